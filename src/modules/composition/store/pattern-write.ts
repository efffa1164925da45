/** New patterns with all that belongs to them; three statements for however many. */
import type { Db } from '../../../platform/db/db.ts';
import type { Validity } from '../rules/edition.ts';
import type { Making } from './editions.ts';

export interface NewPattern extends Making {
  id: string;
  specialty: string;
  /** null = all training regions */
  trainingRegion: string | null;
  name: string;
  valid: Validity;
  months: number;
  siteCount: number;
  siteMonths: number;
  siteReason: string | null;
  shortest: number;
  pure: boolean;
  /** false = shown and completed by hand, used by no search; ready when left out */
  ready?: boolean;
  source: string;
  constructed: boolean;
  competences: { group: string; months: number }[];
  elements: {
    kind: 'own' | 'side';
    name: string;
    months: number[];
    /** false = the length is a share of what remains, until somebody names it */
    monthsNamed?: boolean;
    competence: string | null;
    units: string[] | null;
    /** position (from 1) of an earlier element */
    sameUnitAs: number | null;
    /** what somebody wrote about it */
    note?: string;
  }[];
}

export async function addPatterns(db: Db, patterns: readonly NewPattern[]): Promise<void> {
  await db.query(
    `insert into composition.pattern (id, specialty, training_region, name, valid, months, site_count, site_months, site_reason, shortest, pure,
       ready, source, constructed, replaces, reason, made_by, made_at)
     select r.id, r.specialty, r."trainingRegion", r.name, daterange((r.valid ->> 'from')::date, (r.valid ->> 'to')::date), r.months,
       r."siteCount", r."siteMonths", r."siteReason", r.shortest, r.pure, coalesce(r.ready, true), r.source, r.constructed, r.replaces, r.reason, r."madeBy",
       now()
     from jsonb_to_recordset($1) as r (id text, specialty text, "trainingRegion" text, name text, valid jsonb, months int, "siteCount" int,
       "siteMonths" int, "siteReason" text, shortest int, pure boolean, ready boolean, source text, constructed boolean, replaces text,
       reason text, "madeBy" uuid)`,
    [JSON.stringify(patterns.map(({ competences: _c, elements: _e, ...row }) => row))],
  );
  const elements = patterns.flatMap(({ id, elements: all }) => all.map((element, at) => ({ pattern: id, position: at + 1, ...element })));
  await db.query(
    `insert into composition.pattern_element (pattern, position, kind, name, months, months_named, competence, units, same_unit_as, note)
     select r.pattern, r.position, r.kind, r.name, r.months, coalesce(r."monthsNamed", true), r.competence, r.units, r."sameUnitAs",
       coalesce(r.note, '')
     from jsonb_to_recordset($1) as r (pattern text, position int, kind text, name text, months int[], "monthsNamed" boolean,
       competence text, units text[], "sameUnitAs" int, note text)`,
    [JSON.stringify(elements)],
  );
  const competences = patterns.flatMap(({ id, competences: all }) => all.map((one) => ({ pattern: id, ...one })));
  await db.query(
    `insert into composition.pattern_competence (pattern, competence_group, months)
     select r.pattern, r."group", r.months from jsonb_to_recordset($1) as r (pattern text, "group" text, months int)`,
    [JSON.stringify(competences)],
  );
}
