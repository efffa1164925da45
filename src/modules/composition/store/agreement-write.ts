/** New agreements and principles. */
import type { Db } from '../../../platform/db/db.ts';
import type { AgreedShareWish } from '../rules/agreement-faults.ts';
import type { Validity } from '../rules/edition.ts';
import type { Making } from './editions.ts';

export interface NewAgreement extends Making {
  id: string;
  name: string;
  trainingRegion: string;
  areas: string[];
  home: string;
  valid: Validity;
  source: string;
  constructed: boolean;
  shares: (AgreedShareWish & { source: string; constructed: boolean })[];
}

export async function addAgreement(db: Db, fresh: NewAgreement): Promise<void> {
  const { id, name, trainingRegion, areas, home, valid, source, constructed, replaces, reason, madeBy } = fresh;
  await db.query(
    `insert into composition.agreement (id, name, training_region, areas, home_area, valid, source, constructed, replaces, reason, made_by, made_at)
     values ($1, $2, $3, $4, $5, daterange($6::date, $7::date), $8, $9, $10, $11, $12, now())`,
    [id, name, trainingRegion, areas, home, valid.from, valid.to, source, constructed, replaces, reason, madeBy],
  );
  await db.query(
    `insert into composition.agreement_share (agreement, specialty, area, low, high, aim, in_overall, start_end, both_areas, reason, source, constructed)
     select $1, r.specialty, r.area, r.low, r.high, r.aim, r."inOverall", r."startEnd", r."bothAreas", r.reason, r.source, r.constructed
     from jsonb_to_recordset($2) as r (specialty text, area text, low int, high int, aim int, "inOverall" boolean, "startEnd" boolean,
       "bothAreas" boolean, reason text, source text, constructed boolean)`,
    [id, JSON.stringify(fresh.shares)],
  );
}

export interface NewPrinciple extends Making {
  id: string;
  name: string;
  text: string | null;
  decidedOn: string;
  measure: string | null;
  valid: Validity;
  source: string;
}

export async function addPrinciple(db: Db, fresh: NewPrinciple): Promise<void> {
  const { id, name, text, decidedOn, measure, valid, source, replaces, reason, madeBy } = fresh;
  await db.query(
    `insert into composition.principle (id, name, text, decided_on, valid, measure, source, replaces, reason, made_by, made_at)
     values ($1, $2, $3, $4, daterange($5::date, $6::date), $7, $8, $9, $10, $11, now())`,
    [id, name, text, decidedOn, valid.from, valid.to, measure, source, replaces, reason, madeBy],
  );
}
