import type { Db } from '../../../platform/db/db.ts';

/** Persons of the demonstration world by what a file calls them: a demonstration identity, or a fictional name that is new. */
export async function addFictional(db: Db, called: readonly string[]): Promise<Map<string, string>> {
  const rows = await db.query<{ called: string; id: string }>(
    `with known as (select c.called, p.id from unnest($1::text[]) as c (called) join people.person p on p.demonstration_identity = c.called),
     added as (insert into people.person (id, name, fictional)
       select ('00000000-0000-4000-8000-' || lpad((1000 + (select count(*) from people.person where fictional and demonstration_identity is null) + row_number() over (order by c.at))::text, 12, '0'))::uuid, c.called, true
       from unnest($1::text[]) with ordinality as c (called, at) where c.called not in (select called from known) returning name, id)
     select called, id from known union all select name, id from added`,
    [called],
  );
  return new Map(rows.map(({ called: name, id }) => [name, id]));
}
