-- Who asks is the same for every row of a statement: in a sub-select it is asked once a statement, not once a row, and an index can be searched for it.
alter policy bounded on platform.event
  using (person = (select platform.me()) or training_region = any ((select platform.my_training_regions())::text[]))
  with check (person = (select platform.me()) or training_region = any ((select platform.my_training_regions())::text[]));
alter policy reference_is_open on platform.event using (subject_kind in
  ('site', 'unit', 'approval', 'ceiling', 'count', 'agreement', 'pattern', 'principle', 'template', 'import') and (select platform.me()) is not null);
