-- Reference data that people change while the program runs: every change counts, so that what was computed of it is known to be old;
-- rows are bounded as elsewhere; the log of such changes is open to all who may see the data.
create table platform.reference (
  one boolean primary key default true check (one),
  version bigint not null
);
call platform.guard_reference('platform.reference');
insert into platform.reference (version) values (1);

-- In the change's own transaction: nobody sees the new number before the new rows.
create function platform.count_reference_change() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update platform.reference set version = version + 1;
  return null;
end $$;

create procedure platform.count_changes(target regclass) language plpgsql as $$
begin
  execute format('create trigger counts_as_reference after insert or update or delete on %s
    for each statement execute function platform.count_reference_change()', target);
end $$;

-- Reference rows that the application may add and change (never delete), bounded by a condition over their columns.
create procedure platform.guard_editable(target regclass, condition text) language plpgsql as $$
begin
  execute format('create policy added_within on %s for insert to videre_app with check (%s)', target, condition);
  execute format('create policy changed_within on %s for update to videre_app using (%s) with check (%s)', target, condition, condition);
  execute format('grant insert, update on %s to videre_app', target);
end $$;

-- Changes of reference data carry these kinds of subject.
create policy reference_is_open on platform.event for select to videre_app using (subject_kind in
  ('site', 'unit', 'approval', 'ceiling', 'count', 'agreement', 'pattern', 'principle', 'template', 'import') and platform.me() is not null);
