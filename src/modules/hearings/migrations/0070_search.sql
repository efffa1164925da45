-- Hearings by name; found by whoever sees them: the region's, and those who are asked, in the capacity in use.
create function hearings.search_hearing(keys text[]) returns setof platform.search_row language sql stable as $$
  select h.id::text, h.id::text, h.name, t.name, null, '/hoeringer/' || h.id, null, null::uuid, h.deadline - date '2000-01-01',
    jsonb_build_object('deadline', h.deadline, 'closed', (h.closed_at at time zone 'Europe/Copenhagen')::date)
  from hearings.hearing h join organisation.training_region t on t.id = h.training_region where keys is null or h.id = any (keys::uuid[])
$$;
create function hearings.seen_hearings() returns setof text
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select h.id::text from hearings.hearing h
  where h.training_region = any (platform.my_training_regions()) or h.id in (select hearings.my_hearings())
$$;
revoke all on function hearings.seen_hearings from public;
call platform.searchable('hearing', 'hearings.search_hearing');
call platform.search_follows('hearings.hearing', 'hearing', 'r.id::text', 'id, name, deadline, closed_at');
update platform.search_kind set seen = 'hearings.seen_hearings' where kind = 'hearing';
