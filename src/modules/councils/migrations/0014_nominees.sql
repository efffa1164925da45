-- Persons are looked up by name, by those who serve bodies; nobody gets the list of everybody.
drop function councils.nominees(date);
create function councils.nominees(words text[], on_day date) returns table (id uuid, name text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.id, p.name from people.person p
  where (cardinality(platform.my_training_regions()) > 0 or platform.administers()) and (p.left_on is null or p.left_on > $2)
    and cardinality($1) > 0 and not exists (select from unnest($1) w where length(w) < 3 or strpos(platform.fold(p.name), w) = 0)
  order by p.name collate platform.numbered, p.id limit 20
$$;
create function councils.may_be_named(person uuid, on_day date) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as
  $$ select exists (select from people.person p where p.id = $1 and (p.left_on is null or p.left_on > $2)) $$;
revoke all on function councils.nominees, councils.may_be_named from public;
grant execute on function councils.nominees, councils.may_be_named to videre_app;
