import type { Db } from '../../../platform/db/db.ts';

export interface Body {
  id: string;
  name: string;
  kind: string;
  level: 'national' | 'trainingRegion' | 'operatingRegion';
  trainingRegion: string | null;
  operatingRegion: string | null;
  agreementArea: string | null;
  specialty: string | null;
  meetingsAYear: number | null;
  from: string;
  to: string | null;
  source: string;
  constructed: boolean;
}

export interface ListedBody extends Body {
  /** The strongest of what the mandate of the day lets it do. */
  may: string | null;
}

const columns = `b.id, b.name, b.kind, b.level, b.training_region as "trainingRegion", b.operating_region as "operatingRegion",
  b.agreement_area as "agreementArea", b.specialty, b.meetings_a_year as "meetingsAYear", lower(b.valid) as "from", upper(b.valid) as "to",
  b.source, b.constructed`;

/** The bodies of a day, the national ones first. */
export const bodiesOn = (db: Db, on: string): Promise<ListedBody[]> =>
  db.query<ListedBody>(
    `select ${columns}, m.may from councils.body b left join councils.mandate m on m.body = b.id and m.valid @> $1::date
     where b.valid @> $1::date
     order by array_position(array['national', 'trainingRegion', 'operatingRegion'], b.level),
       b.kind = 'specialtyCommittee', b.name collate platform.numbered, b.id`,
    [on],
  );

export async function bodyOf(db: Db, id: string): Promise<Body | null> {
  const [row] = await db.query<Body>(`select ${columns} from councils.body b where b.id = $1`, [id]);
  return row ?? null;
}

export interface Mandate {
  id: string;
  may: string;
  wording: string;
  from: string;
  to: string | null;
  source: string;
  constructed: boolean;
}

export const mandatesOf = (db: Db, body: string): Promise<Mandate[]> =>
  db.query<Mandate>(
    `select id, may, wording, lower(valid) as "from", upper(valid) as "to", source, constructed from councils.mandate
     where body = $1 order by valid desc`,
    [body],
  );

export interface Succession {
  predecessor: { id: string; name: string };
  successor: { id: string; name: string };
  on: string;
  decidedBy: string | null;
  source: string;
  constructed: boolean;
}

export const successionsOf = (db: Db, body: string): Promise<Succession[]> =>
  db.query<Succession>(
    `select jsonb_build_object('id', p.id, 'name', p.name) as predecessor, jsonb_build_object('id', s.id, 'name', s.name) as successor,
       x.succeeded_on as "on", x.decided_by as "decidedBy", x.source, x.constructed
     from councils.body_successor x join councils.body p on p.id = x.predecessor join councils.body s on s.id = x.successor
     where $1 in (x.predecessor, x.successor) order by x.succeeded_on, p.name collate platform.numbered`,
    [body],
  );

export interface Service {
  id: string;
  name: string;
  from: string;
  to: string | null;
  source: string;
  constructed: boolean;
}

export const serviceOf = (db: Db, body: string): Promise<Service[]> =>
  db.query<Service>(
    `select b.id, b.name, lower(s.valid) as "from", upper(s.valid) as "to", s.source, s.constructed
     from councils.body_service s join councils.body b on b.id = s.served_by where s.body = $1 order by s.valid desc, b.name`,
    [body],
  );
