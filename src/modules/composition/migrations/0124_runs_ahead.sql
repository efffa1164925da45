-- How many searches are to end or begin before this one. One queue serves all training regions, so those that the reader may not see count too; only their number is told.
create function composition.searches_ahead(run uuid) returns int
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select count(*)::int from composition.run r join composition.run mine on mine.id = $1
  where r.state in ('queued', 'running') and r.requested_at < mine.requested_at
$$;
revoke all on function composition.searches_ahead from public;
grant execute on function composition.searches_ahead to videre_app;
create index runs_going on composition.run (requested_at) where state in ('queued', 'running');
