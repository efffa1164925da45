-- A chain changes from a day: the row in force is closed and another begins. Cases under way keep the steps of their seals.
-- decided_here: changed by a person, so that the files leave the step alone.
alter table assents.chain_step add column decided_here boolean not null default false;
call platform.guard_editable('assents.chain_step', 'training_region = any ((select platform.my_training_regions())::text[])');
create policy withdrawn_within on assents.chain_step for delete to videre_app
  using (training_region = any ((select platform.my_training_regions())::text[]));
grant delete on assents.chain_step to videre_app;

-- Whom a recorded decision names: the body that speaks for an area of the agreement, or that decides at the end. Without one the chain
-- keeps to the areas that the agreement names, and to the regional council.
create table assents.named_body (
  id uuid primary key default gen_random_uuid(),
  subject_kind text not null,
  training_region text not null references organisation.training_region,
  step text not null check (step in ('assent', 'decision')),
  area text references organisation.agreement_area check ((step = 'assent') = (area is not null)),
  body text not null references councils.body,
  valid daterange not null check (not isempty(valid)),
  -- the decision, in words and with its day
  source text not null check (source <> ''),
  exclude using gist (subject_kind with =, training_region with =, step with =, (coalesce(area, '')) with =, valid with &&)
);
call platform.guard_reference('assents.named_body');
call platform.guard_editable('assents.named_body', 'training_region = any ((select platform.my_training_regions())::text[])');
create policy withdrawn_within on assents.named_body for delete to videre_app
  using (training_region = any ((select platform.my_training_regions())::text[]));
grant delete on assents.named_body to videre_app;

-- Everybody who is signed in reads what became of a chain.
create policy chains_are_open on platform.event for select using (subject_kind = 'chain' and platform.me() is not null);
