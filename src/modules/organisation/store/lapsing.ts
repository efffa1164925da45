import type { Db } from '../../../platform/db/db.ts';

export interface LapsingApproval {
  id: string;
  unit: string;
  unitName: string;
  specialty: string;
  step: string;
  tenths: number;
  /** The first day without approval. */
  to: string;
}

interface Question {
  trainingRegion: string;
  /** Approvals whose first day without approval is in [from, to). */
  from: string;
  to: string;
  limit: number;
}

/** Approvals that end in a period with nothing to follow them, the earliest first; `total` counts those left out too. */
export async function lapsingApprovals(db: Db, question: Question): Promise<{ total: number; approvals: LapsingApproval[] }> {
  const rows = await db.query<LapsingApproval & { total: number }>(
    `select a.id, a.unit, u.name as "unitName", a.specialty, a.step, a.tenths, upper(a.valid) as "to", count(*) over ()::int as total
     from organisation.unit_approval a join organisation.unit u on u.id = a.unit
     where a.training_region = $1 and upper(a.valid) >= $2 and upper(a.valid) < $3
       and not exists (select from organisation.unit_approval b
         where b.unit = a.unit and b.specialty = a.specialty and b.step = a.step and b.training_region = a.training_region
           and lower(b.valid) = upper(a.valid))
     order by upper(a.valid), u.name collate "da-x-icu", a.id limit $4`,
    [question.trainingRegion, question.from, question.to, question.limit],
  );
  return { total: rows[0]?.total ?? 0, approvals: rows.map(({ total: _, ...approval }) => approval) };
}
