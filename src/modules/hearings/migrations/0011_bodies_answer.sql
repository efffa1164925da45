-- Who sits in a body, as a member or a substitute, answers for it on that day.
create or replace function hearings.my_parties() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.id from hearings.party p where p.person = platform.me()
  union all
  select p.id from hearings.party p
  where p.scope_kind || '/' || p.scope_id = split_part(platform.capacity_in_use(), ':', 2)
  union all
  select p.id from hearings.party p join organisation.unit u on p.scope_kind = 'unit' and u.id = p.scope_id
  where 'site/' || u.site = split_part(platform.capacity_in_use(), ':', 2)
  union all
  select p.id from hearings.party p join councils.member m on m.body = p.body
  where m.person = platform.me() and m.valid @> platform.today()
$$;
create index on hearings.party (body) where body is not null;
