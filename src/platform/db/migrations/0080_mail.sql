-- In which capacity this transaction acts, and on which day: some rows are somebody's in a capacity only, and open up from a day.
create function platform.capacity_in_use() returns text language sql stable as
  $$ select coalesce(current_setting('videre.capacity', true), '') $$;
create function platform.today() returns date language sql stable as
  $$ select coalesce(nullif(current_setting('videre.today', true), '')::date, (now() at time zone 'Europe/Copenhagen')::date) $$;
-- Who plans for a training region, the nation's planners and administrators among them.
create function platform.plans_for(training_region text) returns boolean language sql stable as
  $$ select platform.capacity_in_use() in ('planner:trainingRegion/' || $1, 'planner:nation/dk', 'administrator:nation/dk') $$;

-- Letters that wait, were sent, or could not be delivered. What a letter says is made when it is sent, by its kind and parameters; how it was
-- sent is kept with it.
create table platform.mail (
  id uuid primary key default gen_random_uuid(),
  at timestamptz not null default now(),
  training_region text not null,
  -- the thing that the letter is about
  subject_kind text not null,
  subject text not null,
  to_name text not null,
  to_address text not null check (to_address ~ '^[^@[:space:]<>",;]+@[^@[:space:]<>",;]+$'),
  kind text not null,
  params jsonb not null,
  -- tried so many times; not before this moment again
  attempts int not null default 0,
  next_at timestamptz not null default now(),
  sent_at timestamptz,
  -- what the receiving server said, or that it could not be reached; with gave_up_at it is not tried again
  failure text,
  gave_up_at timestamptz,
  -- as sent
  title text,
  body text,
  check (sent_at is null or (title is not null and body is not null))
);
create index on platform.mail (subject_kind, subject, at);
create index on platform.mail (next_at) where sent_at is null and gave_up_at is null;
call platform.guard_rows('platform.mail', 'platform.plans_for(training_region)', 'select, insert');

-- The worker sends; it takes letters one by one. One that was taken and not told of is taken again after ten minutes.
create function platform.take_mail() returns table (id uuid, to_name text, to_address text, kind text, params jsonb)
  language sql security definer set search_path = pg_catalog, pg_temp as $$
  update platform.mail m set attempts = attempts + 1, next_at = now() + interval '10 minutes'
  where m.id = (select w.id from platform.mail w where w.sent_at is null and w.gave_up_at is null and w.next_at <= now()
    order by w.next_at, w.id limit 1 for update skip locked)
  returning m.id, m.to_name, m.to_address, m.kind, m.params
$$;
create function platform.mail_sent(mail uuid, title text, body text) returns void
  language sql security definer set search_path = pg_catalog, pg_temp as $$
  update platform.mail m set sent_at = now(), failure = null, title = $2, body = $3 where m.id = $1 and m.sent_at is null
$$;
-- After the fifth try, or when the receiver's server says never, it is given up.
create function platform.mail_failed(mail uuid, failure text, never boolean) returns void
  language sql security definer set search_path = pg_catalog, pg_temp as $$
  update platform.mail m set failure = left($2, 500), gave_up_at = case when $3 or m.attempts >= 5 then now() end,
    next_at = now() + make_interval(mins => (2 ^ m.attempts)::int) where m.id = $1 and m.sent_at is null
$$;
-- A letter that was given up is put back in the queue by those who may see it.
create function platform.retry_mail(mail uuid) returns boolean
  language sql security definer set search_path = pg_catalog, pg_temp as $$
  with again as (
    update platform.mail m set attempts = 0, gave_up_at = null, failure = null, next_at = now()
    where m.id = $1 and m.gave_up_at is not null and platform.plans_for(m.training_region) returning 1
  ) select exists (select from again)
$$;
revoke all on function platform.take_mail, platform.mail_sent, platform.mail_failed, platform.retry_mail from public;
grant execute on function platform.take_mail, platform.mail_sent, platform.mail_failed to videre_worker;
grant execute on function platform.retry_mail to videre_app;
