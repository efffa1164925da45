-- Bodies: councils, committees, boards and the secretariats that serve them, each with its mandate through time.
create schema councils;
grant usage on schema councils to videre_app;

create table councils.body (
  id text primary key check (id ~ '^[a-z0-9-]+$'),
  name text not null check (name <> ''),
  kind text not null check (kind in ('nationalCouncil', 'nationalCommittee', 'regionalCouncil', 'specialtyCommittee', 'advisoryBoard',
    'programmeCommittee', 'regionCouncil', 'politicalCommittee', 'coDetermination', 'hospitalForum', 'authority', 'secretariat')),
  level text not null check (level in ('national', 'trainingRegion', 'operatingRegion')),
  -- whose it is; null on the national level, and for an operating region's body the training region that the region lies in
  training_region text references organisation.training_region,
  operating_region text references organisation.operating_region,
  -- the area of a distribution agreement that the body speaks for, when it is asked to assent
  agreement_area text references organisation.agreement_area,
  -- a specialty committee's
  specialty text references curricula.specialty,
  -- about how often it meets in a year; null: no source says
  meetings_a_year int check (meetings_a_year > 0),
  valid daterange not null check (not isempty(valid)),
  source text not null,
  constructed boolean not null,
  check ((level = 'national') = (training_region is null)),
  check ((level = 'operatingRegion') = (operating_region is not null)),
  check ((kind = 'specialtyCommittee') = (specialty is not null))
);
create index on councils.body (training_region, kind);
create unique index on councils.body (training_region, specialty) where specialty is not null;

-- What a body may do, as its act, statute or agreement says it, and from when to when: an order replaced by another is another row.
create table councils.mandate (
  id text primary key,
  body text not null references councils.body,
  -- the strongest of what it may: decide, assent, recommend, advise, coordinate, serve
  may text not null check (may in ('decides', 'assents', 'recommends', 'advises', 'coordinates', 'serves')),
  wording text not null check (wording <> ''),
  valid daterange not null check (not isempty(valid)),
  source text not null,
  constructed boolean not null,
  exclude using gist (body with =, valid with &&)
);

-- What became of a body. A successor takes over no mandate by itself: `decided_by` names the decision that says so, null while there is none.
create table councils.body_successor (
  predecessor text not null references councils.body,
  successor text not null references councils.body,
  succeeded_on date not null,
  decided_by text,
  source text not null,
  constructed boolean not null,
  primary key (predecessor, successor)
);

call platform.guard_reference('councils.body');
call platform.guard_reference('councils.mandate');
call platform.guard_reference('councils.body_successor');

-- Bodies as other modules may read them.
create view councils.body_v with (security_invoker = true) as
  select id, name, kind, level, training_region, operating_region, agreement_area, specialty, valid, source, constructed from councils.body;
grant select on councils.body_v to videre_app;
