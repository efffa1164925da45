-- What every module stands on: the walls, the log of changes, sessions, the queue's door.
create extension if not exists btree_gist;
create schema platform;

-- The training regions whose rows the person of this transaction may see; empty when nobody is signed in.
create function platform.my_training_regions() returns text[] language sql stable as
  $$ select string_to_array(coalesce(current_setting('videre.training_regions', true), ''), ',') $$;

create function platform.me() returns uuid language sql stable as
  $$ select nullif(current_setting('videre.person', true), '')::uuid $$;

-- Reference data: everybody signed in may read; only the owner (migrate, load) writes.
create procedure platform.guard_reference(target regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy owner_all on %s to videre_owner using (true) with check (true)', target);
  execute format('create policy everybody_reads on %s for select to videre_app using (true)', target);
  execute format('grant select on %s to videre_app', target);
end $$;

-- Rows bounded by a condition over their columns.
create procedure platform.guard_rows(target regclass, condition text, privileges text) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy owner_all on %s to videre_owner using (true) with check (true)', target);
  execute format('create policy bounded on %s to videre_app using (%s) with check (%s)', target, condition, condition);
  execute format('grant %s on %s to videre_app', privileges, target);
end $$;

-- Who did what to which thing, with the thing before and after; written in the transaction of the change itself.
create table platform.event (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  person uuid,
  capacity text,
  kind text not null,
  subject_kind text not null,
  subject text not null,
  training_region text,
  before jsonb,
  after jsonb,
  request text
);
create index on platform.event (subject_kind, subject, id desc);
call platform.guard_rows('platform.event',
  'person = platform.me() or training_region = any ((select platform.my_training_regions())::text[])', 'select, insert');

-- An opaque token is known to the browser only; here lies its SHA-256.
create table platform.session (
  token_sha256 bytea primary key,
  person uuid not null,
  created_at timestamptz not null default now(),
  ends_at timestamptz not null
);
alter table platform.session enable row level security;
alter table platform.session force row level security;
create policy owner_all on platform.session to videre_owner using (true) with check (true);

create function platform.open_session(token_sha256 bytea, person uuid, hours int) returns void
  language sql security definer set search_path = pg_catalog, pg_temp as
  $$ insert into platform.session (token_sha256, person, ends_at) values ($1, $2, now() + make_interval(hours => $3)) $$;
create function platform.close_session(token_sha256 bytea) returns void
  language sql security definer set search_path = pg_catalog, pg_temp as
  $$ delete from platform.session s where s.token_sha256 = $1 $$;
create function platform.session_person(token_sha256 bytea) returns uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp as
  $$ select s.person from platform.session s where s.token_sha256 = $1 and s.ends_at > now() $$;
revoke all on function platform.open_session, platform.close_session, platform.session_person from public;
grant execute on function platform.open_session, platform.close_session, platform.session_person to videre_app;

-- The application's only door to the queue. Named exception to row-level security: the queue's own schema.
create function platform.enqueue(task text, payload json, key text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform graphile_worker.add_job(task, payload, job_key => key, max_attempts => 5);
end $$;
revoke all on function platform.enqueue from public;
grant execute on function platform.enqueue to videre_app;

-- Worker processes show that they live; the jobs of a silent one are released. Named exception: no rows of the domain.
create table platform.worker (
  id text primary key,
  seen_at timestamptz not null default now()
);
grant select, insert, update, delete on platform.worker to videre_worker;

grant usage on schema platform to videre_app, videre_worker;
