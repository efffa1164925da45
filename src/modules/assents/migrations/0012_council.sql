-- What a regional council decided on exactly the sealed version. Everybody who reads a treatment reads this, whichever meetings they may see.
create function assents.elsewhere() returns table
    (subject_kind text, subject text, version int, step text, act text, day date, href text, name text, words text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select s.subject_kind, s.subject, s.version, 'decision',
    case d.outcome when 'adopted' then 'approved' when 'adoptedWithReservation' then 'approved' when 'sentBack' then 'sentBack' else 'underway' end,
    d.decided_on, case when d.meeting is null then '/raad/' || d.body else '/moeder/' || d.meeting::text end, b.name, d.reservation
  from assents.seal_step s
  join assents.seal l on (l.subject_kind, l.subject, l.version) = (s.subject_kind, s.subject, s.version)
  join councils.decision_v d on d.body = s.body and d.step = 'decide' and d.subject_kind = s.subject_kind and d.subject_id = s.subject
    and d.subject_version = s.version and d.subject_hash = l.sha256 and d.subject_part = ''
  join councils.body b on b.id = d.body
  where s.step = 'decision'
$$;
revoke all on function assents.elsewhere from public;
grant execute on function assents.elsewhere to videre_app;

create or replace view assents.elsewhere_v with (security_invoker = true) as
  select subject_kind, subject, version, step, act, day, href, name, words from assents.elsewhere();
