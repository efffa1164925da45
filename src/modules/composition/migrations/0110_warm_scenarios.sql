-- A scenario is answered at first by composing anew only the specialties that its changes are about, everybody else where the draft has them. For that it keeps the
-- problem before the changes; the bound that was told at once; and which specialties were composed, or why all were.
alter table composition.scenario
  -- null when everything is to be composed anew, as the planner asked or as all were before
  add column base jsonb,
  add column base_sha256 text,
  -- {cost, unplaced}
  add column at_once jsonb,
  -- null = all
  add column scope jsonb,
  -- why all were composed anew though nobody asked for it
  add column whole_because text;
