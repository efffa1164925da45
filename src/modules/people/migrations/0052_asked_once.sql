-- As in platform 0070: who asks is asked once a statement, not once a row.
do $$
declare
  target text;
begin
  foreach target in array array['people.person', 'people.role_assignment', 'people.login', 'people.invitation'] loop
    execute format('alter policy administered on %s using ((select platform.administers())) with check ((select platform.administers()))', target);
  end loop;
end $$;
alter policy own on people.person using (id = (select platform.me()));
alter policy own on people.login using (person = (select platform.me()));
alter policy own_and_lent on people.role_assignment using (person = (select platform.me()) or given_by = (select platform.me()));
alter policy administered on platform.event using (subject_kind = 'person' and (select platform.administers()));
