/** Search over everything one may see. */
import Type from 'typebox';
import type { Contract } from '../http/contract.ts';

const hit = Type.Object({
  id: Type.String(),
  title: Type.String(),
  note: Type.String(),
  href: Type.String(),
  /** What of it is no name: the page makes words of it. */
  facts: Type.Record(Type.String(), Type.Union([Type.String(), Type.Number(), Type.Null()])),
});

export const searchContract = {
  'GET /api/search': {
    query: Type.Object({
      q: Type.String({ maxLength: 200, pattern: '^[^\\u0000]*$', default: '' }),
      /** Only this kind, and more of it. */
      kind: Type.Optional(Type.String({ pattern: '^[a-zA-Z]+$', maxLength: 40 })),
    }),
    answer: Type.Object({
      /** The kinds that were searched: those one may see. */
      searched: Type.Array(Type.String()),
      groups: Type.Array(
        Type.Object({
          kind: Type.String(),
          found: Type.Integer(),
          /** There are more than `found`: it stopped counting. */
          more: Type.Boolean(),
          hits: Type.Array(hit),
        }),
      ),
    }),
  },
} satisfies Contract;

export type SearchContract = typeof searchContract;
