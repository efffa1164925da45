/** What a stranger must never be shown: compositions whose names are found nowhere else, one in each training region. */
import type pg from 'pg';

export type AskAs = (identity: string | null, method: string, url: string, body?: unknown) => Promise<{ status: number; text: string }>;

export const regions = ['ost', 'syd', 'nord'];

/** Names of what belongs to a training region: whoever does not see that region never sees them. */
export const mark = (region: string): string => `Kanariefugl-${region}`;

/** Composes one in Øst, saves a version, and copies it all to the other regions, where nobody who asks may look; returns the ids. */
export async function makeForeign(ask: AskAs, owner: pg.Client): Promise<string[]> {
  const id = await composed(ask);
  const ids = [id];
  for (const region of regions.slice(1)) {
    const { rows } = await owner.query<{ id: string }>(copying, [id, region, mark(region)]);
    ids.push(rows[0]?.id ?? '');
  }
  return ids;
}

async function composed(ask: AskAs): Promise<string> {
  const to = async <A>(method: string, url: string, body?: unknown): Promise<A> => {
    const { status, text } = await ask('planner-ost', method, url, body);
    if (status !== 200) throw new Error(`${method} ${url}: ${status} ${text.slice(0, 300)}`);
    return JSON.parse(text) as A;
  };
  const { weights } = await to<{ weights: unknown }>('GET', '/api/composition-options?trainingRegion=ost&year=2028');
  const what = { trainingRegion: 'ost', year: 2028, name: mark('ost'), specialties: ['karkirurgi'], agreement: 'ost-40-60' };
  const { id, run } = await to<{ id: string; run: string }>('POST', '/api/compositions', { ...what, weights, seed: 1 });
  while (['queued', 'running'].includes((await to<{ state: string }>('GET', `/api/compositions/${id}/runs/${run}`)).state))
    await new Promise((resolve) => setTimeout(resolve, 100));
  const { revision } = await to<{ revision: number }>('GET', `/api/compositions/${id}`);
  await to('POST', `/api/compositions/${id}/versions`, { revision, name: `${mark('ost')} version` });
  return id;
}

const copying = `
  with made as (
    insert into composition.composition (training_region, start_year, name, agreement, specialties, weights, seed, revision, created_by)
    select $2, start_year, $3, agreement, specialties, weights, seed, revision, created_by from composition.composition where id = $1 returning id
  ), tracks as (
    insert into composition.track (composition, id, specialty, pattern, starts_on)
    select made.id, t.id, t.specialty, t.pattern, t.starts_on from composition.track t, made where t.composition = $1
  ), elements as (
    insert into composition.element (composition, id, track, position, kind, unit, period)
    select made.id, e.id, e.track, e.position, e.kind, e.unit, e.period from composition.element e, made where e.composition = $1
  ), versions as (
    insert into composition.version (composition, no, name, content, sha256, created_by)
    select made.id, v.no, $3 || ' version', v.content, v.sha256, v.created_by from composition.version v, made where v.composition = $1
  )
  select id from made`;

/** All rows of the compositions that nobody who asks may change, as one digest. */
export async function foreignDigest(owner: pg.Client): Promise<string> {
  const { rows } = await owner.query<{
    digest: string;
  }>(`with foreign_ones as (select * from composition.composition where training_region <> 'ost')
    select md5(string_agg(row, '|' order by row)) as digest from (
      select c::text as row from foreign_ones c
      union all select t::text from composition.track t where t.composition in (select id from foreign_ones)
      union all select e::text from composition.element e where e.composition in (select id from foreign_ones)
      union all select v::text from composition.version v where v.composition in (select id from foreign_ones)) all_of_it`);
  return rows[0]?.digest ?? '';
}
