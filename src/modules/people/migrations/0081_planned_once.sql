-- Asked at every request: in plpgsql a connection plans them once, in sql they were planned at every call, which took longer than what they read.
create or replace function people.capacities(person uuid, on_day date) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'role', r.role, 'scopeKind', r.scope_kind, 'scopeId', r.scope_id,
        'trainingRegion', people.scope_region(r.scope_kind, r.scope_id), 'deputyFor', stood.name, 'to', upper(r.valid))
      order by r.deputy_for is not null, r.role, r.scope_id), '[]')
    from people.role_assignment r
    left join lateral (
      select p.name from people.role_assignment o join people.person p on p.id = o.person
      where o.id = r.deputy_for and o.valid @> $2 and (p.left_on is null or p.left_on > $2)
    ) stood on true
    where r.person = $1 and r.valid @> $2 and (r.deputy_for is null or stood.name is not null)
  );
end $$;

create or replace function people.who(token_sha256 bytea, on_day date)
  returns table (session uuid, way text, capacity uuid, person uuid, name text, roles jsonb)
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query select s.id, s.way, s.capacity, p.id, p.name, people.capacities(p.id, $2)
    from platform.live_session($1) s join people.person p on p.id = s.person
    where p.left_on is null or p.left_on > $2;
end $$;
