-- The log in two. What happened stays for ever and is chained; whom it concerned and the thing before and after lie apart, salted, and can be
-- deleted by their retention rule: the event keeps their digest, so the chain still holds.
create table platform.event_payload (
  event bigint primary key references platform.event on delete cascade,
  salt bytea not null,
  -- the persons whose records were shown or changed
  persons uuid[],
  before jsonb,
  after jsonb
);
create index on platform.event_payload using gin (persons) where persons is not null;

alter table platform.event add column payload_sha256 bytea;
with salted as (
  select id, uuid_send(gen_random_uuid()) as salt, before, after from platform.event where before is not null or after is not null
), moved as (
  insert into platform.event_payload (event, salt, before, after) select id, salt, before, after from salted
)
update platform.event e set payload_sha256 = sha256(s.salt || convert_to(jsonb_build_array(null::uuid[], s.before, s.after)::text, 'UTF8'))
from salted s where s.id = e.id;
alter table platform.event drop column before, drop column after;

-- The application numbers the events of one statement itself, so that each finds its payload.
grant usage on sequence platform.event_id_seq to videre_app;

alter table platform.event_payload enable row level security;
alter table platform.event_payload force row level security;
create policy owner_all on platform.event_payload to videre_owner using (true) with check (true);
create policy as_the_event on platform.event_payload for select to videre_app
  using (exists (select from platform.event e where e.id = event));
-- an event has one payload, written with it; one added later breaks the chain
create policy written_with_the_event on platform.event_payload for insert to videre_app with check (true);
grant select, insert on platform.event_payload to videre_app;

-- The chain: each link is the SHA-256 of the link before it and the event's digest. The order is that of chaining, since a lower number may be
-- committed later. No role but the owner's reaches these; the functions below do.
create table platform.event_link (
  position bigint primary key,
  event bigint not null unique,
  link bytea not null,
  chained_at timestamptz not null default now()
);
create table platform.event_waiting (event bigint primary key);
alter table platform.event_link enable row level security;
alter table platform.event_link force row level security;
create policy owner_all on platform.event_link to videre_owner using (true) with check (true);
alter table platform.event_waiting enable row level security;
alter table platform.event_waiting force row level security;
create policy owner_all on platform.event_waiting to videre_owner using (true) with check (true);

create function platform.await_chaining() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into platform.event_waiting (event) select id from added;
  return null;
end $$;
create trigger awaits_chaining after insert on platform.event referencing new table as added
  for each statement execute function platform.await_chaining();
insert into platform.event_waiting (event) select id from platform.event;

-- Chains at most so many of the committed events that wait; returns how many. The verifying command says the same digest in its own words, and
-- trusts no function here.
create function platform.chain_events(most int) returns int
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  place bigint;
  head bytea;
  one record;
  chained int := 0;
begin
  perform pg_advisory_xact_lock(hashtext('videre.chain'));
  select position, link into place, head from platform.event_link order by position desc limit 1;
  place := coalesce(place, 0);
  head := coalesce(head, '');
  for one in
    select e.id, sha256(convert_to(jsonb_build_array(e.id, (extract(epoch from e.at) * 1000000)::bigint, e.person, e.capacity, e.kind,
        e.subject_kind, e.subject, e.training_region, e.request, encode(e.payload_sha256, 'hex'))::text, 'UTF8')) as digest
    from platform.event_waiting w join platform.event e on e.id = w.event order by e.id limit most
  loop
    place := place + 1;
    head := sha256(head || one.digest);
    insert into platform.event_link (position, event, link) values (place, one.id, head);
    delete from platform.event_waiting where event = one.id;
    chained := chained + 1;
  end loop;
  return chained;
end $$;
revoke all on function platform.chain_events, platform.await_chaining from public;
grant execute on function platform.chain_events to videre_worker;

-- Deletes the payloads of events of these kinds from before a moment, by a rule, and says so in the log: only what such an event names may be missing.
create function platform.erase_payloads(rule text, kinds text[], before timestamptz) returns int
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  gone int8multirange;
  many int;
  salt bytea := uuid_send(gen_random_uuid());
  told jsonb;
  event bigint;
begin
  with old as (
    delete from platform.event_payload p using platform.event e
    where e.id = p.event and e.kind = any ($2) and e.kind <> 'payloadsErased' and e.at < $3 returning p.event
  )
  select range_agg(int8range(old.event, old.event, '[]')), count(*) into gone, many from old;
  if many = 0 then return 0; end if;
  told := jsonb_build_object('rule', $1, 'events', gone::text, 'count', many);
  insert into platform.event (kind, subject_kind, subject, payload_sha256)
    values ('payloadsErased', 'event', $1, sha256(salt || convert_to(jsonb_build_array(null::uuid[], null::jsonb, told)::text, 'UTF8')))
    returning id into event;
  insert into platform.event_payload (event, salt, after) values (event, salt, told);
  return many;
end $$;
revoke all on function platform.erase_payloads from public;
grant execute on function platform.erase_payloads to videre_worker;

-- Who has seen or changed the record of the person who asks, newest first.
create function platform.seen_of_me(most int)
  returns table (id bigint, at timestamptz, person uuid, capacity text, kind text, subject text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select e.id, e.at, e.person, e.capacity, e.kind, e.subject
  from platform.event_payload p join platform.event e on e.id = p.event
  where p.persons @> array[platform.me()] and e.person is distinct from platform.me() order by e.id desc limit $1
$$;
revoke all on function platform.seen_of_me from public;
grant execute on function platform.seen_of_me to videre_app;
