-- The wall before effect: whether a version has all that its chain asked for. The same rule as `rules/chain-state.ts`, held equal by a test.

-- What other modules hold of a chain: hearings that are over, and what councils decided. None yet.
create view assents.elsewhere_v with (security_invoker = true) as
  select null::text as subject_kind, null::text as subject, null::int as version, null::text as step, null::text as act, null::date as day,
    null::text as href, null::text as name, null::text as words
  where false;
grant select on assents.elsewhere_v to videre_app;

-- Each step of a seal with the decision that stands: the newest by that body. A recommendation is of a part and holds in every version
-- whose part is the same; an assent is to one version alone.
create view assents.step_v with (security_invoker = true) as
  select s.*, d.id as decision, d.act,
    coalesce(d.act in ('approved', 'reserved'), false)
      -- the last that is told of the step elsewhere: a hearing of this version or one before it, a council's decision on this version alone
      or coalesce((select e.act = 'approved' from assents.elsewhere_v e
        where e.subject_kind = s.subject_kind and e.subject = s.subject and e.step = s.step
          and (e.version = s.version or (e.step = 'hearing' and e.version < s.version))
        order by e.day desc, e.version desc limit 1), false) as done
  from assents.seal_step s
  left join lateral (
    select d.id, d.act from assents.decision d
    where d.subject_kind = s.subject_kind and d.subject = s.subject and d.step = s.step and d.body = s.body
      and d.step_sha256 = s.sha256 and (d.version = s.version or (d.step = 'recommendation' and d.version < s.version))
    order by d.id desc limit 1
  ) d on true;
grant select on assents.step_v to videre_app;

create function assents.may_take_effect(subject_kind text, subject text, version int, sha256 text) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from assents.seal s where s.subject_kind = $1 and s.subject = $2 and s.version = $3 and s.sha256 = $4)
    and not exists (select from assents.seal s where s.subject_kind = $1 and s.subject = $2 and s.version > $3)
    and exists (select from assents.seal_step s where s.subject_kind = $1 and s.subject = $2 and s.version = $3 and s.step = 'assent')
    and not exists (select from assents.step_v s where s.subject_kind = $1 and s.subject = $2 and s.version = $3 and not s.done)
$$;
revoke all on function assents.may_take_effect from public;
grant execute on function assents.may_take_effect to videre_app;
