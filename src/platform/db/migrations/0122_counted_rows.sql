-- A change of reference data counts when a row is another than before: a statement that finds nothing to do, or writes what stood, makes nothing
-- old that was computed. Rows before and after are seen only by a trigger of one event each.
create or replace function platform.count_reference_change() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  differs boolean;
begin
  if tg_op = 'INSERT' then
    differs := exists (select from rows_after);
  elsif tg_op = 'DELETE' then
    differs := exists (select from rows_before);
  else
    differs := exists (select a::text from rows_after a except all select b::text from rows_before b);
  end if;
  if differs then
    update platform.reference set version = version + 1;
  end if;
  return null;
end $$;

create or replace procedure platform.count_changes(target regclass) language plpgsql as $$
begin
  execute format('create trigger counts_added after insert on %s referencing new table as rows_after
    for each statement execute function platform.count_reference_change()', target);
  execute format('create trigger counts_changed after update on %s referencing old table as rows_before new table as rows_after
    for each statement execute function platform.count_reference_change()', target);
  execute format('create trigger counts_removed after delete on %s referencing old table as rows_before
    for each statement execute function platform.count_reference_change()', target);
end $$;

-- The tables that counted every statement until now.
do $$
declare
  target regclass;
begin
  for target in select tgrelid from pg_trigger where tgname = 'counts_as_reference' loop
    execute format('drop trigger counts_as_reference on %s', target);
    call platform.count_changes(target);
  end loop;
end $$;
