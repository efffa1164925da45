/** What may be asked of meetings: the yearly wheel, agendas, decisions tied to what they are about, and minutes. */
import Type from 'typebox';
import { type Contract, file } from '../../platform/http/contract.ts';
import { day, done, line, made, nullable, slug, uuid } from './contract-parts.ts';
import { outcomes } from './rules/decide.ts';

const region = Type.Enum(['ost', 'syd', 'nord']);
const year = Type.Integer({ minimum: 2000, maximum: 2199 });
const nature = Type.Enum(['advisory', 'duty']);
const step = Type.Enum(['recommend', 'assent', 'decide', 'note']);
const itemKind = Type.Enum(['decision', 'consent', 'debate', 'information']);
const byMeeting = Type.Object({ id: uuid });
const paper = Type.Object({ title: line, href: Type.String({ pattern: '^(https?://|/)\\S+$', maxLength: 500 }) });

const meeting = {
  id: Type.String(),
  body: Type.String(),
  bodyName: Type.String(),
  heldOn: Type.String(),
  starts: nullable(Type.String()),
  place: Type.String(),
  agendaSentAt: nullable(Type.String()),
  minutesClosedAt: nullable(Type.String()),
  cancelledReason: nullable(Type.String()),
  items: Type.Integer(),
  /** Minutes in all of the items that have a time. */
  minutes: Type.Integer(),
  constructed: Type.Boolean(),
};

const decision = Type.Object({
  id: Type.String(),
  outcome: Type.Enum(outcomes),
  wording: Type.String(),
  reservation: nullable(Type.String()),
  byConsent: Type.Boolean(),
  decidedOn: Type.String(),
  behalfKind: Type.String(),
  behalfId: Type.String(),
  nature,
  correctedOn: nullable(Type.String()),
});

const item = Type.Object({
  id: Type.String(),
  no: Type.Integer(),
  title: Type.String(),
  kind: itemKind,
  minutes: nullable(Type.Integer()),
  proposal: Type.String(),
  papers: Type.Array(Type.Object({ title: Type.String(), href: Type.String() })),
  subject: nullable(
    Type.Object({ kind: Type.String(), version: Type.Integer(), hash: Type.String(), part: Type.String(), href: Type.String(), step }),
  ),
  asked: Type.Array(Type.Object({ name: Type.String(), isMe: Type.Boolean() })),
  decision: nullable(decision),
  corrects: nullable(Type.Object({ id: Type.String(), wording: Type.String(), decidedOn: Type.String() })),
});

export const meetingsContract = {
  'GET /api/meetings': {
    query: Type.Object({ body: Type.Optional(slug), trainingRegion: Type.Optional(region), year }),
    answer: Type.Object({
      rows: Type.Array(Type.Object({ ...meeting })),
      /** Bodies that are to meet so often a year, and what is planned. */
      wheel: Type.Array(
        Type.Object({
          body: Type.String(),
          bodyName: Type.String(),
          expected: Type.Integer(),
          planned: Type.Integer(),
          missing: Type.Integer(),
        }),
      ),
    }),
  },
  'POST /api/bodies/:id/meetings': {
    params: Type.Object({ id: slug }),
    body: Type.Object({
      heldOn: day,
      starts: nullable(Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' })),
      place: Type.String({ maxLength: 200 }),
    }),
    answer: made,
  },
  'GET /api/meetings/:id': {
    params: byMeeting,
    answer: Type.Object({
      ...meeting,
      trainingRegion: nullable(Type.String()),
      level: Type.String(),
      agenda: Type.Array(item),
      waiting: Type.Array(
        Type.Object({
          id: Type.String(),
          title: Type.String(),
          step,
          href: Type.String(),
          kind: Type.String(),
          version: Type.Integer(),
          proposedAt: Type.String(),
        }),
      ),
      tasks: Type.Array(
        Type.Object({
          id: Type.String(),
          item: Type.String(),
          title: Type.String(),
          ownerName: Type.String(),
          isMine: Type.Boolean(),
          dueOn: Type.String(),
          doneOn: nullable(Type.String()),
          behalfKind: Type.String(),
          behalfId: Type.String(),
          nature,
        }),
      ),
      /** On whose behalf the body may act on the meeting's day. */
      behalves: Type.Array(Type.Object({ key: Type.String(), name: Type.String() })),
      /** Whether the one who asks is a member or a substitute that day. */
      mine: Type.Boolean(),
    }),
  },
  'POST /api/meetings/:id/items': {
    params: byMeeting,
    body: Type.Object({
      waiting: nullable(uuid),
      title: line,
      kind: itemKind,
      minutes: nullable(Type.Integer({ minimum: 1, maximum: 600 })),
      proposal: Type.String({ maxLength: 4000 }),
      papers: Type.Array(paper, { maxItems: 20 }),
    }),
    answer: made,
  },
  'DELETE /api/items/:id': { params: byMeeting, answer: done },
  'POST /api/meetings/:id/agenda': { params: byMeeting, answer: done },
  'POST /api/meetings/:id/cancel': { params: byMeeting, body: Type.Object({ reason: Type.String({ maxLength: 500 }) }), answer: done },
  /** A member asks that a consent item be debated. */
  'POST /api/items/:id/debate': { params: byMeeting, answer: done },
  'POST /api/items/:id/decision': {
    params: byMeeting,
    body: Type.Object({
      byConsent: Type.Boolean(),
      outcome: Type.Enum(outcomes),
      wording: Type.String({ maxLength: 4000 }),
      reservation: Type.String({ maxLength: 4000 }),
      behalf: Type.String({ maxLength: 100 }),
      nature,
    }),
    answer: made,
  },
  /** Takes a decision up again at a meeting, to be corrected by a new one. */
  'POST /api/decisions/:id/correction': { params: byMeeting, body: Type.Object({ meeting: uuid }), answer: made },
  'POST /api/meetings/:id/minutes': { params: byMeeting, answer: done },
  'GET /api/meetings/:id/minutes.pdf': { params: byMeeting, answer: file('application/pdf') },
  /** What has happened to a body or a meeting, the latest first. */
  'GET /api/council-events': {
    query: Type.Object({ kind: Type.Enum(['body', 'meeting']), subject: Type.String({ pattern: '^[a-z0-9-]+$', maxLength: 150 }) }),
    answer: Type.Array(
      Type.Object({
        id: Type.Integer(),
        at: Type.String(),
        personName: nullable(Type.String()),
        capacity: nullable(Type.String()),
        kind: Type.String(),
        /** The item, the reason or the day that the event is about, as it was written. */
        about: Type.String(),
      }),
    ),
  },
  'GET /api/meetings.ics': {
    query: Type.Object({ body: Type.Optional(slug), trainingRegion: Type.Optional(region) }),
    answer: file('text/calendar'),
  },
} satisfies Contract;
