-- Persons and their roles, each with a scope and a period.
create schema people;

create table people.person (
  id uuid primary key default gen_random_uuid(),
  name text not null,
  fictional boolean not null,
  -- key of a demonstration identity; only fictional persons have one
  demonstration_identity text unique check (demonstration_identity is null or fictional)
);

create table people.role_assignment (
  id uuid primary key default gen_random_uuid(),
  person uuid not null references people.person,
  role text not null check (role in ('planner', 'approver', 'uao', 'doctor', 'administrator')),
  scope_kind text not null check (scope_kind in ('trainingRegion', 'agreementArea', 'unit', 'nation', 'self')),
  scope_id text not null,
  valid daterange not null
);
create index on people.role_assignment (person);

grant usage on schema people to videre_app;
call platform.guard_rows('people.person', 'id = platform.me()', 'select');
call platform.guard_rows('people.role_assignment', 'person = platform.me()', 'select');

-- The person behind a session with the roles in force on a day. Read before anybody is known, hence by definer's right.
create function people.who(token_sha256 bytea, on_day date)
  returns table (person uuid, name text, roles jsonb)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.id, p.name, coalesce((
    select jsonb_agg(jsonb_build_object('role', r.role, 'scopeKind', r.scope_kind, 'scopeId', r.scope_id) order by r.role, r.scope_id)
    from people.role_assignment r where r.person = p.id and r.valid @> $2), '[]')
  from people.person p where p.id = platform.session_person($1)
$$;

-- The fictional identities offered at the demonstration sign-in.
create function people.demonstration_identities()
  returns table (person uuid, name text, identity text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.id, p.name, p.demonstration_identity from people.person p where p.demonstration_identity is not null order by p.name
$$;
revoke all on function people.who, people.demonstration_identities from public;
grant execute on function people.who, people.demonstration_identities to videre_app;

-- The name shown beside what somebody did.
create function people.display_name(person uuid) returns text
  language sql stable security definer set search_path = pg_catalog, pg_temp as
  $$ select p.name from people.person p where p.id = $1 $$;
revoke all on function people.display_name from public;
grant execute on function people.display_name to videre_app;
