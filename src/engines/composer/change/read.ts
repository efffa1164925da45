/** Reads changes from JSON that nobody has vouched for. Answers with the changes, or with every fault and its place; never throws. */
import { Compile } from 'typebox/schema';
import { MOST_FAULTS, shapeFaults } from '../../../kernel/shape.ts';
import type { Fault } from '../fault.ts';
import type { Problem } from '../problem.ts';
import changeSchema from './change.schema.json' with { type: 'json' };
import type { Change, Changes, Question } from './change.ts';
import { changeFaults, type KnownTrack } from './faults.ts';

const shape = Compile(changeSchema);

interface Fields {
  needs: string[];
  may: string[];
}
const approval = ['unit', 'specialty', 'kind', 'from'];

/** What each type of change has to say, and what it may. */
const FIELDS: Record<Change['type'], Fields> = {
  places: { needs: [...approval, 'tenths'], may: ['to'] },
  approvalEnded: { needs: approval, may: ['to'] },
  approvalAdded: { needs: [...approval, 'tenths', 'gives'], may: ['to'] },
  ceiling: { needs: ['unit', 'from', 'tenths'], may: ['to'] },
  closed: { needs: ['unit', 'from'], may: ['to'] },
  count: { needs: ['specialty', 'count'], may: [] },
  share: { needs: ['specialty', 'area', 'low', 'high', 'aim'], may: [] },
  leave: { needs: ['track', 'from', 'months'], may: [] },
  dropout: { needs: ['track', 'from'], may: [] },
};

/** `tracks` are those of the plan, for leave and dropout. The problem must have come through `readProblem`. */
export function readChanges(
  json: unknown,
  problem: Problem,
  tracks: readonly KnownTrack[],
  question: Question,
): { changes: Changes } | { errors: Fault[] } {
  const shapes = shapeFaults(shape, json);
  if (shapes.length > 0) return { errors: shapes };
  const read = json as { changes: ({ type: Change['type'] } & Record<string, unknown>)[] };
  const fields = read.changes.flatMap(fieldFaults);
  if (fields.length > 0) return { errors: fields.slice(0, MOST_FAULTS) };
  const changes = json as Changes;
  const meaning = changeFaults(changes, problem, tracks, question).slice(0, MOST_FAULTS);
  return meaning.length > 0 ? { errors: meaning } : { changes };
}

function fieldFaults(change: { type: Change['type'] } & Record<string, unknown>, i: number): Fault[] {
  const { needs, may } = FIELDS[change.type];
  const path = `/changes/${i}`;
  const allowed = ['type', ...needs, ...may].join(', ');
  const nullable = change.type === 'share' ? ['specialty', 'aim'] : change.type === 'ceiling' ? ['tenths'] : [];
  return [
    ...needs
      .filter((field) => change[field] === undefined)
      .map((field) => ({ path, code: 'change.lacks', params: { type: change.type, field } })),
    ...Object.keys(change)
      .filter((field) => !['type', ...needs, ...may].includes(field))
      .map((field) => ({ path: `${path}/${field}`, code: 'change.superfluous', params: { type: change.type, field, allowed } })),
    ...Object.keys(change)
      .filter((field) => change[field] === null && !nullable.includes(field))
      .map((field) => ({ path: `${path}/${field}`, code: 'change.empty', params: { type: change.type, field } })),
  ];
}
