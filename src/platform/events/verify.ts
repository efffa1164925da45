/**
 * Is the log as it was written? Asked as the owner, with SQL of its own: a function in the database could be changed with the rows.
 * Who can change rows can also make the whole chain anew; so the head is told, to be noted elsewhere and compared later.
 */
import type { Db } from '../db/db.ts';
import { eventDigest, payloadDigest } from './digest.ts';

export type Breach = 'altered' | 'deleted' | 'payloadAltered' | 'payloadDeleted' | 'linkDeleted' | 'notChained' | 'otherHead';

export interface LogHead {
  position: number;
  link: string;
}

export interface Verified {
  /** Chained by this very call. */
  chained: number;
  verified: number;
  /** Payloads that a retention rule has deleted, as the log itself says. */
  erased: number;
  head: LogHead | null;
  first: { event: number; breach: Breach } | null;
}

const aBatch = 10_000;

/** Chains what waits, looks through everything, and names the first row that is not as it was. `noted`: a head told by an earlier call. */
export async function verifyLog(db: Db, noted: LogHead | null = null): Promise<Verified> {
  const chained = await chainAll(db);
  const [counts] = await db.query<{ verified: number; erased: number }>(counting);
  const [head] = await db.query<LogHead>(
    `select position, encode(link, 'hex') as link from platform.event_link order by position desc limit 1`,
  );
  const [first] = await db.query<{ event: number; breach: Breach }>(breaches);
  return {
    chained,
    ...(counts as { verified: number; erased: number }),
    head: head ?? null,
    first: first ?? (await otherHead(db, noted)),
  };
}

/** Chains in batches until nothing waits; returns how many. */
export async function chainAll(db: Db): Promise<number> {
  let all = 0;
  for (;;) {
    const [row] = await db.query<{ chained: number }>('select platform.chain_events($1) as chained', [aBatch]);
    const chained = row?.chained ?? 0;
    all += chained;
    if (chained < aBatch) return all;
  }
}

async function otherHead(db: Db, noted: LogHead | null): Promise<Verified['first']> {
  if (!noted) return null;
  const [row] = await db.query<{ link: string; event: number }>(
    `select encode(link, 'hex') as link, event from platform.event_link where position = $1`,
    [noted.position],
  );
  return row?.link === noted.link ? null : { event: row?.event ?? 0, breach: 'otherHead' };
}

const lawfully = `lawful as (
  select range_agg(m) as events from platform.event e join platform.event_payload p on p.event = e.id, unnest((p.after->>'events')::int8multirange) m
  where e.kind = 'payloadsErased' and ${payloadDigest} = e.payload_sha256
)`;

const counting = `with ${lawfully}
  select (select count(*) from platform.event_link) as verified,
    (select count(*) from platform.event e, lawful where e.id <@ lawful.events and e.payload_sha256 is not null
      and not exists (select from platform.event_payload p where p.event = e.id)) as erased`;

/** The first breach in the order of the chain; what never came into it comes last. */
const breaches = `with ${lawfully}, links as (
  select position, event, link, coalesce(lag(link) over (order by position), '') as before, lag(position, 1, 0::bigint) over (order by position) as last
  from platform.event_link
), judged as (
  select l.position, l.event, case
    when l.position <> l.last + 1 then 'linkDeleted'
    when e.id is null then 'deleted'
    when l.link <> sha256(l.before || ${eventDigest}) then 'altered'
    when p.event is not null and ${payloadDigest} is distinct from e.payload_sha256 then 'payloadAltered'
    when p.event is null and e.payload_sha256 is not null and (e.id <@ lawful.events) is not true then 'payloadDeleted'
  end as breach
  from links l left join platform.event e on e.id = l.event left join platform.event_payload p on p.event = l.event cross join lawful
), outside as (
  select null::bigint as position, w.event, 'deleted' as breach from platform.event_waiting w where not exists (select from platform.event e where e.id = w.event)
  union all
  select null, e.id, 'notChained' from platform.event e where not exists (select from platform.event_link l where l.event = e.id)
    and not exists (select from platform.event_waiting w where w.event = e.id)
)
select event, breach from (select * from judged where breach is not null union all select * from outside) b
order by position nulls last, event limit 1`;
