-- One secretariat, several principals: every task and letter says on whose behalf, and whether it is advice or a duty.
create table councils.task (
  id uuid primary key default gen_random_uuid(),
  body text not null references councils.body,
  item uuid references councils.agenda_item,
  title text not null check (title <> ''),
  owner uuid not null references people.person,
  due_on date not null,
  behalf_kind text not null check (behalf_kind in ('nation', 'trainingRegion', 'operatingRegion')),
  behalf_id text not null,
  nature text not null check (nature in ('advisory', 'duty')),
  done_on date,
  done_note text not null default '',
  created_at timestamptz not null default now(),
  constructed boolean not null
);
create index on councils.task (owner) where done_on is null;

create table councils.letter (
  id uuid primary key default gen_random_uuid(),
  body text not null references councils.body,
  title text not null check (title <> ''),
  recipient text not null check (recipient <> ''),
  sent_on date not null,
  behalf_kind text not null check (behalf_kind in ('nation', 'trainingRegion', 'operatingRegion')),
  behalf_id text not null,
  nature text not null check (nature in ('advisory', 'duty')),
  recorded_by uuid references people.person,
  constructed boolean not null
);

-- Which forums of each region the two heads take part in: discussed and decided every year.
create table councils.forum (
  id uuid primary key default gen_random_uuid(),
  training_region text not null references organisation.training_region,
  operating_region text not null references organisation.operating_region,
  year int not null check (year between 2000 and 2200),
  name text not null check (name <> ''),
  attended_by text not null check (attended_by <> ''),
  constructed boolean not null,
  unique (year, operating_region, name)
);
create table councils.forum_year (
  training_region text not null references organisation.training_region,
  year int not null,
  decided_on date not null,
  decided_by uuid references people.person,
  reason text not null,
  constructed boolean not null,
  primary key (training_region, year)
);

call platform.guard_reference('councils.task');
call platform.guard_reference('councils.letter');
call platform.guard_reference('councils.forum');
call platform.guard_reference('councils.forum_year');
call platform.guard_editable('councils.task', 'body in (select councils.my_bodies())');
call platform.guard_editable('councils.letter', 'body in (select councils.my_bodies())');
call platform.guard_editable('councils.forum', 'training_region = any ((select platform.my_training_regions())::text[])');
call platform.guard_editable('councils.forum_year', 'training_region = any ((select platform.my_training_regions())::text[])');
-- a task is done by who owns it
create policy done_by_the_owner on councils.task for update to videre_app using (owner = platform.me()) with check (owner = platform.me());
