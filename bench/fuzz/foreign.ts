/** What a stranger must never be shown: a composition of another training region, composed and saved, whose names are found nowhere else. */
import type pg from 'pg';

export type AskAs = (identity: string | null, method: string, url: string, body?: unknown) => Promise<{ status: number; text: string }>;

/** Names of what belongs to a training region: whoever does not see that region never sees them. */
export const mark = (region: string): string => `Kanariefugl-${region}`;

const planners = { syd: '00000000-0000-4000-8000-0000000000a1', nord: '00000000-0000-4000-8000-0000000000a2' };

/** Planners of two other regions, as demonstration identities of this database alone. */
export async function strangers(owner: pg.Client): Promise<void> {
  for (const [region, id] of Object.entries(planners)) {
    await owner.query(`insert into people.person (id, name, fictional, demonstration_identity) values ($1, $2, true, $2)`, [
      id,
      `planner-${region}`,
    ]);
    await owner.query(
      `insert into people.role_assignment (person, role, scope_kind, scope_id, valid) values ($1, 'planner', 'trainingRegion', $2, '[2020-01-01,)')`,
      [id, region],
    );
  }
}

/** Each region's planner composes, saves a version and renames; returns the compositions' ids. */
export async function makeForeign(ask: AskAs): Promise<string[]> {
  const made: string[] = [];
  for (const region of ['syd', 'nord', 'ost']) {
    const as = `planner-${region}`;
    const to = async <A>(method: string, url: string, body?: unknown): Promise<A> => {
      const { status, text } = await ask(as, method, url, body);
      if (status !== 200) throw new Error(`${as} ${method} ${url}: ${status} ${text.slice(0, 300)}`);
      return JSON.parse(text) as A;
    };
    const options = await to<Options>('GET', `/api/composition-options?trainingRegion=${region}&year=2028`);
    const wish = {
      trainingRegion: region,
      year: 2028,
      name: mark(region),
      specialties: [fewest(options.specialties)],
      ...(options.agreements[0] ? { agreement: options.agreements[0].id } : {}),
      weights: options.weights,
      seed: 1,
    };
    const { id, run } = await to<{ id: string; run: string }>('POST', '/api/compositions', wish);
    while (['queued', 'running'].includes((await to<{ state: string }>('GET', `/api/compositions/${id}/runs/${run}`)).state))
      await new Promise((resolve) => setTimeout(resolve, 100));
    const { revision } = await to<{ revision: number }>('GET', `/api/compositions/${id}`);
    await to('POST', `/api/compositions/${id}/versions`, { revision, name: `${mark(region)} version` });
    made.push(id);
  }
  return made;
}

interface Options {
  specialties: { id: string; count: number }[];
  agreements: { id: string }[];
  weights: unknown;
}

/** The specialty with the fewest tracks: it is soon composed. */
const fewest = (specialties: Options['specialties']): string =>
  specialties.filter(({ count }) => count > 0).sort((a, b) => a.count - b.count)[0]?.id ?? 'karkirurgi';

/** All rows of the compositions that nobody who fuzzes may change, as one digest. */
export async function foreignDigest(owner: pg.Client): Promise<string> {
  const { rows } = await owner.query<{ digest: string }>(`select md5(string_agg(row, '|' order by row)) as digest from (
    select c::text as row from composition.composition c where c.training_region <> 'ost'
    union all select t::text from composition.track t join composition.composition c on c.id = t.composition where c.training_region <> 'ost'
    union all select e::text from composition.element e join composition.composition c on c.id = e.composition where c.training_region <> 'ost'
    union all select v::text from composition.version v join composition.composition c on c.id = v.composition where c.training_region <> 'ost') all_of_it`);
  return rows[0]?.digest ?? '';
}
