-- What is kept about people, why, by which law and for how long. The texts come from data/personal_data.csv; `months` drives the deletion.
create table people.data_kind (
  kind text primary key,
  no int not null,
  name_da text not null, name_en text not null,
  about_da text not null, about_en text not null,
  purpose_da text not null, purpose_en text not null,
  basis_da text not null, basis_en text not null, basis_source text not null,
  -- null: never deleted by itself
  months int check (months >= 0),
  retention_da text not null, retention_en text not null,
  -- null: no source says how long; it is our decision
  retention_source text
);
call platform.guard_reference('people.data_kind');

-- What is older than this moment is deleted; null: nothing is.
create function people.cutoff(kind text, on_day date) returns timestamptz
  language sql stable security definer set search_path = pg_catalog, pg_temp as
  $$ select ($2 - make_interval(months => k.months))::timestamptz from people.data_kind k where k.kind = $1 $$;

-- Which events tell of this kind.
create function people.events_of(kind text) returns text[] language sql immutable as $$
  select case $1
    when 'look' then array['personOpened', 'personsListed', 'identifierShown']
    when 'signIn' then array['signedIn', 'signedOut'] end
$$;

-- How many rows of each kind a deletion of that day would take: the same conditions as below.
create function people.due(on_day date) returns table (kind text, due int)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select 'session', count(*)::int from platform.session s where least(s.ends_at, s.seen_at + platform.session_idle()) < people.cutoff('session', $1)
  union all select 'invitation', count(*)::int from people.invitation i where i.ends_at < people.cutoff('invitation', $1)
  union all select 'login', count(*)::int from people.login l join people.person p on p.id = l.person where p.left_on <= people.cutoff('login', $1)
  union all select k.kind, (select count(*)::int from platform.event e join platform.event_payload p on p.event = e.id
      where e.kind = any (people.events_of(k.kind)) and e.at < people.cutoff(k.kind, $1))
    from people.data_kind k where people.events_of(k.kind) is not null
$$;

create function people.delete_due(on_day date) returns table (kind text, deleted int)
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  kind := 'session';
  delete from platform.session s where least(s.ends_at, s.seen_at + platform.session_idle()) < people.cutoff('session', on_day);
  get diagnostics deleted = row_count; return next;
  kind := 'invitation';
  delete from people.invitation i where i.ends_at < people.cutoff('invitation', on_day);
  get diagnostics deleted = row_count; return next;
  kind := 'login';
  delete from people.login l using people.person p where p.id = l.person and p.left_on <= people.cutoff('login', on_day);
  get diagnostics deleted = row_count; return next;
  for kind in select k.kind from people.data_kind k where people.events_of(k.kind) is not null order by k.no loop
    deleted := coalesce(platform.erase_payloads(kind, people.events_of(kind), people.cutoff(kind, on_day)), 0);
    return next;
  end loop;
end $$;

revoke all on function people.cutoff, people.due, people.delete_due from public;
grant execute on function people.due to videre_app;
grant usage on schema people to videre_worker;
grant execute on function people.delete_due to videre_worker;
