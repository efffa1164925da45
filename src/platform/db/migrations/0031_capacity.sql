-- In which capacity this transaction acts: whether it may administer persons, and as whose deputy. Set beside person and training regions.
create function platform.administers() returns boolean language sql stable as
  $$ select coalesce(current_setting('videre.administers', true), '') = 'on' $$;

-- The capacity that a session uses; which ones there are to choose between is people's to say.
create function platform.use_capacity(session uuid, capacity uuid) returns boolean
  language sql security definer set search_path = pg_catalog, pg_temp as $$
  with used as (update platform.session s set capacity = $2 where s.id = $1 and s.person = platform.me() returning 1) select exists (select from used)
$$;

-- Sessions of a person who loses the right to them.
create function platform.end_sessions_of(person uuid) returns int
  language sql security definer set search_path = pg_catalog, pg_temp as $$
  with ended as (delete from platform.session s where s.person = $1 and (platform.administers() or s.person = platform.me()) returning 1)
  select count(*)::int from ended
$$;
revoke all on function platform.use_capacity, platform.end_sessions_of from public;
grant execute on function platform.use_capacity, platform.end_sessions_of to videre_app;

-- A national row is nobody's own, but not everybody's to change either.
create function platform.sees_compositions() returns boolean language sql stable as
  $$ select cardinality(platform.my_training_regions()) > 0 $$;
