-- How a composition answers each implementation principle, in the planner's words; a saved version holds them as they were then.
create table composition.principle_answer (
  composition uuid not null references composition.composition,
  principle text not null references composition.principle,
  answer text not null check (length(trim(answer)) > 0),
  answered_by uuid not null references people.person,
  answered_at timestamptz not null default now(),
  primary key (composition, principle)
);
call platform.guard_rows('composition.principle_answer',
  'composition in (select c.id from composition.composition c)', 'select, insert, update, delete');
