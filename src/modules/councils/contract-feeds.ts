/** Calendars that subscribe to meetings: an address of one's own, withdrawn by oneself. */
import Type from 'typebox';
import { type Contract, file } from '../../platform/http/contract.ts';
import { done, nullable, slug, uuid } from './contract-parts.ts';

export const feedsContract = {
  'GET /api/feeds': {
    answer: Type.Array(
      Type.Object({
        id: Type.String(),
        /** Of one body, of a training region's bodies, or – both null – of the bodies that one sits in. */
        bodyName: nullable(Type.String()),
        trainingRegion: nullable(Type.String()),
        madeAt: Type.String(),
        readOn: nullable(Type.String()),
      }),
    ),
  },
  /** The address is told this once. */
  'POST /api/feeds': {
    body: Type.Object({ body: nullable(slug), trainingRegion: nullable(Type.Enum(['ost', 'syd', 'nord'])) }),
    answer: Type.Object({ id: Type.String(), address: Type.String() }),
  },
  'DELETE /api/feeds/:id': { params: Type.Object({ id: uuid }), answer: done },
  /** What a calendar program fetches: it cannot sign in, so the address itself is the key. */
  'GET /api/calendars/:token': {
    params: Type.Object({ token: Type.String({ pattern: '^[A-Za-z0-9_-]+(\\.ics)?$', maxLength: 60 }) }),
    answer: file('text/calendar'),
  },
} satisfies Contract;
