-- A provider's number for a person is shown masked: its last letters, a quarter of it and four at most. The whole number is told by one function, to who
-- administers persons (an act that the log tells) and to the person; no other statement of the application can read it.
create function people.masked(identifier text) returns text language sql immutable parallel safe as
  $$ select '••••' || right($1, least(4, length($1) / 4)) $$;
alter table people.login
  add column id uuid not null default gen_random_uuid() unique,
  add column masked text not null generated always as (people.masked(subject)) stored;
revoke select on people.login from videre_app;
grant select (id, issuer, masked, person, linked_at, linked_by) on people.login to videre_app;

create function people.shown_login(login uuid) returns text
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select l.subject from people.login l where l.id = $1 and (platform.administers() or l.person = platform.me())
$$;
revoke all on function people.shown_login from public;
grant execute on function people.shown_login to videre_app;
