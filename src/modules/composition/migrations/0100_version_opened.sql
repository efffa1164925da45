-- A version in hearing or in effect concerns more than those who plan its training region: from then on everybody signed in may read it.
create table composition.version_opened (
  composition uuid not null,
  no int not null,
  opened_by uuid references people.person,
  opened_at timestamptz not null default now(),
  primary key (composition, no),
  foreign key (composition, no) references composition.version (composition, no)
);
call platform.guard_rows('composition.version_opened',
  'composition in (select c.id from composition.composition c)', 'select, insert');

-- One version by its address: of an own training region, or opened. Lists stay bounded by training region.
create function composition.version_to_read(composition uuid, no int)
  returns table (name text, training_region text, sha256 text, content text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select v.name, c.training_region, v.sha256, v.content
  from composition.version v join composition.composition c on c.id = v.composition
  where v.composition = $1 and v.no = $2 and platform.me() is not null
    and (c.training_region = any (platform.my_training_regions())
      or exists (select from composition.version_opened o where o.composition = $1 and o.no = $2))
$$;
revoke all on function composition.version_to_read from public;
grant execute on function composition.version_to_read to videre_app;
