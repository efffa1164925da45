-- Sessions that end by themselves: after so many idle minutes, and at the latest after so many hours; their owner can see and end them.
alter table platform.session
  add column id uuid not null default gen_random_uuid() unique,
  add column seen_at timestamptz not null default now(),
  -- how the person came in: a demonstration identity counts on this machine only
  add column way text not null default 'demonstration' check (way in ('demonstration', 'provider')),
  add column device text not null default '',
  -- the role assignment in use, where the person has chosen one
  add column capacity uuid;
create index on platform.session (person);

-- Idle for so long, a session is over.
create function platform.session_idle() returns interval language sql immutable as $$ select interval '2 hours' $$;

drop function platform.open_session(bytea, uuid, int);
create function platform.open_session(token_sha256 bytea, person uuid, way text, device text, hours int) returns void
  language sql security definer set search_path = pg_catalog, pg_temp as $$
  delete from platform.session s where s.ends_at < now() or s.seen_at < now() - platform.session_idle();
  insert into platform.session (token_sha256, person, way, device, ends_at) values ($1, $2, $3, $4, now() + make_interval(hours => $5))
$$;

-- The live session behind a token. That it was seen is written once a minute, not at every request.
create function platform.live_session(token_sha256 bytea)
  returns table (id uuid, person uuid, way text, capacity uuid)
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  one platform.session;
begin
  select * into one from platform.session s
    where s.token_sha256 = $1 and s.ends_at > now() and s.seen_at > now() - platform.session_idle();
  if not found then return; end if;
  if one.seen_at < now() - interval '1 minute' then
    update platform.session s set seen_at = now() where s.token_sha256 = $1;
  end if;
  return query select one.id, one.person, one.way, one.capacity;
end $$;

-- One's own sessions, and no others.
create function platform.my_sessions()
  returns table (id uuid, device text, way text, created_at timestamptz, seen_at timestamptz, ends_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select s.id, s.device, s.way, s.created_at, s.seen_at, least(s.ends_at, s.seen_at + platform.session_idle()) from platform.session s
  where s.person = platform.me() and s.ends_at > now() and s.seen_at > now() - platform.session_idle()
  order by s.seen_at desc, s.id
$$;
create function platform.end_my_session(session uuid) returns boolean
  language sql security definer set search_path = pg_catalog, pg_temp as $$
  with ended as (delete from platform.session s where s.id = $1 and s.person = platform.me() returning 1) select exists (select from ended)
$$;
create function platform.end_my_sessions() returns int
  language sql security definer set search_path = pg_catalog, pg_temp as $$
  with ended as (delete from platform.session s where s.person = platform.me() returning 1) select count(*)::int from ended
$$;

-- What waits in a browser that is at the identity provider: opaque to the browser, read once.
create table platform.sign_in (
  token_sha256 bytea primary key,
  facts jsonb not null,
  ends_at timestamptz not null
);
call platform.guard_owned('platform.sign_in');
create function platform.keep_sign_in(token_sha256 bytea, facts jsonb, minutes int) returns void
  language sql security definer set search_path = pg_catalog, pg_temp as $$
  delete from platform.sign_in s where s.ends_at < now();
  insert into platform.sign_in values ($1, $2, now() + make_interval(mins => $3))
$$;
create function platform.see_sign_in(token_sha256 bytea) returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp as
  $$ select s.facts from platform.sign_in s where s.token_sha256 = $1 and s.ends_at > now() $$;
create function platform.take_sign_in(token_sha256 bytea) returns jsonb
  language sql security definer set search_path = pg_catalog, pg_temp as
  $$ delete from platform.sign_in s where s.token_sha256 = $1 and s.ends_at > now() returning s.facts $$;

revoke all on function platform.open_session, platform.live_session, platform.my_sessions, platform.end_my_session, platform.end_my_sessions,
  platform.keep_sign_in, platform.see_sign_in, platform.take_sign_in from public;
grant execute on function platform.open_session, platform.live_session, platform.my_sessions, platform.end_my_session, platform.end_my_sessions,
  platform.keep_sign_in, platform.see_sign_in, platform.take_sign_in to videre_app;
