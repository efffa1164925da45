/** What may be asked of the bodies: who decides, recommends and advises, who sits in them, and which seats are empty. */
import Type from 'typebox';
import { type Contract, file } from '../../platform/http/contract.ts';
import { behalfContract } from './contract-behalf.ts';
import { feedsContract } from './contract-feeds.ts';
import { meetingsContract } from './contract-meetings.ts';
import { day, done, made, nullable, slug, uuid } from './contract-parts.ts';
import { rulesContract } from './contract-rules.ts';
import { groups } from './rules/seats.ts';

const search = Type.String({ maxLength: 200, pattern: '^[^\\u0000]*$' });
const named = Type.Object({ id: Type.String(), name: Type.String() });
const region = Type.Enum(['ost', 'syd', 'nord']);
const level = Type.Enum(['national', 'trainingRegion', 'operatingRegion']);
/** Half-open: `to` is the first day after; null = until further notice. */
const period = { from: Type.String(), to: nullable(Type.String()) };
const origin = { source: Type.String(), constructed: Type.Boolean() };

const body = {
  id: Type.String(),
  name: Type.String(),
  kind: Type.String(),
  level,
  trainingRegion: nullable(Type.String()),
  operatingRegion: nullable(Type.String()),
  agreementArea: nullable(Type.String()),
  specialty: nullable(Type.String()),
  meetingsAYear: nullable(Type.Integer()),
  ...period,
  ...origin,
};

const member = Type.Object({
  id: Type.String(),
  name: Type.String(),
  isMe: Type.Boolean(),
  substitute: Type.Boolean(),
  groups: Type.Array(Type.String()),
  operatingRegion: nullable(Type.String()),
  ...period,
  nominatedBy: Type.String(),
  introducedOn: nullable(Type.String()),
  constructed: Type.Boolean(),
});

const rule = Type.Object({
  id: Type.String(),
  kind: Type.String(),
  count: Type.Integer(),
  ofWhat: nullable(Type.String()),
  least: Type.Boolean(),
  anywhere: Type.Boolean(),
  chairs: Type.Boolean(),
  external: Type.Boolean(),
  nominatedBy: Type.String(),
  state: Type.Enum(['current', 'proposed']),
  met: Type.Boolean(),
  seats: Type.Array(
    Type.Object({
      thing: named,
      count: Type.Integer(),
      empty: Type.Integer(),
      holders: Type.Array(member),
      substitutes: Type.Array(member),
    }),
  ),
  ...period,
  ...origin,
});

export const councilsContract = {
  'GET /api/bodies': {
    query: Type.Object({
      q: Type.Optional(search),
      level: Type.Optional(level),
      trainingRegion: Type.Optional(region),
      kind: Type.Optional(slug),
      /** Only bodies where a current rule is not met. */
      unmet: Type.Optional(Type.Boolean()),
      on: Type.Optional(day),
      sort: Type.Optional(Type.Enum(['level', 'name', 'empty', 'may'])),
      order: Type.Optional(Type.Enum(['ascending', 'descending'])),
    }),
    answer: Type.Object({
      on: Type.String(),
      rows: Type.Array(
        Type.Object({
          ...body,
          kind: Type.String(),
          may: nullable(Type.String()),
          /** Seats that current rules ask for, those held, and those that nobody holds. */
          seats: Type.Integer(),
          held: Type.Integer(),
          empty: Type.Integer(),
          /** Demands on the members together – at least one doctor in training – that are not met. */
          unmet: Type.Integer(),
        }),
      ),
    }),
  },
  'GET /api/bodies/:id': {
    params: Type.Object({ id: slug }),
    query: Type.Object({ on: Type.Optional(day) }),
    answer: Type.Object({
      ...body,
      on: Type.String(),
      mandates: Type.Array(Type.Object({ id: Type.String(), may: Type.String(), wording: Type.String(), ...period, ...origin })),
      successions: Type.Array(
        Type.Object({ predecessor: named, successor: named, on: Type.String(), decidedBy: nullable(Type.String()), ...origin }),
      ),
      service: Type.Array(Type.Object({ id: Type.String(), name: Type.String(), ...period, ...origin })),
      rules: Type.Array(rule),
      /** Who has sat here, and who will. */
      others: Type.Array(member),
      /** Whether the one who asks sits here that day. */
      mine: Type.Boolean(),
    }),
  },
  /** Who may be named to a seat, given a task or heard: looked up by name, three letters or more of each word. */
  'GET /api/nominees': { query: Type.Object({ q: Type.String({ minLength: 3, maxLength: 100 }) }), answer: Type.Array(named) },
  'POST /api/bodies/:id/members': {
    params: Type.Object({ id: slug }),
    body: Type.Object({
      seatRule: slug,
      /** The region, hospital, department or group that the seat is for. */
      thing: Type.String({ maxLength: 200 }),
      person: uuid,
      substitute: Type.Boolean(),
      from: day,
      to: nullable(day),
      groups: Type.Array(Type.Enum(groups), { maxItems: 6 }),
      reason: Type.String({ maxLength: 500 }),
    }),
    answer: made,
  },
  'POST /api/members/:id/end': {
    params: Type.Object({ id: uuid }),
    body: Type.Object({ on: day, reason: Type.String({ maxLength: 500 }) }),
    answer: done,
  },
  /** The mandate as a letter to who holds the seat. */
  'GET /api/members/:id/mandate.pdf': { params: Type.Object({ id: uuid }), answer: file('application/pdf') },
  /** A member has been introduced to role and mandate. */
  'POST /api/members/:id/introduction': { params: Type.Object({ id: uuid }), body: Type.Object({ on: day }), answer: done },
  /** A decision that the body takes over the mandate of one before it, recorded. */
  'POST /api/bodies/:id/mandates': {
    params: Type.Object({ id: slug }),
    body: Type.Object({
      predecessor: slug,
      from: day,
      may: Type.Enum(['decides', 'assents', 'recommends', 'advises', 'coordinates', 'serves']),
      wording: Type.String({ maxLength: 4000 }),
      reason: Type.String({ maxLength: 500 }),
    }),
    answer: done,
  },
  ...meetingsContract,
  ...behalfContract,
  ...feedsContract,
  ...rulesContract,
} satisfies Contract;

export type CouncilsContract = typeof councilsContract;
