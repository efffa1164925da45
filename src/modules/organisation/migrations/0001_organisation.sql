-- Who trains whom, where and when. Everything that organises itself over time has a validity and a successor.
-- Periods are half-open dateranges; a null upper bound means "until further notice".
create schema organisation;

create table organisation.training_region (
  id text primary key check (id in ('ost', 'syd', 'nord')),
  name text not null,
  source text not null
);

create table organisation.operating_region (
  id text primary key check (id ~ '^[a-z0-9-]+$'),
  name text not null,
  valid daterange not null,
  source text not null
);

-- An area of a distribution agreement: lives on when the operating regions merge.
create table organisation.agreement_area (
  id text primary key check (id ~ '^[a-z0-9-]+$'),
  name text not null,
  training_region text not null references organisation.training_region,
  source text not null
);

create table organisation.site (
  id text primary key check (id ~ '^[a-z0-9-]+$'),
  name text not null,
  kind text not null check (kind in ('hospital', 'psychiatry', 'institute', 'practiceArea')),
  town text not null,
  latitude numeric(8, 5) not null check (latitude between 54 and 62.5),
  longitude numeric(8, 5) not null check (longitude between -8 and 16),
  training_region text not null references organisation.training_region,
  agreement_area text references organisation.agreement_area,
  valid daterange not null,
  source text not null,
  constructed boolean not null
);
create index on organisation.site (training_region);

-- A site belongs to one operating region at a time.
create table organisation.site_region (
  site text not null references organisation.site,
  operating_region text not null references organisation.operating_region,
  valid daterange not null,
  primary key (site, operating_region),
  exclude using gist (site with =, valid with &&)
);

-- Dated marks on a site: short of doctors; one of the larger hospitals of a university city.
create table organisation.site_mark (
  site text not null references organisation.site,
  mark text not null check (mark in ('shortage', 'university')),
  valid daterange not null,
  source text not null,
  constructed boolean not null,
  primary key (site, mark, valid),
  exclude using gist (site with =, mark with =, valid with &&)
);

-- A department, an institute, or a pool of practices.
create table organisation.unit (
  id text primary key check (id ~ '^[a-z0-9-]+$'),
  name text not null,
  kind text not null check (kind in ('department', 'institute', 'practicePool')),
  site text not null references organisation.site,
  valid daterange not null,
  source text not null,
  constructed boolean not null
);
create index on organisation.unit (site);

-- Successors are dated, many-to-many. A successor moves no mandate and no scope by itself.
create table organisation.successor (
  kind text not null check (kind in ('operatingRegion', 'site', 'unit')),
  predecessor text not null,
  successor text not null,
  succeeded_on date not null,
  source text not null,
  primary key (kind, predecessor, successor)
);

-- unit × specialty of the trainee × step × period × places; a unit used by several training regions is divided between them here.
create table organisation.unit_approval (
  id text primary key,
  unit text not null references organisation.unit,
  specialty text not null references curricula.specialty,
  step text not null check (step in ('kbu', 'intro', 'main', 'side')),
  training_region text not null references organisation.training_region,
  valid daterange not null,
  tenths int not null check (tenths >= 0),
  full_time_equivalents boolean not null default false,
  gives text[] not null default '{}',
  source text not null,
  constructed boolean not null,
  exclude using gist (unit with =, specialty with =, step with =, training_region with =, valid with &&)
);
create index on organisation.unit_approval (training_region, specialty);

-- A limit over all specialties and steps, divided between training regions.
create table organisation.unit_ceiling (
  unit text not null references organisation.unit,
  training_region text not null references organisation.training_region,
  valid daterange not null,
  tenths int not null check (tenths >= 0),
  source text not null,
  constructed boolean not null,
  primary key (unit, training_region, valid),
  exclude using gist (unit with =, training_region with =, valid with &&)
);

grant usage on schema organisation to videre_app;
call platform.guard_reference('organisation.training_region');
call platform.guard_reference('organisation.operating_region');
call platform.guard_reference('organisation.agreement_area');
call platform.guard_reference('organisation.site');
call platform.guard_reference('organisation.site_region');
call platform.guard_reference('organisation.site_mark');
call platform.guard_reference('organisation.unit');
call platform.guard_reference('organisation.successor');
call platform.guard_reference('organisation.unit_approval');
call platform.guard_reference('organisation.unit_ceiling');

-- What a role can be scoped to, by name.
create view organisation.scope_v with (security_invoker = true) as
  select id, name, 'trainingRegion' as kind from organisation.training_region
  union all select id, name, 'agreementArea' from organisation.agreement_area
  union all select id, name, 'unit' from organisation.unit;
grant select on organisation.scope_v to videre_app;
