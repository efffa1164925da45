-- Letters are deleted by their retention too.
create or replace function people.due(on_day date) returns table (kind text, due int)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select 'session', count(*)::int from platform.session s where least(s.ends_at, s.seen_at + platform.session_idle()) < people.cutoff('session', $1)
  union all select 'invitation', count(*)::int from people.invitation i where i.ends_at < people.cutoff('invitation', $1)
  union all select 'login', count(*)::int from people.login l join people.person p on p.id = l.person where p.left_on <= people.cutoff('login', $1)
  union all select 'mail', count(*)::int from platform.mail m where m.at < people.cutoff('mail', $1)
  union all select k.kind, (select count(*)::int from platform.event e join platform.event_payload p on p.event = e.id
      where e.kind = any (people.events_of(k.kind)) and e.at < people.cutoff(k.kind, $1))
    from people.data_kind k where people.events_of(k.kind) is not null
$$;

create or replace function people.delete_due(on_day date) returns table (kind text, deleted int)
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
  kind := 'mail';
  delete from platform.mail m where m.at < people.cutoff('mail', on_day);
  get diagnostics deleted = row_count; return next;
  for kind in select k.kind from people.data_kind k where people.events_of(k.kind) is not null order by k.no loop
    deleted := coalesce(platform.erase_payloads(kind, people.events_of(kind), people.cutoff(kind, on_day)), 0);
    return next;
  end loop;
end $$;
