-- Why a wish of a draft cannot be met, as it was asked and answered: kept with the draft's revision and the version of the reference data it rests on.
create table composition.explanation (
  id uuid primary key default gen_random_uuid(),
  composition uuid not null references composition.composition,
  base_revision int not null,
  reference bigint,
  -- the wish: what is asked for, and of which specialty (null = over all)
  wish text not null check (wish in ('placed', 'pin', 'share', 'aim', 'startArea', 'endArea', 'startShortage', 'endShortage')),
  specialty text references curricula.specialty,
  state text not null check (state in ('queued', 'running', 'done', 'failed')),
  done int not null default 0,
  total int not null default 0,
  content jsonb,
  failure text,
  requested_by uuid not null references people.person,
  requested_at timestamptz not null default now(),
  started_at timestamptz,
  ended_at timestamptz
);
create index on composition.explanation (composition, wish, specialty, requested_at desc);
create index on composition.explanation (specialty);
create index on composition.explanation (requested_by);
create unique index one_explanation_at_a_time on composition.explanation (composition) where state in ('queued', 'running');
call platform.guard_rows('composition.explanation',
  'composition in (select c.id from composition.composition c)', 'select, insert, update');
