-- What a composition stands on: agreements, implementation principles, patterns.
create schema composition;

create table composition.agreement (
  id text primary key check (id ~ '^[a-z0-9-]+$'),
  name text not null,
  training_region text not null references organisation.training_region,
  areas text[] not null,
  home_area text not null references organisation.agreement_area,
  valid daterange not null,
  source text not null,
  constructed boolean not null
);

-- specialty null = over all. Exact: low = high. "At least 40 and aim above": low 40, high 100 and an aim.
create table composition.agreement_share (
  agreement text not null references composition.agreement,
  specialty text references curricula.specialty,
  area text not null references organisation.agreement_area,
  low int not null check (low between 0 and 100),
  high int not null check (high between low and 100),
  aim int check (aim between low and high),
  in_overall boolean not null,
  start_end boolean not null,
  both_areas boolean not null,
  reason text not null,
  source text not null,
  constructed boolean not null
);
create unique index on composition.agreement_share (agreement, coalesce(specialty, ''));

create table composition.principle (
  id text primary key check (id ~ '^[a-z0-9-]+$'),
  name text not null,
  text text,
  decided_on date not null,
  valid daterange not null,
  measure text,
  source text not null
);

-- training_region null = all.
create table composition.pattern (
  id text primary key check (id ~ '^[a-z0-9-]+$'),
  specialty text not null references curricula.specialty,
  training_region text references organisation.training_region,
  name text not null,
  valid daterange not null,
  months int not null check (months > 0),
  site_count int not null check (site_count >= 1),
  site_months int not null check (site_months >= 0),
  site_reason text,
  shortest int not null check (shortest >= 1),
  pure boolean not null,
  source text not null,
  constructed boolean not null
);
create index on composition.pattern (specialty);

create table composition.pattern_element (
  pattern text not null references composition.pattern,
  position int not null check (position >= 1),
  kind text not null check (kind in ('own', 'side')),
  name text not null,
  months int[] not null check (cardinality(months) > 0),
  competence text,
  units text[],
  same_unit_as int check (same_unit_as < position),
  primary key (pattern, position)
);

create table composition.pattern_competence (
  pattern text not null references composition.pattern,
  competence_group text not null references curricula.competence_group,
  months int not null check (months > 0),
  primary key (pattern, competence_group)
);

grant usage on schema composition to videre_app;
call platform.guard_reference('composition.agreement');
call platform.guard_reference('composition.agreement_share');
call platform.guard_reference('composition.principle');
call platform.guard_reference('composition.pattern');
call platform.guard_reference('composition.pattern_element');
call platform.guard_reference('composition.pattern_competence');
