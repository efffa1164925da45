-- Approvals and ceilings change from a day: the row in force is closed at that day and a new one begins. Planners and administrators edit
-- within the training regions that they may see; who may act is the policy's to say.
call platform.guard_editable('organisation.unit_approval', 'training_region = any ((select platform.my_training_regions())::text[])');
call platform.guard_editable('organisation.unit_ceiling', 'training_region = any ((select platform.my_training_regions())::text[])');

-- Only what has not begun may be taken away, and its event keeps it; whether it has begun is the rule's to say, since the day is given.
create policy withdrawn_within on organisation.unit_approval for delete to videre_app
  using (training_region = any ((select platform.my_training_regions())::text[]));
grant delete on organisation.unit_approval to videre_app;
create policy withdrawn_within on organisation.unit_ceiling for delete to videre_app
  using (training_region = any ((select platform.my_training_regions())::text[]));
grant delete on organisation.unit_ceiling to videre_app;

-- Suspended: why no doctor in training may be there in this period. The places of the row are then none, wherever places are counted.
alter table organisation.unit_approval add suspension text check (suspension <> '');
alter table organisation.unit_approval add check (suspension is null or tenths = 0);
