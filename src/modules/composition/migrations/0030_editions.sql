-- An agreement, a pattern or a principle is never changed: a new edition takes its place from a day, and the old one stays to be read. An
-- edition that was replaced from the day it began never held: its period is empty.
alter table composition.agreement
  add column replaces text references composition.agreement,
  add column reason text, add column made_by uuid references people.person, add column made_at timestamptz;
alter table composition.pattern
  add column replaces text references composition.pattern,
  add column reason text, add column made_by uuid references people.person, add column made_at timestamptz;
alter table composition.principle
  add column replaces text references composition.principle,
  add column reason text, add column made_by uuid references people.person, add column made_at timestamptz;
create unique index on composition.agreement (replaces);
create unique index on composition.pattern (replaces);
create unique index on composition.principle (replaces);

call platform.count_changes('composition.principle');

call platform.guard_editable('composition.agreement', 'training_region = any ((select platform.my_training_regions())::text[])');
call platform.guard_editable('composition.pattern',
  'training_region is null or training_region = any ((select platform.my_training_regions())::text[])');
call platform.guard_editable('composition.principle', 'platform.me() is not null');

-- What belongs to an edition is written with it and never after.
create policy added_within on composition.agreement_share for insert to videre_app
  with check (agreement in (select a.id from composition.agreement a where a.training_region = any ((select platform.my_training_regions())::text[])));
create policy added_within on composition.pattern_element for insert to videre_app
  with check (pattern in (select p.id from composition.pattern p
    where p.training_region is null or p.training_region = any ((select platform.my_training_regions())::text[])));
create policy added_within on composition.pattern_competence for insert to videre_app
  with check (pattern in (select p.id from composition.pattern p
    where p.training_region is null or p.training_region = any ((select platform.my_training_regions())::text[])));
grant insert on composition.agreement_share, composition.pattern_element, composition.pattern_competence to videre_app;
