/** Reads JSON that nobody has vouched for against a JSON Schema. Answers with every fault and its place; never throws. */
import type { Fault } from './fault.ts';

/** More than these are not told: the first ones explain the rest. */
export const MOST_FAULTS = 100;

interface ShapeError {
  keyword: string;
  instancePath: string;
  params: object;
}

/** What typebox's `Compile` gives. */
export interface Shape {
  Check(value: unknown): boolean;
  Errors(value: unknown): [boolean, ShapeError[]];
  Schema(): unknown;
}

export function shapeFaults(shape: Shape, json: unknown): Fault[] {
  const long = listsTooLong(shape.Schema(), json);
  if (long.length > 0) return long;
  if (shape.Check(json)) return [];
  const faults = shape
    .Errors(json)[1]
    // A property too many is told twice; the one under its name says where.
    .filter((error) => error.keyword !== 'additionalProperties')
    .slice(0, MOST_FAULTS)
    .map((error) => ({
      path: error.instancePath,
      code: error.keyword === 'boolean' ? 'schema.unknownProperty' : `schema.${error.keyword}`,
      params: flat(error.params),
    }));
  return faults.length > 0 ? faults : [{ path: '', code: 'schema.invalid', params: {} }];
}

/** Told before anything in them is looked at: half a million rows one by one would take half a minute. */
function listsTooLong(schema: unknown, json: unknown): Fault[] {
  if (!isRecord(schema) || !isRecord(schema.properties) || !isRecord(json)) return [];
  return Object.entries(schema.properties).flatMap(([name, part]) => {
    const [list, most] = [json[name], isRecord(part) ? part.maxItems : undefined];
    const tooLong = Array.isArray(list) && typeof most === 'number' && list.length > most;
    return tooLong ? [{ path: `/${name}`, code: 'schema.maxItems', params: { limit: most } }] : [];
  });
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const flat = (params: object): Fault['params'] =>
  Object.fromEntries(Object.entries(params).map(([key, value]) => [key, typeof value === 'number' ? value : String(value)]));
