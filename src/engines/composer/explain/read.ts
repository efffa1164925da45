/** Reads an explanation from JSON that nobody has vouched for. */
import { Compile } from 'typebox/schema';
import { shapeFaults } from '../../../kernel/shape.ts';
import type { Fault } from '../fault.ts';
import schema from './explanation.schema.json' with { type: 'json' };
import type { Explanation } from './explanation.ts';

const shape = Compile(schema);

export function readExplanation(json: unknown): { explanation: Explanation } | { errors: Fault[] } {
  const faults = shapeFaults(shape, json);
  return faults.length > 0 ? { errors: faults } : { explanation: json as Explanation };
}
