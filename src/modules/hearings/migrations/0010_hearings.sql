-- Documents with versions and passages; hearings of any subject's version, with parties, comments, answers and the memo.
create schema hearings;
grant usage on schema hearings to videre_app;

create table hearings.document (
  id uuid primary key default gen_random_uuid(),
  training_region text not null references organisation.training_region,
  name text not null check (length(name) between 1 and 300),
  -- who issued it, when and where it is to be found; '' when it is our own
  source text not null,
  note text not null default '',
  created_by uuid references people.person,
  created_at timestamptz not null default now()
);
create index on hearings.document (training_region, created_at desc);

-- Canonical JSON of its passages, each with an id that it keeps from version to version.
create table hearings.document_version (
  document uuid not null references hearings.document,
  no int not null check (no > 0),
  content text not null,
  sha256 text not null check (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
  created_by uuid references people.person,
  created_at timestamptz not null default now(),
  primary key (document, no)
);
create function hearings.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'this is never changed; make a new one';
end $$;
create trigger version_is_immutable before update or delete on hearings.document_version for each row execute function hearings.refuse_change();

-- Lists of parties that are used again. A party is a department, a region, another scope of a role, a person, or somebody outside; with an address.
create table hearings.party_list (
  id uuid primary key default gen_random_uuid(),
  training_region text not null references organisation.training_region,
  name text not null check (length(name) between 1 and 200),
  members jsonb not null check (jsonb_typeof(members) = 'array'),
  changed_by uuid references people.person,
  changed_at timestamptz not null default now(),
  unique (training_region, name)
);

create table hearings.hearing (
  id uuid primary key default gen_random_uuid(),
  training_region text not null references organisation.training_region,
  subject_kind text not null,
  subject uuid not null,
  -- the version that is heard, and its hash as it was
  version int not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  name text not null check (length(name) between 1 and 300),
  letter text not null,
  sent_on date not null,
  deadline date not null check (deadline >= sent_on),
  -- whether parties see each other's answers when the deadline has passed
  shown text not null check (shown in ('own', 'all')),
  remind_days int not null check (remind_days between 0 and 60),
  -- what a source does not tell and is made up for demonstration
  constructed text not null default '',
  next_no int not null default 1,
  sent_by uuid references people.person,
  sent_at timestamptz not null default now(),
  closed_by uuid references people.person,
  closed_at timestamptz
);
create index on hearings.hearing (training_region, sent_on desc);
create index on hearings.hearing (subject_kind, subject);

create table hearings.party (
  id uuid primary key default gen_random_uuid(),
  hearing uuid not null references hearings.hearing,
  name text not null check (length(name) between 1 and 200),
  -- whoever uses a role over this scope answers; null for a person, and for somebody outside
  scope_kind text check (scope_kind in ('trainingRegion', 'agreementArea', 'site', 'unit', 'specialty')),
  scope_id text,
  -- a council or committee: its members answer, or whoever serves it enters its letter
  body text references councils.body,
  person uuid references people.person,
  reminded_on date,
  check ((scope_kind is null) = (scope_id is null)),
  check (num_nonnulls(scope_kind, body, person) <= 1),
  unique (hearing, name)
);
create index on hearings.party (hearing);
create index on hearings.party (scope_kind, scope_id);
create index on hearings.party (person) where person is not null;

-- Where a party's letters go: the owner's to know, not the other parties'.
create table hearings.party_address (
  party uuid primary key references hearings.party,
  hearing uuid not null references hearings.hearing,
  address text not null
);

-- The subject's versions as the parties see them: what a comment can be tied to, as it was; how the anchors of the heard version are in it.
create table hearings.heard_version (
  hearing uuid not null references hearings.hearing,
  version int not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  name text not null,
  followed jsonb not null default '{}',
  taken_by uuid references people.person,
  taken_at timestamptz not null default now(),
  primary key (hearing, version)
);
create table hearings.anchor (
  hearing uuid not null,
  version int not null,
  position int not null,
  key text not null,
  label text not null,
  part text,
  primary key (hearing, version, key),
  foreign key (hearing, version) references hearings.heard_version
);
create index on hearings.anchor (hearing, version, position);

-- An organisation's answer, signed for by one; a later one adds to it.
create table hearings.answer (
  party uuid not null references hearings.party,
  no int not null check (no > 0),
  hearing uuid not null references hearings.hearing,
  text text not null,
  comments int not null check (comments >= 0),
  late boolean not null,
  content text not null,
  sha256 text not null check (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
  signed_by uuid references people.person,
  signed_name text not null,
  signed_capacity text,
  signed_at timestamptz not null default now(),
  primary key (party, no)
);
create index on hearings.answer (hearing);
create trigger answer_is_immutable before update or delete on hearings.answer for each row execute function hearings.refuse_change();

-- A remark is the organisation's own until its answer is signed; then it has a number.
create table hearings.comment (
  id uuid primary key default gen_random_uuid(),
  hearing uuid not null references hearings.hearing,
  party uuid not null references hearings.party,
  no int,
  answer int,
  -- '': the whole; else the key of an anchor of the heard version
  anchor text not null,
  -- the words meant are not known, only where they stand
  inexact text not null default '' check (inexact in ('', 'quoted', 'placed')),
  kind text not null check (kind in ('term', 'fact', 'wording', 'disagreement', 'missing', 'support')),
  stance text not null check (stance in ('supports', 'changes', 'opposes', 'none')),
  text text not null check (length(text) between 1 and 4000),
  proposed text not null default '' check (length(proposed) <= 4000),
  written_by uuid references people.person,
  written_name text not null,
  written_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  -- answered as that one is
  merged_into uuid references hearings.comment check (merged_into <> id),
  check ((no is null) = (answer is null)),
  check (answer is null or withdrawn_at is null),
  foreign key (party, answer) references hearings.answer,
  unique (hearing, no)
);
create index on hearings.comment (hearing, anchor);
create index on hearings.comment (party);
create index on hearings.comment (merged_into) where merged_into is not null;

create table hearings.response (
  comment uuid primary key references hearings.comment,
  hearing uuid not null references hearings.hearing,
  outcome text not null check (outcome in ('accepted', 'partly', 'rejected')),
  why text not null check (length(why) between 1 and 4000),
  changed text not null default '' check (length(changed) <= 4000),
  -- where the change is: a version that was taken in, and its anchor
  change_version int,
  change_anchor text,
  given_by uuid references people.person,
  given_at timestamptz not null default now(),
  foreign key (hearing, change_version) references hearings.heard_version
);
create index on hearings.response (hearing);

create table hearings.term_proposal (
  id uuid primary key default gen_random_uuid(),
  hearing uuid not null references hearings.hearing,
  comment uuid not null references hearings.comment,
  term text not null check (length(term) between 1 and 200),
  proposal text not null check (length(proposal) between 1 and 200),
  made_by uuid references people.person,
  made_at timestamptz not null default now()
);
create index on hearings.term_proposal (hearing);

-- What was said and answered, sealed when the hearing was closed.
create table hearings.memo (
  hearing uuid primary key references hearings.hearing,
  content text not null,
  sha256 text not null check (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
  made_at timestamptz not null default now()
);
create trigger memo_is_immutable before update or delete on hearings.memo for each row execute function hearings.refuse_change();

-- Whom the asker may answer for: by the capacity in use, or by name.
create function hearings.my_parties() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.id from hearings.party p where p.person = platform.me()
  union all
  select p.id from hearings.party p
  where p.scope_kind || '/' || p.scope_id = split_part(platform.capacity_in_use(), ':', 2)
  union all
  select p.id from hearings.party p join organisation.unit u on p.scope_kind = 'unit' and u.id = p.scope_id
  where 'site/' || u.site = split_part(platform.capacity_in_use(), ':', 2)
$$;
create index on hearings.party ((scope_kind || '/' || scope_id));
create function hearings.my_hearings() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.hearing from hearings.party p where p.id in (select hearings.my_parties())
$$;
-- Hearings of those who plan for the region.
create function hearings.held() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select h.id from hearings.hearing h where platform.plans_for(h.training_region)
$$;
-- Hearings whose answers all who see them may read by now.
create function hearings.opened() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select h.id from hearings.hearing h where h.shown = 'all' and h.deadline < platform.today()
    and (h.training_region = any ((select platform.my_training_regions())::text[]) or h.id in (select hearings.my_hearings()))
$$;
create function hearings.closed() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp as
  $$ select h.id from hearings.hearing h where h.closed_at is not null $$;

-- A closed hearing takes nothing in. Whoever writes holds its row, so that closing waits for the writer, or the writer is told.
create function hearings.refuse_when_closed() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  closed timestamptz;
begin
  select h.closed_at into closed from hearings.hearing h where h.id = new.hearing for share;
  if closed is not null then raise exception 'the hearing is closed' using errcode = '23514', constraint = 'hearing_is_open'; end if;
  return new;
end $$;
create trigger open_hearing_only before insert or update on hearings.comment for each row execute function hearings.refuse_when_closed();
create trigger open_hearing_only before insert on hearings.answer for each row execute function hearings.refuse_when_closed();
create trigger open_hearing_only before insert or update on hearings.response for each row execute function hearings.refuse_when_closed();

-- Held until the end of the transaction; false when the hearing is closed. A signer takes as many numbers as there are remarks.
create function hearings.lock_open(hearing uuid) returns boolean
  language sql security definer set search_path = pg_catalog, pg_temp as
  $$ select h.closed_at is null from hearings.hearing h where h.id = $1 for share $$;
create function hearings.take_numbers(hearing uuid, many int) returns int
  language sql security definer set search_path = pg_catalog, pg_temp as $$
  update hearings.hearing h set next_no = h.next_no + $2
  where h.id = $1 and h.closed_at is null
    and (platform.plans_for(h.training_region) or h.id in (select hearings.my_hearings()))
  returning h.next_no - $2
$$;

create function hearings.close_answered_only() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if old.closed_at is not null then raise exception 'a closed hearing is never changed'; end if;
  if new.closed_at is not null and exists (
    select from hearings.comment c where c.hearing = new.id and c.no is not null and c.merged_into is null
      and not exists (select from hearings.response r where r.comment = c.id)
  ) then
    raise exception 'a comment is not answered' using errcode = '23514', constraint = 'comments_are_answered';
  end if;
  return new;
end $$;
create trigger closes_answered_only before update on hearings.hearing for each row execute function hearings.close_answered_only();

revoke all on function hearings.my_parties, hearings.my_hearings, hearings.held, hearings.opened, hearings.closed, hearings.lock_open, hearings.take_numbers,
  hearings.refuse_when_closed, hearings.close_answered_only from public;
grant execute on function hearings.my_parties, hearings.my_hearings, hearings.held, hearings.opened, hearings.closed, hearings.lock_open, hearings.take_numbers to videre_app;

-- The walls: who reads, and who writes, each table.
create procedure hearings.guard(target regclass, reads text, writes text, privileges text) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy owner_all on %s to videre_owner using (true) with check (true)', target);
  execute format('create policy readers on %s for select to videre_app using (%s)', target, reads);
  if privileges like '%insert%' then execute format('create policy writers on %s for insert to videre_app with check (%s)', target, writes); end if;
  if privileges like '%update%' then execute format('create policy changers on %s for update to videre_app using (%s) with check (%s)', target, writes, writes); end if;
  execute format('grant %s on %s to videre_app', privileges, target);
end $$;
call hearings.guard('hearings.document', 'training_region = any ((select platform.my_training_regions())::text[])',
  'platform.plans_for(training_region)', 'select, insert');
call hearings.guard('hearings.document_version', 'document in (select d.id from hearings.document d)',
  'document in (select d.id from hearings.document d where platform.plans_for(d.training_region))', 'select, insert');
call hearings.guard('hearings.party_list', 'platform.plans_for(training_region)', 'platform.plans_for(training_region)', 'select, insert, update');
call hearings.guard('hearings.hearing',
  'training_region = any ((select platform.my_training_regions())::text[]) or id in (select hearings.my_hearings())',
  'platform.plans_for(training_region)', 'select, insert, update');
call hearings.guard('hearings.party', 'hearing in (select h.id from hearings.hearing h)', 'hearing in (select hearings.held())', 'select, insert, update');
call hearings.guard('hearings.party_address', 'hearing in (select hearings.held())', 'hearing in (select hearings.held())', 'select, insert');
call hearings.guard('hearings.heard_version', 'hearing in (select h.id from hearings.hearing h)', 'hearing in (select hearings.held())', 'select, insert');
call hearings.guard('hearings.anchor', 'hearing in (select h.id from hearings.hearing h)', 'hearing in (select hearings.held())', 'select, insert');
call hearings.guard('hearings.answer',
  'party in (select hearings.my_parties()) or hearing in (select hearings.held()) or hearing in (select hearings.opened())',
  'party in (select hearings.my_parties()) or hearing in (select hearings.held())', 'select, insert');
call hearings.guard('hearings.comment',
  'party in (select hearings.my_parties()) or (no is not null and (hearing in (select hearings.held()) or hearing in (select hearings.opened())))
   or (written_by = platform.me() and hearing in (select hearings.held()))',
  'party in (select hearings.my_parties()) or hearing in (select hearings.held())', 'select, insert, update');
call hearings.guard('hearings.response',
  'hearing in (select hearings.held()) or (hearing in (select hearings.closed()) and comment in (select c.id from hearings.comment c))',
  'hearing in (select hearings.held())', 'select, insert, update');
call hearings.guard('hearings.term_proposal', 'hearing in (select hearings.held())', 'hearing in (select hearings.held())', 'select, insert');
call hearings.guard('hearings.memo',
  'hearing in (select h.id from hearings.hearing h where h.training_region = any ((select platform.my_training_regions())::text[]))
   or hearing in (select hearings.opened())',
  'hearing in (select hearings.held())', 'select, insert');

-- How far a hearing is, for those who see it: what other modules build on.
create view hearings.hearing_v with (security_invoker = true) as
  select h.id, h.training_region, h.subject_kind, h.subject, h.version, h.sha256, h.name, h.sent_on, h.deadline, h.closed_at
  from hearings.hearing h;
grant select on hearings.hearing_v to videre_app;

-- Reminders by the clock: the parties that have not answered, so many days before the deadline, once. Only the letters' own transaction sees them.
create function hearings.remind_due(on_day date) returns int
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  many int;
begin
  with due as (
    update hearings.party p set reminded_on = $1 from hearings.hearing h
    where h.id = p.hearing and p.reminded_on is null and h.closed_at is null and h.remind_days > 0
      and $1 between h.deadline - h.remind_days and h.deadline
      and not exists (select from hearings.answer a where a.party = p.id)
    returning p.id as party, p.name as party_name, h.id, h.name, h.deadline, h.training_region
  ), posted as (
    insert into platform.mail (training_region, subject_kind, subject, to_name, to_address, kind, params)
    select d.training_region, 'hearing', d.id::text, d.party_name, a.address, 'hearingReminder',
      jsonb_build_object('id', d.id, 'name', d.name, 'deadline', d.deadline)
    from due d join hearings.party_address a on a.party = d.party returning 1
  )
  select count(*) into many from posted;
  return many;
end $$;
revoke all on function hearings.remind_due from public;
grant usage on schema hearings to videre_worker;
grant execute on function hearings.remind_due to videre_worker;

-- The log of hearings is open to those who hold them, and names the thing to those who answer.
create policy hearings_are_told on platform.event for select to videre_app
  using (subject_kind = 'hearing' and subject in (select h::text from hearings.held() h));
