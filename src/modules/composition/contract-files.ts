/** What may be taken out of the house as a file: a plan on paper. */
import Type from 'typebox';
import { type Contract, file } from '../../platform/http/contract.ts';
import { id, nullable } from './contract-parts.ts';

/** A version's number; the draft when left out. */
const version = Type.Optional(Type.Integer({ minimum: 1, maximum: 1_000_000 }));

export const fileContract = {
  /** The composition as a tagged document in Danish, each specialty on pages of its own. */
  'GET /api/compositions/:id/pdf': {
    params: id,
    query: Type.Object({ version, specialty: Type.Optional(Type.String({ maxLength: 100 })) }),
    answer: file('application/pdf'),
  },
  /** The table that a region can publish: no findings – only whether there are any that forbid its use – costs or ids. */
  'GET /api/compositions/:id/public': {
    params: id,
    query: Type.Object({ version }),
    answer: Type.Object({
      name: Type.String(),
      trainingRegion: Type.String(),
      startYear: Type.Integer(),
      /** null = the draft */
      version: nullable(Type.Object({ no: Type.Integer(), name: Type.String(), sha256: Type.String(), savedAt: Type.String() })),
      revision: Type.Integer(),
      /** Whether it rests on constructed data. */
      constructed: Type.Boolean(),
      /** Findings of hard rules; with any, the plan cannot be used. */
      broken: Type.Integer(),
      sources: Type.Array(Type.Object({ name: Type.String(), source: Type.String() })),
      tracks: Type.Array(
        Type.Object({
          specialty: Type.String(),
          track: Type.String(),
          start: Type.String(),
          employments: Type.Array(Type.Object({ place: Type.String(), from: Type.String(), months: Type.Integer() })),
        }),
      ),
    }),
  },
  /** The same as one page that stands alone. */
  'GET /api/compositions/:id/public.html': { params: id, query: Type.Object({ version }), answer: file('text/html') },
  /** The days on which tracks begin, as iCalendar. */
  'GET /api/compositions/:id/calendar.ics': { params: id, query: Type.Object({ version }), answer: file('text/calendar') },
} satisfies Contract;
