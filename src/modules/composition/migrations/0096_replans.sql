-- A replan: the draft's tracks under way after leave, dropout, a closed department or a lapsed approval, changed as little as can be. It is asked and
-- computed as a scenario is, of the draft's problem as it is; its answer is videre-replan/1 instead of a plan.
alter table composition.scenario
  add column kind text not null default 'whatif' check (kind in ('whatif', 'replan')),
  add column replan jsonb,
  -- what a planner made of it: put in the draft, or thrown away; null = not decided
  add column outcome text check (outcome in ('kept', 'discarded'));
