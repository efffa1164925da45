/** A value that a schema allows, the same each time; what a name stands for in the world that is asked about is told by `known`. */
interface Schema {
  const?: unknown;
  enum?: unknown[];
  anyOf?: Schema[];
  type?: string;
  format?: string;
  pattern?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  minItems?: number;
  minimum?: number;
  minLength?: number;
}

export function sample(schema: Schema, known: Record<string, unknown>, name = ''): unknown {
  if (name in known) return known[name];
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  const [first] = schema.anyOf ?? [];
  if (first) return sample(schema.anyOf?.find(({ type }) => type === 'null') ?? first, known, name);
  if (schema.type === 'object' || schema.properties) {
    const required = Object.entries(schema.properties ?? {}).filter(([key]) => schema.required?.includes(key));
    return Object.fromEntries(required.map(([key, part]) => [key, sample(part, known, key)]));
  }
  if (schema.type === 'array') return Array.from({ length: schema.minItems ?? 0 }, () => sample(schema.items ?? {}, known, name));
  if (schema.type === 'integer' || schema.type === 'number') return schema.minimum ?? 0;
  if (schema.type === 'boolean') return false;
  if (schema.type === 'null') return null;
  return text(schema, name);
}

/** No reason is given where the rule is to ask for one, so that what is allowed is refused for that and changes nothing. */
const text = ({ format, pattern, minLength = 0 }: Schema, name: string): string => {
  if (pattern === undefined && name === 'reason') return ' ';
  if (format === 'date') return '2027-01-01';
  if (format === 'uuid') return '00000000-0000-4000-8000-00000000dead';
  const likely = ['x', '2028-01', '2027-01-01', '01'].find((one) => pattern !== undefined && new RegExp(pattern).test(one));
  if (likely !== undefined && likely.length >= minLength) return likely;
  return 'x'.repeat(Math.max(minLength, 1));
};
