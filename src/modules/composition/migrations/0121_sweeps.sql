-- A series (sweep): one question of one or several drafts over a range of values, or several stored scenarios at once. Each point is a job of its own.
create table composition.sweep (
  id uuid primary key default gen_random_uuid(),
  -- where it was asked
  composition uuid not null references composition.composition,
  name text not null check (length(name) between 1 and 200),
  question jsonb not null,
  requested_by uuid not null references people.person,
  requested_at timestamptz not null default platform.moment(),
  stop_requested_at timestamptz
);
create index on composition.sweep (composition, requested_at desc);
call platform.guard_rows('composition.sweep', 'composition in (select c.id from composition.composition c)', 'select, insert, update');

-- A draft that the question is asked of, as it was: its problem, and what stands beside every point.
create table composition.sweep_ground (
  sweep uuid not null references composition.sweep,
  composition uuid not null references composition.composition,
  base_revision int not null,
  -- tracks, figures, cost, stages
  before jsonb not null,
  problem jsonb not null,
  seed int not null,
  primary key (sweep, composition)
);
call platform.guard_rows('composition.sweep_ground', 'composition in (select c.id from composition.composition c)', 'select, insert');

-- What the composer answered. The key is the hash of all that the answer follows from, so that nothing is computed twice and each has one answer, whoever
-- asked and whichever worker came first.
create table composition.sweep_result (
  key text primary key check (key ~ '^[0-9a-f]{64}$'),
  training_region text not null,
  plan jsonb not null,
  -- the process that computed it
  worker text not null,
  computed_at timestamptz not null default now()
);
call platform.guard_rows('composition.sweep_result', 'training_region = any ((select platform.my_training_regions())::text[])', 'select, insert');

create table composition.sweep_point (
  sweep uuid not null,
  no int not null,
  composition uuid not null,
  -- of a range; a stored scenario has a name instead
  value int,
  name text,
  changes jsonb not null,
  state text not null default 'queued' check (state in ('queued', 'running', 'done', 'failed')),
  result text references composition.sweep_result,
  -- how many tracks and months lie elsewhere than in the draft
  moved jsonb,
  failure text,
  ended_at timestamptz,
  primary key (sweep, no),
  foreign key (sweep, composition) references composition.sweep_ground,
  check ((value is null) <> (name is null)),
  check ((state = 'done') = (result is not null)),
  check ((state = 'failed') = (failure is not null))
);
call platform.guard_rows('composition.sweep_point', 'composition in (select c.id from composition.composition c)', 'select, insert, update');
