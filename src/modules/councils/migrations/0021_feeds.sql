-- A calendar's address: whoever has it reads when and where the meetings are, until it is withdrawn. Only the token's digest is kept.
create table councils.feed (
  id uuid primary key default gen_random_uuid(),
  person uuid not null references people.person,
  -- of one body, or of a training region's bodies; neither: of the bodies that the person sits in, as long as the term lasts
  body text references councils.body,
  training_region text references organisation.training_region,
  token_sha256 bytea not null unique,
  made_at timestamptz not null default now(),
  -- the last day on which a calendar fetched it
  read_on date,
  check (num_nonnulls(body, training_region) <= 1)
);
create index on councils.feed (person);
call platform.guard_rows('councils.feed', 'person = platform.me()', 'select, insert, delete');

-- What a token opens, as long as its owner is here and holds a role, as the meetings' own pages ask; that it was fetched is noted once a day.
create function councils.open_feed(token_sha256 bytea) returns table (person uuid, body text, training_region text)
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update councils.feed f set read_on = platform.today() where f.token_sha256 = $1 and f.read_on is distinct from platform.today();
  return query select f.person, f.body, f.training_region from councils.feed f join people.person p on p.id = f.person
    where f.token_sha256 = $1 and (p.left_on is null or p.left_on > platform.today())
      and exists (select from people.role_assignment r where r.person = p.id and r.valid @> platform.today());
end $$;
revoke all on function councils.open_feed from public;
grant execute on function councils.open_feed to videre_app;
