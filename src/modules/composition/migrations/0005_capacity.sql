-- The database refuses what the rules refuse: no unit holds more than it is approved for, in any month. One sweep over the beginnings and
-- ends of stays and approvals for the lines that a statement touched, so that a whole cohort costs no more than its sorting.
create function composition.refuse_over_capacity() returns trigger language plpgsql as $$
declare
  full_line record;
begin
  with touched as (
    select distinct f.unit, p.specialty, f.step, p.training_region
    from fresh f join composition.place p on p.id = f.place where f.tenths > 0
  ), stays as (
    select t.*, o.period, o.tenths
    from touched t join composition.occupancy o on o.unit = t.unit and o.step = t.step and o.tenths > 0
      join composition.place p on p.id = o.place and p.specialty = t.specialty and p.training_region = t.training_region
  ), approved as (
    select t.*, a.valid as period, -a.tenths as tenths
    from touched t join organisation.unit_approval a
      on a.unit = t.unit and a.specialty = t.specialty and a.step = t.step and a.training_region = t.training_region
  ), borders as (
    select unit, specialty, step, training_region, lower(period) as day, tenths from (table stays union all table approved) x
    union all
    select unit, specialty, step, training_region, upper(period), -tenths from (table stays union all table approved) x
    where upper(period) is not null
  ), daily as (
    select unit, specialty, step, training_region, day, sum(tenths) as tenths from borders group by unit, specialty, step, training_region, day
  ), running as (
    select *, sum(tenths) over (partition by unit, specialty, step, training_region order by day) as over_by from daily
  )
  select * into full_line from running where over_by > 0 order by day limit 1;
  if found then
    raise exception 'unit % has no room for % (%, %) from %', full_line.unit, full_line.specialty, full_line.step, full_line.training_region, full_line.day
      using errcode = 'check_violation';
  end if;
  return null;
end $$;

create trigger occupancy_within_capacity_insert after insert on composition.occupancy
  referencing new table as fresh for each statement execute function composition.refuse_over_capacity();
create trigger occupancy_within_capacity_update after update on composition.occupancy
  referencing new table as fresh for each statement execute function composition.refuse_over_capacity();
