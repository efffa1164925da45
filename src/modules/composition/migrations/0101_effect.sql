-- A version in effect: its places exist. Nothing takes effect that its chain has not gone through, whoever asks the database.
create table composition.effect (
  composition uuid not null,
  no int not null,
  sha256 text not null,
  capacity text not null check (capacity <> ''),
  effected_by uuid not null references people.person,
  effected_at timestamptz not null default now(),
  primary key (composition, no),
  foreign key (composition, no) references composition.version (composition, no)
);
create function composition.refuse_unassented() returns trigger language plpgsql as $$
begin
  if not assents.may_take_effect('composition', new.composition::text, new.no, new.sha256) then
    raise exception 'version % of composition % lacks a recommendation, a hearing, an assent or a decision', new.no, new.composition
      using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger effect_after_the_chain before insert on composition.effect for each row execute function composition.refuse_unassented();
create trigger effect_is_immutable before update or delete on composition.effect for each row execute function composition.refuse_change();
call platform.guard_rows('composition.effect', 'platform.me() is not null', 'select');

-- A place that nobody has been posted to yet, and the version that made it.
alter table composition.place drop constraint place_state_check;
alter table composition.place add constraint place_state_check check (state in ('filled', 'unfilled', 'planned'));
alter table composition.place add column composition uuid, add column version int;
alter table composition.place add foreign key (composition, version) references composition.effect (composition, no);
create index on composition.place (composition) where composition is not null;

create collation composition.numbered (provider = icu, locale = 'da-u-kn-true');

-- The only way to places of a new start year: by a version in effect, which the chain's wall lets through. A later version of the same
-- composition takes the places of the one before, as long as nobody is posted to them.
create function composition.take_effect(composition uuid, no int, sha256 text, capacity text) returns int
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  found_version record;
begin
  select v.content::jsonb as content, v.name, c.name as called, c.training_region, c.start_year into found_version
  from composition.version v join composition.composition c on c.id = v.composition
  where v.composition = $1 and v.no = $2 and v.sha256 = $3 and c.training_region = any (platform.my_training_regions());
  if not found then
    raise exception 'no such version' using errcode = 'no_data_found';
  end if;
  insert into composition.effect (composition, no, sha256, capacity, effected_by) values ($1, $2, $3, $4, platform.me());
  if exists (select from composition.place p where p.composition = $1 and p.state <> 'planned') then
    raise exception 'somebody is posted to a place of this composition' using errcode = 'object_in_use';
  end if;
  delete from composition.occupancy o using composition.place p where p.id = o.place and p.composition = $1;
  delete from composition.place p where p.composition = $1;
  with track as (
    select t ->> 'specialty' as specialty, t ->> 'start' as start, t -> 'elements' as elements,
      row_number() over (partition by t ->> 'specialty' order by t ->> 'start', (t ->> 'id') collate composition.numbered, t ->> 'id') as number
    from jsonb_array_elements(found_version.content #> '{plan,tracks}') t
  ), named as (
    select *, format('%s-%s-%s-%s', found_version.training_region, specialty, found_version.start_year, lpad(number::text, 2, '0')) as place from track
  ), element as (
    select n.place, e.position, e.value ->> 'unit' as unit, case e.value ->> 'kind' when 'own' then 'main' else 'side' end as step,
      ((e.value ->> 'from') || '-01')::date as from_day, (e.value ->> 'months')::int as months
    from named n, jsonb_array_elements(n.elements) with ordinality as e (value, position)
  ), places as (
    insert into composition.place (id, training_region, specialty, start_year, starts_on, number, state, source, constructed, composition, version)
    select n.place, found_version.training_region, n.specialty, found_version.start_year, (n.start || '-01')::date, n.number, 'planned',
      format('%s, version %s: %s', found_version.called, $2, found_version.name),
      exists (select from element e join organisation.unit_approval a on a.unit = e.unit and a.specialty = n.specialty and a.constructed
        where e.place = n.place), $1, $2
    from named n returning id
  )
  insert into composition.occupancy (place, position, unit, step, period, tenths)
  select e.place, e.position, e.unit, e.step, daterange(e.from_day, (e.from_day + make_interval(months => e.months))::date), 10
  from element e join places p on p.id = e.place;
  return (select count(*) from composition.place p where p.composition = $1);
end $$;
revoke all on function composition.take_effect from public;
grant execute on function composition.take_effect to videre_app;
