-- A draft lives on the server with a revision; a version is immutable canonical JSON with its SHA-256.
create table composition.composition (
  id uuid primary key default gen_random_uuid(),
  training_region text not null references organisation.training_region,
  start_year int not null check (start_year between 2000 and 2100),
  name text not null check (length(name) between 1 and 200),
  agreement text not null references composition.agreement,
  specialties text[] not null check (cardinality(specialties) > 0),
  weights jsonb not null,
  seed int not null,
  revision int not null default 1,
  -- what all rules say about the draft, and its figures, at the revision named: made once when the draft changes
  assessment jsonb,
  assessed_revision int,
  created_by uuid not null references people.person,
  created_at timestamptz not null default now()
);
create index on composition.composition (training_region, start_year, created_at desc);

create table composition.track (
  composition uuid not null references composition.composition,
  id text not null,
  specialty text not null references curricula.specialty,
  pattern text not null references composition.pattern,
  starts_on date not null check (extract(day from starts_on) = 1),
  pinned boolean not null default false,
  primary key (composition, id)
);

-- unit null = to be named (draft only; counted to no area).
create table composition.element (
  composition uuid not null,
  id text not null,
  track text not null,
  position int not null,
  kind text not null check (kind in ('own', 'side')),
  unit text references organisation.unit,
  period daterange not null check (extract(day from lower(period)) = 1 and extract(day from upper(period)) = 1),
  primary key (composition, id),
  unique (composition, track, position),
  foreign key (composition, track) references composition.track (composition, id) on delete cascade,
  exclude using gist (composition with =, track with =, period with &&)
);
create index on composition.element (unit);

-- One search for a composition. The job writes here; a page that lost its stream reads it again.
create table composition.run (
  id uuid primary key default gen_random_uuid(),
  composition uuid not null references composition.composition,
  base_revision int not null,
  seed int not null,
  state text not null check (state in ('queued', 'running', 'done', 'stopped', 'failed')),
  phase text,
  cost numeric,
  bound numeric,
  gap numeric,
  placed int,
  unplaced int,
  problem_sha256 text,
  -- what the search was given: names as shown, approvals, patterns, agreement, occupancy as they were
  problem jsonb,
  best_plan jsonb,
  failure text,
  requested_by uuid not null references people.person,
  requested_at timestamptz not null default now(),
  started_at timestamptz,
  stop_requested_at timestamptz,
  ended_at timestamptz
);
create index on composition.run (composition, requested_at desc);
create unique index one_run_at_a_time on composition.run (composition) where state in ('queued', 'running');

create table composition.version (
  composition uuid not null references composition.composition,
  no int not null,
  name text not null,
  content text not null,
  sha256 text not null check (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
  run uuid references composition.run,
  created_by uuid not null references people.person,
  created_at timestamptz not null default now(),
  primary key (composition, no)
);

create function composition.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'a version is never changed; make a new one';
end $$;
create trigger version_is_immutable before update or delete on composition.version
  for each row execute function composition.refuse_change();

call platform.guard_rows('composition.composition',
  'training_region = any ((select platform.my_training_regions())::text[])', 'select, insert, update');
call platform.guard_rows('composition.track',
  'composition in (select c.id from composition.composition c)', 'select, insert, update, delete');
call platform.guard_rows('composition.element',
  'composition in (select c.id from composition.composition c)', 'select, insert, update, delete');
call platform.guard_rows('composition.run',
  'composition in (select c.id from composition.composition c)', 'select, insert, update');
call platform.guard_rows('composition.version',
  'composition in (select c.id from composition.composition c)', 'select, insert');
