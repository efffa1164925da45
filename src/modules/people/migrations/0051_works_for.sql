-- For a job: what the person of this transaction holds on a day, and which capacity the session that asked uses now – none when it has not chosen, or is
-- over. No row when the person has left.
create function people.works_for(session uuid, on_day date) returns table (name text, roles jsonb, capacity uuid)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.name, people.capacities(p.id, $2), (select s.capacity from platform.session s
    where s.id = $1 and s.person = p.id and s.ends_at > now() and s.seen_at > now() - platform.session_idle())
  from people.person p where p.id = platform.me() and (p.left_on is null or p.left_on > $2)
$$;
revoke all on function people.works_for from public;
grant execute on function people.works_for to videre_app;

-- What anybody holds is asked by these functions alone.
revoke execute on function people.capacities from videre_app;
