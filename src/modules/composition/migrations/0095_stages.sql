-- The order in which a planner wants the wishes met, with what each stage may give up (videre-problem/1, stages); null = the standard order.
alter table composition.composition add column stages jsonb;
-- What a search has proven of its plan: tracks placed, each stage's value and bound, the gap in changes of workplace; null until it ends, and of searches before there were stages.
alter table composition.run add column proof jsonb;
