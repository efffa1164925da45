/** Values that a schema allows, or nearly: what a careless client, an old page or somebody curious might send. */
export type Random = () => number;

interface Schema {
  type?: string | string[];
  anyOf?: Schema[];
  const?: unknown;
  enum?: unknown[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  patternProperties?: Record<string, Schema>;
  format?: string;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  maxItems?: number;
}

export interface Source {
  random: Random;
  /** A text that the API itself has told under this name, or null. */
  seen(name: string): string | null;
}

export const pick = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;

const odd: unknown[] = [
  null,
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '🜁é\u202e',
  "' or 1=1 --",
  '{"$ne":1}',
  '../../etc/passwd',
  '%00',
  '=1+1',
  '<script>',
  0,
  -1,
  1.5,
  1e308,
  2 ** 31,
  2 ** 53,
  true,
  [],
  {},
  [[]],
  'x'.repeat(5_000),
  '0000-00-00',
  '9999-12-31',
  '2028-02-30',
  '-infinity',
  'NaN',
  '00000000-0000-0000-0000-000000000000',
];

/** One in twelve is not what was asked for. */
export function someOf(source: Source, schema: Schema, name = '', depth = 0): unknown {
  const { random } = source;
  if (random() < 0.08) return pick(random, odd);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return pick(random, schema.enum);
  if (schema.anyOf) return someOf(source, pick(random, schema.anyOf), name, depth);
  switch (Array.isArray(schema.type) ? pick(random, schema.type) : schema.type) {
    case 'object':
      return objectOf(source, schema, depth);
    case 'array':
      return depth > 6
        ? []
        : Array.from({ length: Math.floor(random() * Math.min(4, (schema.maxItems ?? 3) + 2)) }, () =>
            someOf(source, schema.items ?? {}, name, depth + 1),
          );
    case 'integer':
      return Math.floor(numberOf(random, schema));
    case 'number':
      return numberOf(random, schema);
    case 'boolean':
      return random() < 0.5;
    case 'null':
      return null;
    case 'string':
      return textOf(source, schema, name);
    default:
      return pick(random, odd);
  }
}

function objectOf(source: Source, { properties = {}, required = [], patternProperties }: Schema, depth: number): unknown {
  const { random } = source;
  const entries = Object.entries(properties).flatMap(([name, schema]) => {
    const left = required.includes(name) ? random() < 0.03 : random() < 0.5;
    return left ? [] : [[name, someOf(source, schema, name, depth + 1)]];
  });
  const free = Object.values(patternProperties ?? {}).map((schema) => [source.seen('id') ?? 'x', someOf(source, schema, 'id', depth + 1)]);
  const unknown = random() < 0.03 ? [['unknown', 1]] : [];
  return Object.fromEntries([...entries, ...free, ...unknown]);
}

function numberOf(random: Random, { minimum = -2, maximum = 2_100 }: Schema): number {
  return random() < 0.1 ? pick(random, [minimum, maximum, minimum - 1, maximum + 1]) : minimum + random() * (maximum - minimum);
}

function textOf({ random, seen }: Source, { format, pattern = '' }: Schema, name: string): string {
  const known = random() < 0.85 ? seen(name) : null;
  if (format === 'uuid') return known ?? hex(random);
  const day = `${2015 + Math.floor(random() * 25)}-${two(1 + random() * 12)}-${two(1 + random() * 28)}`;
  if (format === 'date') return day;
  if (pattern.startsWith('^\\d{4}-')) return day.slice(0, 7);
  return known ?? pick(random, ['ost', 'syd', 'main', 'a', 'Æblegrød', '1', '2028', '2028-01', day]);
}

const two = (n: number): string => String(Math.floor(n)).padStart(2, '0');
const hex = (random: Random): string => '00000000-0000-4000-8000-000000000000'.replace(/0/g, () => Math.floor(random() * 16).toString(16));
