import type { Db } from '../../../platform/db/db.ts';
import { instantOf } from '../../../platform/db/instant.ts';

export interface SeenRow {
  id: number;
  at: string;
  personName: string | null;
  capacity: string | null;
  behalfOf: string | null;
  kind: string;
  subject: string;
}

/** Who has seen or changed what is kept about the one who asks, newest first. */
export const seenOfMe = (db: Db, most: number): Promise<SeenRow[]> =>
  db.query<SeenRow>(
    `select id, ${instantOf('at')} as at, people.display_name(person) as "personName",
       split_part(capacity, '@', 1) as capacity, people.stood_in_for(nullif(split_part(capacity, '@', 2), '')::uuid) as "behalfOf", kind, subject from platform.seen_of_me($1)`,
    [most],
  );

export interface DataKindRow {
  kind: string;
  nameDa: string;
  nameEn: string;
  aboutDa: string;
  aboutEn: string;
  purposeDa: string;
  purposeEn: string;
  basisDa: string;
  basisEn: string;
  basisSource: string;
  months: number | null;
  retentionDa: string;
  retentionEn: string;
  retentionSource: string | null;
  due: number | null;
}

/** Every kind with what a deletion today would take. */
export const dataKinds = (db: Db, today: string): Promise<DataKindRow[]> =>
  db.query<DataKindRow>(
    `select k.kind, k.name_da as "nameDa", k.name_en as "nameEn", k.about_da as "aboutDa", k.about_en as "aboutEn", k.purpose_da as "purposeDa",
       k.purpose_en as "purposeEn", k.basis_da as "basisDa", k.basis_en as "basisEn", k.basis_source as "basisSource", k.months,
       k.retention_da as "retentionDa", k.retention_en as "retentionEn", k.retention_source as "retentionSource",
       case when k.months is not null then d.due end as due
     from people.data_kind k left join people.due($1) d on d.kind = k.kind order by k.no`,
    [today],
  );

/** All that is kept about the one who asks, by kind; rows that others own are not reached. */
export async function allOfMe(db: Db): Promise<Record<string, unknown>> {
  const [row] = await db.query<Record<string, unknown>>(
    `select
      (select jsonb_build_object('id', p.id, 'name', p.name, 'fictional', p.fictional, 'leftOn', p.left_on) from people.person p where p.id = platform.me()) as person,
      (select coalesce(jsonb_agg(jsonb_build_object('role', r.role, 'scopeKind', r.scope_kind, 'scopeId', r.scope_id, 'from', lower(r.valid), 'to', upper(r.valid))), '[]')
       from people.role_assignment r where r.person = platform.me()) as roles,
      (select coalesce(jsonb_agg(jsonb_build_object('issuer', l.issuer, 'subject', people.shown_login(l.id), 'linkedAt', l.linked_at)), '[]') from people.login l where l.person = platform.me()) as logins,
      (select coalesce(jsonb_agg(to_jsonb(s)), '[]') from platform.my_sessions() s) as sessions,
      (select coalesce(jsonb_agg(jsonb_build_object('at', e.at, 'capacity', e.capacity, 'kind', e.kind, 'subjectKind', e.subject_kind, 'subject', e.subject) order by e.id), '[]')
       from platform.event e where e.person = platform.me()) as did,
      (select coalesce(jsonb_agg(jsonb_build_object('at', s.at, 'by', people.display_name(s.person), 'capacity', s.capacity, 'kind', s.kind, 'subject', s.subject)), '[]')
       from platform.seen_of_me(1000000) s) as seen`,
  );
  return row ?? {};
}
