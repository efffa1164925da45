create schema assents;
grant usage on schema assents to videre_app;

-- The chain as data: which steps a version passes in a training region, in which order; steps with one position run beside each other.
create table assents.chain_step (
  subject_kind text not null,
  training_region text not null references organisation.training_region,
  position int not null check (position > 0),
  step text not null check (step in ('recommendation', 'hearing', 'assent', 'decision')),
  -- days from the day the step opens; null: no deadline
  days int check (days > 0),
  valid daterange not null check (not isempty(valid)),
  source text not null,
  constructed boolean not null,
  exclude using gist (subject_kind with =, training_region with =, step with =, valid with &&)
);
call platform.guard_reference('assents.chain_step');

-- A version under treatment is sealed: its fingerprint, and what the chain asked of it on that day. Never changed, never taken away.
create table assents.seal (
  subject_kind text not null,
  subject text not null,
  version int not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  name text not null check (name <> ''),
  href text not null,
  training_region text not null references organisation.training_region,
  words text,
  sealed_by uuid not null references people.person,
  capacity text not null check (capacity <> ''),
  sealed_at timestamptz not null default now(),
  primary key (subject_kind, subject, version),
  unique (subject_kind, subject, version, sha256)
);

-- Who is asked: each specialty's committee of its own part, each area that the agreement names of the whole. `sha256` is what is asked about.
create table assents.seal_step (
  subject_kind text not null,
  subject text not null,
  version int not null,
  position int not null check (position > 0),
  step text not null check (step in ('recommendation', 'hearing', 'assent', 'decision')),
  body text not null check (body <> ''),
  body_name text not null check (body_name <> ''),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  days int check (days > 0),
  primary key (subject_kind, subject, version, step, body),
  unique (subject_kind, subject, version, step, body, sha256),
  foreign key (subject_kind, subject, version) references assents.seal (subject_kind, subject, version)
);

-- A decision carries body, capacity and fingerprint, or it does not exist. It is corrected and withdrawn by the next one, never by an edit.
create table assents.decision (
  id bigint generated always as identity primary key,
  subject_kind text not null,
  subject text not null,
  version int not null,
  sha256 text not null,
  step text not null check (step in ('recommendation', 'assent')),
  body text not null,
  step_sha256 text not null,
  -- the version whose hearing the one who decided had before them; null where the chain had no hearing
  heard_version int,
  act text not null check (act in ('approved', 'reserved', 'sentBack', 'withdrawn')),
  words text check (act = 'approved' or length(trim(coalesce(words, ''))) > 0),
  person uuid not null references people.person,
  capacity text not null check (capacity <> ''),
  deputy_for text,
  at timestamptz not null default clock_timestamp(),
  digest text not null,
  foreign key (subject_kind, subject, version, sha256) references assents.seal (subject_kind, subject, version, sha256),
  foreign key (subject_kind, subject, version, step, body, step_sha256)
    references assents.seal_step (subject_kind, subject, version, step, body, sha256)
);
create index on assents.decision (subject_kind, subject, step, body, id desc);

-- A decision's own seal: the SHA-256 of all that it says. Times are written as seconds, so that no setting changes the text.
create function assents.digest_of(d assents.decision) returns text language sql stable as $$
  select encode(sha256(convert_to(jsonb_build_array(d.subject_kind, d.subject, d.version, d.sha256, d.step, d.body, d.step_sha256,
    d.heard_version, d.act, d.words, d.person, d.capacity, d.deputy_for, extract(epoch from d.at))::text, 'UTF8')), 'hex')
$$;
create function assents.seal_decision() returns trigger language plpgsql as $$
begin
  new.digest := assents.digest_of(new);
  return new;
end $$;
create trigger decision_is_sealed before insert on assents.decision for each row execute function assents.seal_decision();

create function assents.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'what is sealed is never changed; decide anew';
end $$;
create trigger seal_is_immutable before update or delete on assents.seal for each row execute function assents.refuse_change();
create trigger seal_step_is_immutable before update or delete on assents.seal_step for each row execute function assents.refuse_change();
create trigger decision_is_immutable before update or delete on assents.decision for each row execute function assents.refuse_change();

-- Who assented to what concerns everybody: all who are signed in read it. One seals in an own training region, and decides as oneself.
call platform.guard_rows('assents.seal', 'platform.me() is not null', 'select, insert');
call platform.guard_rows('assents.seal_step', 'platform.me() is not null', 'select, insert');
call platform.guard_rows('assents.decision', 'platform.me() is not null', 'select, insert');
create policy sealed_by_oneself on assents.seal as restrictive for insert to videre_app
  with check (sealed_by = platform.me() and training_region = any ((select platform.my_training_regions())::text[]));
create policy step_of_own_seal on assents.seal_step as restrictive for insert to videre_app
  with check (exists (select from assents.seal s
    where (s.subject_kind, s.subject, s.version) = (seal_step.subject_kind, seal_step.subject, seal_step.version) and s.sealed_by = platform.me()));
create policy decided_by_oneself on assents.decision as restrictive for insert to videre_app with check (person = platform.me());

create view assents.decision_v with (security_invoker = true) as
  select d.id, d.subject_kind, d.subject, d.version, d.sha256, d.step, d.body, s.body_name, d.step_sha256, d.heard_version, d.act, d.words, d.person,
    d.capacity, d.deputy_for, d.at
  from assents.decision d join assents.seal_step s using (subject_kind, subject, version, step, body);
grant select on assents.decision_v to videre_app;
