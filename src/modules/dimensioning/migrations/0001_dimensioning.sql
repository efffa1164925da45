-- Dimensioning plans: how many tracks a year, by specialty and training region.
create schema dimensioning;

create table dimensioning.plan (
  id text primary key check (id ~ '^[a-z0-9-]+$'),
  name text not null,
  from_year int not null,
  to_year int not null check (to_year >= from_year),
  source text not null,
  constructed boolean not null
);

-- Counts are in half places: 924.5 tracks = 1849. A half carries the parity of the years in which it is a whole track.
create table dimensioning.plan_count (
  plan text not null references dimensioning.plan,
  year int not null,
  specialty text not null references curricula.specialty,
  training_region text not null references organisation.training_region,
  step text not null check (step in ('intro', 'main')),
  min_halves int not null check (min_halves >= 0),
  max_halves int not null check (max_halves >= min_halves),
  parity text check (parity in ('even', 'odd')),
  starts text[] not null,
  source text not null,
  constructed boolean not null,
  primary key (plan, year, specialty, training_region, step),
  check (parity is not null or (min_halves % 2 = 0 and max_halves % 2 = 0))
);

-- Documented national figures as they were published, for comparison.
create table dimensioning.documented_count (
  id int primary key,
  plan text not null,
  year text not null,
  specialty text references curricula.specialty,
  place text not null,
  kind text not null,
  count text not null,
  basis text not null,
  source text not null
);

grant usage on schema dimensioning to videre_app;
call platform.guard_reference('dimensioning.plan');
call platform.guard_reference('dimensioning.plan_count');
call platform.guard_reference('dimensioning.documented_count');
