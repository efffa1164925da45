-- Counts are edited within the training regions that one may see; the log of changes keeps every earlier number with who, when and why.
call platform.guard_editable('dimensioning.plan_count', 'training_region = any ((select platform.my_training_regions())::text[])');
-- A plan may hold counts of several training regions; its rows are bounded, its name is open to all who edit.
call platform.guard_editable('dimensioning.plan', 'cardinality((select platform.my_training_regions())::text[]) > 0');

-- Of a range the planner picks the number of whole tracks; without a row the minimum counts.
create table dimensioning.count_choice (
  plan text not null,
  year int not null,
  specialty text not null,
  training_region text not null,
  step text not null,
  tracks int not null check (tracks >= 0),
  reason text not null check (reason <> ''),
  chosen_by uuid not null,
  chosen_on date not null,
  primary key (plan, year, specialty, training_region, step),
  foreign key (plan, year, specialty, training_region, step) references dimensioning.plan_count
);
call platform.guard_reference('dimensioning.count_choice');
call platform.guard_editable('dimensioning.count_choice', 'training_region = any ((select platform.my_training_regions())::text[])');
call platform.count_changes('dimensioning.count_choice');
