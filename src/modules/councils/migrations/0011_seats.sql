-- Seats by rule, who sits in them and for how long, and which secretariat serves.
create table councils.seat_rule (
  id text primary key,
  body text not null references councils.body,
  no int not null,
  -- the closed list of `rules/seats.ts`
  kind text not null check (kind in ('eachOperatingRegion', 'operatingRegions', 'eachTrainingRegion', 'eachSecretariat', 'eachHospital',
    'eachDepartment', 'group', 'organisation')),
  count int not null check (count between 1 and 50),
  -- the regions, the group or the organisation; null where the kind says it all
  of_what text check ((of_what is null) = (kind in ('eachOperatingRegion', 'eachTrainingRegion', 'eachSecretariat', 'eachHospital', 'eachDepartment'))),
  -- so many, or more
  least boolean not null,
  -- no seats of its own: any member of the body may meet it
  anywhere boolean not null,
  -- who sits here chairs the body; several of them share the chair
  chairs boolean not null,
  -- the member comes from outside those who made the body: an introduction to role and mandate is offered
  external boolean not null,
  nominated_by text not null,
  -- a proposed rule is shown with what it would mean today, and never counts as unmet
  state text not null check (state in ('current', 'proposed')),
  valid daterange not null check (not isempty(valid)),
  source text not null,
  constructed boolean not null,
  unique (body, no)
);

create table councils.member (
  id uuid primary key default gen_random_uuid(),
  body text not null references councils.body,
  seat_rule text not null references councils.seat_rule,
  person uuid not null references people.person,
  -- stands in when the seat's holder cannot come
  substitute boolean not null,
  -- what the member sits for; a member of a region speaks for it wherever the seat
  operating_region text references organisation.operating_region,
  training_region text references organisation.training_region,
  site text references organisation.site,
  unit text references organisation.unit,
  groups text[] not null default '{}' check (groups <@ array['management', 'consultant', 'generalPractitioner', 'doctorInTraining', 'pkl', 'psychiatry']),
  -- the term, half-open
  valid daterange not null check (not isempty(valid)),
  nominated_by text not null,
  reason text not null,
  introduced_on date,
  introduced_by uuid references people.person,
  constructed boolean not null,
  -- nobody holds the same seat twice at once
  exclude using gist (seat_rule with =, person with =, valid with &&)
);
create index on councils.member (body);
create index on councils.member (person);

-- Who serves a body; two at once serve it together.
create table councils.body_service (
  body text not null references councils.body,
  served_by text not null references councils.body,
  valid daterange not null check (not isempty(valid)),
  source text not null,
  constructed boolean not null,
  exclude using gist (body with =, served_by with =, valid with &&)
);

call platform.guard_reference('councils.seat_rule');
call platform.guard_reference('councils.member');
call platform.guard_reference('councils.body_service');

-- The bodies whose rows the one who asks may write: those of the training regions seen, and the nation's for who administers it.
create function councils.my_bodies() returns setof text language sql stable as
  $$ select b.id from councils.body b where b.training_region = any (platform.my_training_regions()) or (b.level = 'national' and platform.administers()) $$;
call platform.guard_editable('councils.member', 'body in (select councils.my_bodies())');

-- Persons who may be named to a seat: names, for whoever holds a role over something.
create function councils.nominees(on_day date) returns table (id uuid, name text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.id, p.name from people.person p
  where (p.left_on is null or p.left_on > $1)
    and exists (select from people.role_assignment m where m.person = platform.me() and m.valid @> $1 and m.scope_kind <> 'self')
  order by p.name collate platform.numbered, p.id
$$;
revoke all on function councils.nominees from public;
grant execute on function councils.nominees to videre_app;

-- What happens to bodies is open to everybody who is signed in, in both regions alike.
create policy councils_are_open on platform.event for select using (subject_kind in ('body', 'meeting', 'task', 'letter', 'forum') and platform.me() is not null);
