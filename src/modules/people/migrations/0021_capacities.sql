-- Roles with scope and period, given by somebody for a reason; a role held as a deputy points at the one it stands in for. One that was taken
-- away before its first day was over has an empty period: the row stays, since the log may name it.
alter table people.role_assignment
  drop constraint role_assignment_role_check,
  drop constraint role_assignment_scope_kind_check,
  add column given_by uuid references people.person,
  add column given_at timestamptz not null default now(),
  add column reason text not null default '',
  add column deputy_for uuid references people.role_assignment,
  add constraint role_has_its_scope check ((role, scope_kind) in (
    ('planner', 'trainingRegion'), ('planner', 'nation'), ('approver', 'agreementArea'), ('approver', 'trainingRegion'),
    ('uao', 'unit'), ('uao', 'site'), ('pkl', 'specialty'), ('doctor', 'self'), ('administrator', 'nation'))),
  add constraint deputy_has_an_end check (deputy_for is null or not upper_inf(valid)),
  -- one role over one scope is held once at a time
  add constraint held_once exclude using gist (person with =, role with =, scope_kind with =, scope_id with =, valid with &&)
    where (deputy_for is null);
create index on people.role_assignment (deputy_for) where deputy_for is not null;
create index on people.role_assignment (scope_kind, scope_id);

-- The training region that a scope lies in; null for one in none (a specialty, oneself) or in all (the nation).
create function people.scope_region(scope_kind text, scope_id text) returns text
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select case scope_kind
    when 'trainingRegion' then scope_id
    when 'agreementArea' then (select a.training_region from organisation.agreement_area a where a.id = scope_id)
    when 'site' then (select s.training_region from organisation.site s where s.id = scope_id)
    when 'unit' then (select s.training_region from organisation.unit u join organisation.site s on s.id = u.site where u.id = scope_id)
  end
$$;

-- What a person holds on a day. A deputy holds it only as long as the one who is stood in for does, and is still here.
create function people.capacities(person uuid, on_day date) returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'role', r.role, 'scopeKind', r.scope_kind, 'scopeId', r.scope_id,
      'trainingRegion', people.scope_region(r.scope_kind, r.scope_id), 'deputyFor', stood.name, 'to', upper(r.valid))
    order by r.deputy_for is not null, r.role, r.scope_id), '[]')
  from people.role_assignment r
  left join lateral (
    select p.name from people.role_assignment o join people.person p on p.id = o.person
    where o.id = r.deputy_for and o.valid @> $2 and (p.left_on is null or p.left_on > $2)
  ) stood on true
  where r.person = $1 and r.valid @> $2 and (r.deputy_for is null or stood.name is not null)
$$;

drop function people.who(bytea, date);
create function people.who(token_sha256 bytea, on_day date)
  returns table (session uuid, way text, capacity uuid, person uuid, name text, roles jsonb)
  language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  select s.id, s.way, s.capacity, p.id, p.name, people.capacities(p.id, $2)
  from platform.live_session($1) s join people.person p on p.id = s.person
  where p.left_on is null or p.left_on > $2
$$;

-- Whom a deputy stands in for, by name: told beside what the deputy did.
create function people.stood_in_for(assignment uuid) returns text
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.name from people.role_assignment r join people.role_assignment o on o.id = r.deputy_for join people.person p on p.id = o.person
  where r.id = $1
$$;

-- Persons who may be deputies: who is here and holds a role that is not only about oneself. Names, nothing else.
create function people.colleagues(on_day date) returns table (id uuid, name text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.id, p.name from people.person p
  where platform.me() is not null and p.id <> platform.me() and (p.left_on is null or p.left_on > $1)
    and exists (select from people.role_assignment m where m.person = platform.me() and m.valid @> $1 and m.scope_kind <> 'self')
    and exists (select from people.role_assignment r where r.person = p.id and r.valid @> $1 and r.scope_kind <> 'self')
  order by p.name collate platform.numbered, p.id
$$;

-- Nobody can shut everybody out: one administrator without an end remains, whoever changes what. The lock keeps two from removing each other.
create function people.keep_an_administrator() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtext('videre.administrators'));
  if not exists (
    select from people.role_assignment r join people.person p on p.id = r.person
    where r.role = 'administrator' and r.deputy_for is null and upper_inf(r.valid) and p.left_on is null
  ) then
    raise exception 'the last administrator remains' using errcode = '23514', constraint = 'last_administrator';
  end if;
  return null;
end $$;
create trigger role_keeps_an_administrator after update or delete on people.role_assignment
  for each row when (old.role = 'administrator' and upper_inf(old.valid)) execute function people.keep_an_administrator();
create trigger person_keeps_an_administrator after update of left_on on people.person
  for each row when (old.left_on is null and new.left_on is not null) execute function people.keep_an_administrator();

-- Administrators see and change persons, roles and logins; everybody sees the own. Whoever holds a role may lend it, and take it back.
do $$
declare
  target text;
begin
  foreach target in array array['people.person', 'people.role_assignment', 'people.login'] loop
    execute format('create policy administered on %s for all to videre_app using (platform.administers()) with check (platform.administers())', target);
  end loop;
end $$;
create policy administered on people.invitation for all to videre_app using (platform.administers()) with check (platform.administers());
grant insert, update on people.person, people.role_assignment to videre_app;
grant insert, delete on people.login to videre_app;
grant select, insert, delete on people.invitation to videre_app;

drop policy bounded on people.role_assignment;
drop policy bounded on people.person;
drop policy bounded on people.login;
create policy own on people.person for select to videre_app using (id = platform.me());
create policy own on people.login for select to videre_app using (person = platform.me());
create policy own_and_lent on people.role_assignment for select to videre_app using (person = platform.me() or given_by = platform.me());
create function people.holds(assignment uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from people.role_assignment r where r.id = $1 and r.person = platform.me() and r.deputy_for is null)
$$;
create policy lent on people.role_assignment for insert to videre_app
  with check (given_by = platform.me() and deputy_for is not null and people.holds(deputy_for));
create policy taken_back on people.role_assignment for update to videre_app
  using (given_by = platform.me() and deputy_for is not null) with check (given_by = platform.me() and deputy_for is not null);

-- What is lent is exactly what is held: the same role over the same scope, within its period.
create function people.check_deputy() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if new.deputy_for is not null and not exists (
    select from people.role_assignment o where o.id = new.deputy_for and o.deputy_for is null and o.person <> new.person
      and (o.role, o.scope_kind, o.scope_id) = (new.role, new.scope_kind, new.scope_id) and o.valid @> new.valid
  ) then
    raise exception 'a deputy holds what is stood in for, no more and no longer' using errcode = '23514', constraint = 'deputy_holds_the_same';
  end if;
  return new;
end $$;
create trigger deputy_holds_the_same before insert or update on people.role_assignment
  for each row execute function people.check_deputy();

revoke all on function people.scope_region, people.capacities, people.who, people.stood_in_for, people.colleagues, people.holds,
  people.keep_an_administrator, people.check_deputy from public;
grant execute on function people.scope_region, people.capacities, people.who, people.stood_in_for, people.colleagues, people.holds to videre_app;

-- What a role can be over, by name.
create view people.scope_v with (security_invoker = true) as
  select 'nation' as kind, 'dk' as id, 'Danmark' as name
  union all select 'trainingRegion', id, name from organisation.training_region
  union all select 'agreementArea', id, name from organisation.agreement_area
  union all select 'site', id, name from organisation.site
  union all select 'unit', id, name from organisation.unit
  union all select 'specialty', id, name_da from curricula.specialty;
grant select on people.scope_v to videre_app;

-- Who has been given what, and by whom, is the administrators' to read.
create policy administered on platform.event for select to videre_app using (subject_kind = 'person' and platform.administers());
