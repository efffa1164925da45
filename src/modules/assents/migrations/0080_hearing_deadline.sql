-- As before; and a hearing's own deadline is told, which is not the chain's.
drop view assents.step_v;
drop view assents.elsewhere_v;
drop function assents.elsewhere;
create function assents.elsewhere() returns table
    (subject_kind text, subject text, version int, step text, act text, day date, due_on date, at timestamptz, href text, name text, words text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select s.subject_kind, s.subject, s.version, 'decision',
    case d.outcome when 'adopted' then 'approved' when 'adoptedWithReservation' then 'approved' when 'sentBack' then 'sentBack' else 'underway' end,
    d.decided_on, null::date, null::timestamptz, case when d.meeting is null then '/raad/' || d.body else '/moeder/' || d.meeting::text end, b.name, d.reservation
  from assents.seal_step s
  join assents.seal l on (l.subject_kind, l.subject, l.version) = (s.subject_kind, s.subject, s.version)
  join councils.decision_v d on d.body = s.body and d.step = 'decide' and d.subject_kind = s.subject_kind and d.subject_id = s.subject
    and d.subject_version = s.version and d.subject_hash = l.sha256 and d.subject_part = ''
  join councils.body b on b.id = d.body
  where s.step = 'decision'
  union all
  select l.subject_kind, l.subject, l.version, 'hearing', case when h.closed_at is null then 'underway' else 'approved' end,
    coalesce((h.closed_at at time zone 'Europe/Copenhagen')::date, h.sent_on), h.deadline, h.closed_at, '/hoeringer/' || h.id::text, h.name, null
  from assents.seal l
  join hearings.hearing_v h on h.subject_kind = l.subject_kind and h.subject::text = l.subject and h.version = l.version and h.sha256 = l.sha256
    and h.training_region = l.training_region
  where not exists (select from assents.seal_step s
    where (s.subject_kind, s.subject, s.version) = (l.subject_kind, l.subject, l.version) and s.step = 'assent'
      and not exists (select from hearings.party p where p.hearing = h.id and p.scope_kind = 'agreementArea' and p.scope_id = s.body))
$$;
revoke all on function assents.elsewhere from public;
grant execute on function assents.elsewhere to videre_app;
create view assents.elsewhere_v with (security_invoker = true) as
  select subject_kind, subject, version, step, act, day, due_on, at, href, name, words from assents.elsewhere();
grant select on assents.elsewhere_v to videre_app;

create view assents.step_v with (security_invoker = true) as
  select s.*, d.id as decision, d.act,
    coalesce(d.act in ('approved', 'reserved'), false)
      or coalesce((select e.act = 'approved' from assents.elsewhere_v e
        where e.subject_kind = s.subject_kind and e.subject = s.subject and e.step = s.step
          and (e.version = s.version or (e.step = 'hearing' and e.version < s.version))
        order by (e.step = 'hearing' and e.act = 'underway') desc, e.day desc, e.version desc limit 1), false) as done
  from assents.seal_step s
  left join lateral (
    select d.id, d.act from assents.decision d
    where d.subject_kind = s.subject_kind and d.subject = s.subject and d.step = s.step and d.body = s.body
      and d.step_sha256 = s.sha256 and (d.version = s.version or (d.step = 'recommendation' and d.version < s.version))
    order by d.id desc limit 1
  ) d on true;
grant select on assents.step_v to videre_app;
