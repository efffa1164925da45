-- Drafts are changed by hand: single elements are pinned, every change of the tracks is kept with what was before, so that it can be undone.
alter table composition.element add column pinned boolean not null default false;

alter table composition.composition
  -- who made the revision that stands; null = nobody since it was created
  add column changed_by uuid references people.person,
  -- what the last search could not place, with its reasons; null = no search has composed the draft
  add column composed jsonb;
update composition.composition set composed = assessment -> 'unplaced';

-- One row a change: the tracks it touched, before and after. Undone: may be done again. Dropped: undone, and then something else was done.
create table composition.edit (
  composition uuid not null references composition.composition,
  -- the revision that the change made
  revision int not null,
  kind text not null,
  before jsonb not null,
  after jsonb not null,
  composed_before jsonb,
  composed_after jsonb,
  state text not null default 'done' check (state in ('done', 'undone', 'dropped')),
  person uuid not null references people.person,
  at timestamptz not null default now(),
  primary key (composition, revision)
);
create index on composition.edit (composition, state, revision);

call platform.guard_rows('composition.edit',
  'composition in (select c.id from composition.composition c)', 'select, insert, update');
