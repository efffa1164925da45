-- Who somebody is at an identity provider: the provider's address and its own unchanging identifier, never a name or an e-mail address.
create table people.login (
  issuer text not null,
  subject text not null,
  person uuid not null references people.person,
  linked_at timestamptz not null default now(),
  -- null: by an invitation
  linked_by uuid references people.person,
  primary key (issuer, subject)
);
create index on people.login (person);

-- A code by which a person's login is linked the first time. Only its SHA-256 is kept; it is used once.
create table people.invitation (
  code_sha256 bytea primary key,
  person uuid not null references people.person,
  made_by uuid references people.person,
  made_at timestamptz not null default now(),
  ends_at timestamptz not null,
  used_at timestamptz
);
create index on people.invitation (person);

-- A person who has left: from that day nothing of theirs opens anything.
alter table people.person add column left_on date;

call platform.guard_rows('people.login', 'person = platform.me()', 'select');
call platform.guard_owned('people.invitation');

-- The person behind a session with the roles in force on a day. Read before anybody is known, hence by definer's right.
drop function people.who(bytea, date);
drop function platform.session_person(bytea);
create function people.who(token_sha256 bytea, on_day date)
  returns table (session uuid, way text, person uuid, name text, roles jsonb)
  language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  select s.id, s.way, p.id, p.name, coalesce((
    select jsonb_agg(jsonb_build_object('role', r.role, 'scopeKind', r.scope_kind, 'scopeId', r.scope_id) order by r.role, r.scope_id)
    from people.role_assignment r where r.person = p.id and r.valid @> $2), '[]')
  from platform.live_session($1) s join people.person p on p.id = s.person
  where p.left_on is null or p.left_on > $2
$$;

-- The person whom a provider's identifier belongs to.
create function people.person_of_login(issuer text, subject text, on_day date) returns uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select l.person from people.login l join people.person p on p.id = l.person
  where l.issuer = $1 and l.subject = $2 and (p.left_on is null or p.left_on > $3)
$$;

-- Links a login by an invitation that is still good; null when it is not. Two at once: one of them gets it.
create function people.link_login(code_sha256 bytea, issuer text, subject text) returns uuid
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  invited uuid;
begin
  update people.invitation i set used_at = now()
    where i.code_sha256 = $1 and i.used_at is null and i.ends_at > now() returning i.person into invited;
  if invited is not null then insert into people.login (issuer, subject, person) values ($2, $3, invited); end if;
  return invited;
end $$;

revoke all on function people.who, people.person_of_login, people.link_login from public;
grant execute on function people.who, people.person_of_login, people.link_login to videre_app;
