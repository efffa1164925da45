/** What is compared when seals are verified. */
import type { Db } from '../../../platform/db/db.ts';
import type { Step } from '../rules/chain-state.ts';

export interface SealToVerify {
  kind: string;
  subject: string;
  version: number;
  sha256: string;
  name: string;
  steps: Step[];
}

export const allSeals = (db: Db): Promise<SealToVerify[]> =>
  db.query<SealToVerify>(
    `select s.subject_kind as kind, s.subject, s.version, s.sha256, s.name,
       (select coalesce(jsonb_agg(jsonb_build_object('step', p.step, 'body', p.body, 'bodyName', p.body_name, 'sha256', p.sha256) order by p.body), '[]')
        from assents.seal_step p where (p.subject_kind, p.subject, p.version) = (s.subject_kind, s.subject, s.version)) as steps
     from assents.seal s order by s.sealed_at, s.subject, s.version`,
  );

export async function countDecisions(db: Db): Promise<number> {
  const [row] = await db.query<{ count: number }>('select count(*) from assents.decision');
  return row?.count ?? 0;
}

/** Steps that ask about the whole version, and do not carry its fingerprint. */
export async function stepsUnlike(db: Db): Promise<string[]> {
  const rows = await db.query<{ name: string }>(
    `select s.name || ', ' || p.body_name as name from assents.seal_step p join assents.seal s using (subject_kind, subject, version)
     where p.step <> 'recommendation' and p.sha256 <> s.sha256 order by s.sealed_at limit 1`,
  );
  return rows.map(({ name }) => name);
}

/** The first decision that does not say what it was sealed with, or does not carry its version's fingerprint. */
export async function alteredDecision(db: Db): Promise<number | null> {
  const [row] = await db.query<{ id: number }>(
    `select d.id from assents.decision d left join assents.seal s using (subject_kind, subject, version, sha256)
     where s.name is null or d.digest is distinct from assents.digest_of(d) order by d.id limit 1`,
  );
  return row?.id ?? null;
}
