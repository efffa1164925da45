-- Sites change from a day: what a site has been called, the town it lies in and the agreement's area it counts to. A site without rows here
-- has always been as it stands in `site`, whose values are those of today.
create table organisation.site_form (
  id text primary key,
  site text not null references organisation.site,
  name text not null check (name <> ''),
  town text not null,
  latitude numeric(8, 5) not null check (latitude between 54 and 62.5),
  longitude numeric(8, 5) not null check (longitude between -8 and 16),
  agreement_area text references organisation.agreement_area,
  valid daterange not null check (not isempty(valid)),
  source text not null,
  constructed boolean not null,
  exclude using gist (site with =, valid with &&)
);
call platform.guard_reference('organisation.site_form');
call platform.count_changes('organisation.site_form');

-- Towns that a site may lie in, and where they are.
create table organisation.town (
  name text primary key,
  latitude numeric(8, 5) not null check (latitude between 54 and 62.5),
  longitude numeric(8, 5) not null check (longitude between -8 and 16),
  source text not null
);
call platform.guard_reference('organisation.town');

-- Since a person first changed it, a site is what has been decided here: files loaded again leave it and its rows as they are.
alter table organisation.site add decided_here boolean not null default false;

-- A site may come back to an operating region. No source: the site's own.
alter table organisation.site_region add source text;
alter table organisation.site_region drop constraint site_region_pkey;
alter table organisation.site_region add primary key (site, operating_region, valid);

call platform.guard_editable('organisation.site', 'training_region = any ((select platform.my_training_regions())::text[])');
call platform.guard_editable('organisation.site_form', 'site in (select organisation.my_sites())');
call platform.guard_editable('organisation.site_region', 'site in (select organisation.my_sites())');
call platform.guard_editable('organisation.site_mark', 'site in (select organisation.my_sites())');
create policy site_added_within on organisation.successor for insert to videre_app
  with check (kind = 'site' and predecessor in (select organisation.my_sites()));

-- Only what has not begun is taken away, and its event keeps it; whether it has begun is the rule's to say.
create policy withdrawn_within on organisation.site_form for delete to videre_app using (site in (select organisation.my_sites()));
create policy withdrawn_within on organisation.site_region for delete to videre_app using (site in (select organisation.my_sites()));
create policy withdrawn_within on organisation.site_mark for delete to videre_app using (site in (select organisation.my_sites()));
grant delete on organisation.site_form, organisation.site_region, organisation.site_mark to videre_app;

-- As hold_unit_forms: what is decided for a day stands in `site` when the day has come.
create function organisation.hold_site_forms(on_day date) returns void
  language sql security definer set search_path = pg_catalog, pg_temp as $$
  update organisation.site s
  set name = f.name, town = f.town, latitude = f.latitude, longitude = f.longitude, agreement_area = f.agreement_area
  from organisation.site_form f
  where f.site = s.id and f.valid @> $1
    and (s.name, s.town, s.agreement_area) is distinct from (f.name, f.town, f.agreement_area)
$$;
revoke all on function organisation.hold_site_forms from public;
grant execute on function organisation.hold_site_forms to videre_app;
