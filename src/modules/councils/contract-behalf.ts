/** Tasks, letters and decisions with on whose behalf, and the yearly list of forums. */
import Type from 'typebox';
import type { Contract } from '../../platform/http/contract.ts';
import { day, done, line, made, nullable, slug, uuid } from './contract-parts.ts';

const region = Type.Enum(['ost', 'syd', 'nord']);
const year = Type.Integer({ minimum: 2000, maximum: 2199 });
const nature = Type.Enum(['advisory', 'duty']);
const type = Type.Enum(['task', 'letter', 'decision']);
const act = { title: line, behalf: Type.String({ maxLength: 100 }), nature };

export const behalfContract = {
  'GET /api/acts': {
    query: Type.Object({
      trainingRegion: region,
      year,
      q: Type.Optional(Type.String({ maxLength: 200, pattern: '^[^\\u0000]*$' })),
      type: Type.Optional(type),
      behalf: Type.Optional(Type.String({ maxLength: 100 })),
      nature: Type.Optional(nature),
      /** Only the tasks of the one who asks. */
      mine: Type.Optional(Type.Boolean()),
    }),
    answer: Type.Object({
      rows: Type.Array(
        Type.Object({
          id: Type.String(),
          type,
          title: Type.String(),
          body: Type.String(),
          bodyName: Type.String(),
          on: Type.String(),
          behalfKind: Type.String(),
          behalfId: Type.String(),
          behalfName: Type.String(),
          nature,
          who: Type.String(),
          doneOn: nullable(Type.String()),
          href: nullable(Type.String()),
          isMine: Type.Boolean(),
          constructed: Type.Boolean(),
        }),
      ),
      /** How many of each there are on whose behalf, whatever else is filtered. */
      report: Type.Array(
        Type.Object({ key: Type.String(), name: Type.String(), task: Type.Integer(), letter: Type.Integer(), decision: Type.Integer() }),
      ),
      behalves: Type.Array(Type.Object({ key: Type.String(), name: Type.String() })),
      secretariat: nullable(Type.String()),
    }),
  },
  'POST /api/bodies/:id/tasks': {
    params: Type.Object({ id: slug }),
    body: Type.Object({ ...act, item: nullable(uuid), owner: uuid, dueOn: day }),
    answer: made,
  },
  'POST /api/bodies/:id/letters': {
    params: Type.Object({ id: slug }),
    body: Type.Object({ ...act, recipient: line, sentOn: day }),
    answer: made,
  },
  /** A decision of the day, taken by a secretariat outside meetings. */
  'POST /api/bodies/:id/decisions': {
    params: Type.Object({ id: slug }),
    body: Type.Object({ ...act, wording: Type.String({ maxLength: 4000 }) }),
    answer: made,
  },
  'POST /api/tasks/:id/done': {
    params: Type.Object({ id: uuid }),
    body: Type.Object({ note: Type.String({ maxLength: 1000 }) }),
    answer: done,
  },
  'GET /api/forums': {
    query: Type.Object({ trainingRegion: region, year }),
    answer: Type.Object({
      rows: Type.Array(
        Type.Object({
          id: Type.String(),
          operatingRegion: Type.String(),
          regionName: Type.String(),
          name: Type.String(),
          attendedBy: Type.String(),
          constructed: Type.Boolean(),
        }),
      ),
      decided: nullable(Type.Object({ decidedOn: Type.String(), reason: Type.String(), byName: nullable(Type.String()) })),
      regions: Type.Array(Type.Object({ id: Type.String(), name: Type.String() })),
    }),
  },
  'POST /api/forums': {
    body: Type.Object({ trainingRegion: region, operatingRegion: slug, year, name: line, attendedBy: line }),
    answer: done,
  },
  'POST /api/forums/decision': {
    body: Type.Object({ trainingRegion: region, year, reason: Type.String({ maxLength: 500 }) }),
    answer: done,
  },
} satisfies Contract;
