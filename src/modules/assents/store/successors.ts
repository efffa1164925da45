/** What becomes of the operating regions behind the areas that must assent. */
import type { Db } from '../../../platform/db/db.ts';
import type { Step } from '../rules/chain-state.ts';

export interface SuccessorRow {
  area: string;
  successor: string;
  on: string;
  source: string;
}

/** `areaId`: the agreement's area that goes by the region's name. */
export const successorsOfAreas = (db: Db, areas: readonly string[]): Promise<(SuccessorRow & { areaId: string })[]> =>
  db.query<SuccessorRow & { areaId: string }>(
    `select a.id as "areaId", a.name as area, b.name as successor, s.succeeded_on as "on", s.source
     from organisation.successor s join organisation.operating_region a on a.id = s.predecessor join organisation.operating_region b on b.id = s.successor
     where s.kind = 'operatingRegion' and s.predecessor = any ($1) order by a.name collate "da-x-icu"`,
    [areas],
  );

export const successorsOf = (db: Db, steps: readonly Step[]): Promise<SuccessorRow[]> =>
  successorsOfAreas(
    db,
    steps.filter(({ step }) => step === 'assent').map(({ body }) => body),
  );
