-- A successor takes over a mandate when somebody has decided it, and that is recorded: the mandate begins on its day, and the succession names
-- the decision. decided_here: recorded by a person, so that the files leave the row alone.
alter table councils.mandate add column decided_here boolean not null default false;
alter table councils.body_successor add column decided_here boolean not null default false;
call platform.guard_editable('councils.mandate', 'body in (select councils.my_bodies())');
call platform.guard_editable('councils.body_successor', 'successor in (select councils.my_bodies())');
