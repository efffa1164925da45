-- «What if»: a draft with changes of the house, the counts or the agreement, and the plan that a search found for it. The draft is not changed by it.
create table composition.scenario (
  id uuid primary key default gen_random_uuid(),
  composition uuid not null references composition.composition,
  name text not null check (length(name) between 1 and 200),
  -- videre-change/1
  changes jsonb not null,
  -- the draft that it starts from, as it was: tracks, figures, cost, what the changes break of it
  base_revision int not null,
  before jsonb not null,
  -- the problem after the changes, and its hash
  problem jsonb not null,
  problem_sha256 text not null,
  seed int not null,
  state text not null check (state in ('queued', 'running', 'done', 'stopped', 'failed')),
  phase text,
  cost numeric,
  bound numeric,
  gap numeric,
  placed int,
  unplaced int,
  plan jsonb,
  -- how many tracks and months lie elsewhere in the plan than before
  moved jsonb,
  failure text,
  requested_by uuid not null references people.person,
  requested_at timestamptz not null default now(),
  stop_requested_at timestamptz,
  ended_at timestamptz
);
create index on composition.scenario (composition, requested_at desc);

call platform.guard_rows('composition.scenario',
  'composition in (select c.id from composition.composition c)', 'select, insert, update');
