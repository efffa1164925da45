import type { Db } from '../../../platform/db/db.ts';

export interface FeedRow {
  id: string;
  bodyName: string | null;
  trainingRegion: string | null;
  madeAt: string;
  readOn: string | null;
}

/** One's own. */
export const myFeeds = (db: Db): Promise<FeedRow[]> =>
  db.query<FeedRow>(
    `select f.id, b.name as "bodyName", f.training_region as "trainingRegion",
       to_char(f.made_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "madeAt", f.read_on as "readOn"
     from councils.feed f left join councils.body b on b.id = f.body where f.person = platform.me() order by f.made_at desc, f.id`,
  );

export interface FeedWish {
  body: string | null;
  trainingRegion: string | null;
}

export async function addFeed(db: Db, { body, trainingRegion }: FeedWish, tokenSha256: Buffer): Promise<string> {
  const [row] = await db.query<{ id: string }>(
    'insert into councils.feed (person, body, training_region, token_sha256) values (platform.me(), $1, $2, $3) returning id',
    [body, trainingRegion, tokenSha256],
  );
  return row?.id ?? '';
}

export async function removeFeed(db: Db, id: string): Promise<FeedWish | null> {
  const [row] = await db.query<FeedWish>(
    'delete from councils.feed where id = $1 and person = platform.me() returning body, training_region as "trainingRegion"',
    [id],
  );
  return row ?? null;
}

/** What a live token opens; null when there is none, or it has been withdrawn. */
export async function openFeed(db: Db, tokenSha256: Buffer): Promise<(FeedWish & { person: string }) | null> {
  const [row] = await db.query<FeedWish & { person: string }>(
    'select person, body, training_region as "trainingRegion" from councils.open_feed($1)',
    [tokenSha256],
  );
  return row ?? null;
}
