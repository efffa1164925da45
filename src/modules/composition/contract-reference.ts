/** What may be asked of what compositions stand on: agreements, principles, patterns, and how full units are. */
import Type from 'typebox';
import type { Contract } from '../../platform/http/contract.ts';
import { named, nullable } from './contract-parts.ts';

/** What every edition of an agreement, a principle or a pattern carries. */
const edition = {
  /** replaced = it never came to hold */
  state: Type.Union([Type.Literal('inForce'), Type.Literal('coming'), Type.Literal('past'), Type.Literal('replaced')]),
  replaces: nullable(Type.String()),
  replacedBy: nullable(Type.String()),
  /** why it was made; null = loaded from its source */
  reason: nullable(Type.String()),
  madeByName: nullable(Type.String()),
  madeAt: nullable(Type.String()),
  /** whether the asker may make the next edition of it */
  mayEdit: Type.Boolean(),
};

const id = Type.String({ pattern: '^[a-z0-9-]+$', maxLength: 100 });
const day = Type.String({ format: 'date', pattern: '^(19|20|21)' });

export const referenceContract = {
  /** Tracks that use a unit beyond so many places from a day on: of earlier start years, and of each draft on top of them. */
  'GET /api/approval-consequences': {
    query: Type.Object({
      unit: id,
      specialty: id,
      step: Type.String({ pattern: '^[a-z]+$', maxLength: 10 }),
      trainingRegion: id,
      from: day,
      to: Type.Optional(day),
      tenths: Type.Integer({ minimum: 0, maximum: 10_000 }),
    }),
    answer: Type.Array(
      Type.Object({
        /** null = earlier start years */
        draft: nullable(Type.Object({ id: Type.String(), name: Type.String() })),
        first: Type.String(),
        last: Type.String(),
        most: Type.Integer(),
        tracks: Type.Array(Type.Object({ track: Type.String(), startYear: Type.Integer(), from: Type.String(), to: Type.String() })),
      }),
    ),
  },
  /** Drafts with tracks at a site on a day or after it, whose shares follow what is decided of the site. */
  'GET /api/site-drafts': {
    query: Type.Object({ site: id, from: day }),
    answer: Type.Array(Type.Object({ id: Type.String(), name: Type.String(), startYear: Type.Integer(), tracks: Type.Integer() })),
  },
  /** How full a unit is by tracks already begun: places and places in use, in tenths, on the first of some months. */
  'GET /api/units/:id/use': {
    params: Type.Object({ id: Type.String() }),
    answer: Type.Object({
      months: Type.Array(Type.String()),
      rows: Type.Array(
        Type.Object({
          specialty: Type.String(),
          specialtyName: Type.String(),
          step: Type.String(),
          trainingRegion: Type.String(),
          /** one for each month: tenths of a place approved, and in use */
          places: Type.Array(Type.Integer()),
          used: Type.Array(Type.Integer()),
        }),
      ),
      constructed: Type.Boolean(),
    }),
  },
  'GET /api/agreements': {
    answer: Type.Array(
      Type.Object({
        id: Type.String(),
        name: Type.String(),
        trainingRegion: Type.String(),
        areas: Type.Array(named),
        home: named,
        ...edition,
        from: nullable(Type.String()),
        to: nullable(Type.String()),
        source: Type.String(),
        constructed: Type.Boolean(),
        shares: Type.Array(
          Type.Object({
            specialty: nullable(Type.String()),
            specialtyName: nullable(Type.String()),
            area: Type.String(),
            low: Type.Integer(),
            high: Type.Integer(),
            aim: nullable(Type.Integer()),
            inOverall: Type.Boolean(),
            startEnd: Type.Boolean(),
            bothAreas: Type.Boolean(),
            reason: Type.String(),
            source: Type.String(),
            constructed: Type.Boolean(),
          }),
        ),
      }),
    ),
  },
  'GET /api/principles': {
    answer: Type.Array(
      Type.Object({
        id: Type.String(),
        name: Type.String(),
        /** null = the text was not found in any source */
        text: nullable(Type.String()),
        decidedOn: Type.String(),
        from: nullable(Type.String()),
        to: nullable(Type.String()),
        measure: nullable(Type.String()),
        source: Type.String(),
        ...edition,
      }),
    ),
  },
  /** The places behind a start year's share. */
  'GET /api/cohort': {
    query: Type.Object({ trainingRegion: Type.String({ maxLength: 20 }), year: Type.Integer({ minimum: 1900, maximum: 2200 }) }),
    answer: Type.Object({
      /** the agreement in force today, for its home area and what it counts over all; null when there is none */
      agreement: nullable(Type.Object({ name: Type.String(), areas: Type.Array(named), home: named, counted: Type.Array(Type.String()) })),
      specialties: Type.Array(Type.Object({ id: Type.String(), name: Type.String(), nameEn: Type.String() })),
      places: Type.Array(
        Type.Object({
          id: Type.String(),
          number: Type.Integer(),
          specialty: Type.String(),
          startsOn: Type.String(),
          state: Type.Enum(['filled', 'unfilled', 'planned']),
          months: Type.Record(Type.String(), Type.Integer()),
          sites: Type.Array(Type.String()),
          constructed: Type.Boolean(),
        }),
      ),
    }),
  },
  /** The stays that begin at a unit within a year from today. */
  'GET /api/units/:id/arrivals': {
    params: Type.Object({ id: Type.String({ maxLength: 100 }) }),
    answer: Type.Array(
      Type.Object({
        place: Type.String(),
        number: Type.Integer(),
        startYear: Type.Integer(),
        trainingRegion: Type.String(),
        specialty: Type.Object({ id: Type.String(), name: Type.String(), nameEn: Type.String() }),
        step: Type.String(),
        on: Type.String(),
        months: Type.Integer(),
      }),
    ),
  },
  'GET /api/patterns': {
    query: Type.Object({ specialty: Type.Optional(Type.String()) }),
    answer: Type.Array(
      Type.Object({
        id: Type.String(),
        specialty: Type.String(),
        specialtyName: Type.String(),
        trainingRegion: nullable(Type.String()),
        name: Type.String(),
        months: Type.Integer(),
        siteCount: Type.Integer(),
        siteMonths: Type.Integer(),
        siteReason: nullable(Type.String()),
        shortest: Type.Integer(),
        pure: Type.Boolean(),
        from: nullable(Type.String()),
        to: nullable(Type.String()),
        source: Type.String(),
        constructed: Type.Boolean(),
        /** false = told by a spreadsheet and not finished: no search uses it */
        ready: Type.Boolean(),
        ...edition,
        competences: Type.Array(Type.Object({ group: Type.String(), name: Type.String(), months: Type.Integer() })),
        elements: Type.Array(
          Type.Object({
            position: Type.Integer(),
            kind: Type.String(),
            name: Type.String(),
            months: Type.Array(Type.Integer()),
            competence: nullable(Type.String()),
            units: nullable(Type.Array(Type.String())),
            sameUnitAs: nullable(Type.Integer()),
          }),
        ),
      }),
    ),
  },
} satisfies Contract;
