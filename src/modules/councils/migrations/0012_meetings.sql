-- Meetings: what waits for a decision, the agenda, who asked for a debate, and what was decided about what.

-- What waits for a body's decision. The subject is known by its hash alone: what it says is its own module's to tell.
create table councils.waiting (
  id uuid primary key default gen_random_uuid(),
  body text not null references councils.body,
  title text not null check (title <> ''),
  step text not null check (step in ('recommend', 'assent', 'decide', 'note')),
  subject_kind text not null,
  subject_id text not null,
  subject_version int not null check (subject_version > 0),
  subject_hash text not null check (subject_hash ~ '^[0-9a-f]{64}$'),
  -- a part of it with a hash of its own (a specialty); '' = the whole
  subject_part text not null default '',
  subject_href text not null,
  proposed_at timestamptz not null default now(),
  proposed_by uuid references people.person,
  unique (body, step, subject_kind, subject_id, subject_version, subject_part, subject_hash)
);

create table councils.meeting (
  id uuid primary key default gen_random_uuid(),
  body text not null references councils.body,
  held_on date not null,
  starts time,
  place text not null default '',
  agenda_sent_at timestamptz,
  agenda_sent_by uuid references people.person,
  minutes_closed_at timestamptz,
  minutes_closed_by uuid references people.person,
  cancelled_reason text check (cancelled_reason <> ''),
  constructed boolean not null,
  -- one meeting of a body a day
  unique (body, held_on)
);

create table councils.agenda_item (
  id uuid primary key default gen_random_uuid(),
  meeting uuid not null references councils.meeting,
  no int not null check (no > 0),
  title text not null check (title <> ''),
  -- consent: taken without debate, unless a member asks for one
  kind text not null check (kind in ('decision', 'consent', 'debate', 'information')),
  minutes int check (minutes between 1 and 600),
  proposal text not null,
  -- papers by title and address
  papers jsonb not null default '[]',
  waiting uuid references councils.waiting,
  unique (meeting, no)
);
create index on councils.agenda_item (waiting);

create table councils.debate_request (
  item uuid not null references councils.agenda_item,
  member uuid not null references councils.member,
  asked_at timestamptz not null default now(),
  primary key (item, member)
);

-- A decision names the body, what it was about by its hash, and on whose behalf. It is never changed: a new one replaces it.
create table councils.decision (
  id uuid primary key default gen_random_uuid(),
  body text not null references councils.body,
  meeting uuid references councils.meeting,
  item uuid references councils.agenda_item,
  waiting uuid references councils.waiting,
  title text not null check (title <> ''),
  outcome text not null check (outcome in ('adopted', 'adoptedWithReservation', 'sentBack', 'noted', 'postponed')),
  wording text not null check (wording <> ''),
  reservation text check ((outcome = 'adoptedWithReservation') = (reservation is not null)),
  by_consent boolean not null,
  step text,
  subject_kind text,
  subject_id text,
  subject_version int,
  subject_hash text check (subject_hash ~ '^[0-9a-f]{64}$'),
  subject_part text,
  decided_on date not null,
  behalf_kind text not null check (behalf_kind in ('nation', 'trainingRegion', 'operatingRegion')),
  behalf_id text not null,
  nature text not null check (nature in ('advisory', 'duty')),
  replaces uuid unique references councils.decision,
  recorded_at timestamptz not null default now(),
  recorded_by uuid references people.person,
  constructed boolean not null,
  -- what was decided about something says which, and by which hash
  check (num_nulls(subject_kind, subject_id, subject_version, subject_hash, subject_part, step) in (0, 6))
);
create index on councils.decision (body, subject_kind, subject_id, subject_version);
create unique index on councils.decision (item) where replaces is null;

create function councils.decisions_stay() returns trigger language plpgsql as $$
begin
  raise exception 'a decision is never changed: take a new one that replaces it' using errcode = '23514';
end $$;
create trigger decision_stays before update or delete on councils.decision for each row execute function councils.decisions_stay();

-- Minutes that are closed stay as they are, and so does the agenda they are about.
create function councils.closed_minutes_stay() returns trigger language plpgsql as $$
begin
  if old.minutes_closed_at is not null then
    raise exception 'the minutes are closed' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger closed_minutes_stay before update on councils.meeting for each row execute function councils.closed_minutes_stay();

-- On the national level one sees and frames; where tracks are placed is not decided there, whatever an action says.
create function councils.nation_places_nothing() returns trigger language plpgsql as $$
begin
  if new.subject_kind = 'composition' and new.outcome not in ('noted', 'postponed')
    and exists (select from councils.body b where b.id = new.body and b.level = 'national') then
    raise exception 'a national body decides no placing' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger nation_places_nothing before insert on councils.decision for each row execute function councils.nation_places_nothing();

call platform.guard_reference('councils.waiting');
call platform.guard_reference('councils.meeting');
call platform.guard_reference('councils.agenda_item');
call platform.guard_reference('councils.debate_request');
call platform.guard_reference('councils.decision');
call platform.guard_editable('councils.waiting', 'body in (select councils.my_bodies())');
call platform.guard_editable('councils.meeting', 'body in (select councils.my_bodies())');
call platform.guard_editable('councils.agenda_item',
  'meeting in (select m.id from councils.meeting m where m.body in (select councils.my_bodies()))');
call platform.guard_editable('councils.decision', 'body in (select councils.my_bodies())');
revoke update on councils.decision from videre_app;
create policy withdrawn_within on councils.agenda_item for delete to videre_app
  using (meeting in (select m.id from councils.meeting m where m.body in (select councils.my_bodies())));
grant delete on councils.agenda_item to videre_app;

-- A debate is asked for by who sits in the body, and by nobody for another.
create policy asked_by_the_member on councils.debate_request for insert to videre_app with check (exists (
  select from councils.member s join councils.agenda_item i on i.id = item join councils.meeting m on m.id = i.meeting
  where s.id = member and s.person = platform.me() and s.body = m.body));
grant insert on councils.debate_request to videre_app;

-- Decisions as other modules may read them; one that is replaced is not among them.
create view councils.decision_v with (security_invoker = true) as
  select d.id, d.body, d.meeting, d.title, d.outcome, d.reservation, d.by_consent, d.step, d.subject_kind, d.subject_id, d.subject_version,
    d.subject_hash, d.subject_part, d.decided_on, d.behalf_kind, d.behalf_id, d.nature, d.recorded_by, d.recorded_at
  from councils.decision d where not exists (select from councils.decision n where n.replaces = d.id);
grant select on councils.decision_v to videre_app;
