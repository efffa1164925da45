-- What a unit has been called and where it has lain, and will be. A unit without rows here has always been as it stands in `unit`, whose name
-- and site are those of today.
create table organisation.unit_form (
  id text primary key,
  unit text not null references organisation.unit,
  name text not null check (name <> ''),
  site text not null references organisation.site,
  valid daterange not null check (not isempty(valid)),
  source text not null,
  constructed boolean not null,
  exclude using gist (unit with =, valid with &&)
);
call platform.guard_reference('organisation.unit_form');
call platform.count_changes('organisation.unit_form');

create function organisation.my_sites() returns setof text language sql stable as
  $$ select s.id from organisation.site s where s.training_region = any (platform.my_training_regions()) $$;
create function organisation.my_units() returns setof text language sql stable as
  $$ select u.id from organisation.unit u where u.site in (select organisation.my_sites()) $$;

call platform.guard_editable('organisation.unit', 'site in (select organisation.my_sites())');
call platform.guard_editable('organisation.unit_form', 'unit in (select organisation.my_units())');
create policy withdrawn_within on organisation.unit_form for delete to videre_app using (unit in (select organisation.my_units()));
grant delete on organisation.unit_form to videre_app;
call platform.guard_editable('organisation.successor', $$ kind = 'unit' and predecessor in (select organisation.my_units()) $$);

-- Names and sites of a day become those that stand in `unit`: at every change, and when a planned day has come. Definer's right, since a
-- day comes in all training regions at once; it can do nothing but what has been decided in `unit_form`.
create function organisation.hold_unit_forms(on_day date) returns void
  language sql security definer set search_path = pg_catalog, pg_temp as $$
  update organisation.unit u set name = f.name, site = f.site
  from organisation.unit_form f where f.unit = u.id and f.valid @> $1 and (u.name <> f.name or u.site <> f.site)
$$;
revoke all on function organisation.hold_unit_forms from public;
grant execute on function organisation.hold_unit_forms to videre_app;
