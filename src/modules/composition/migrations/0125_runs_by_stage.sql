-- What a search under way has reached, stage by stage: which stage is at work, tracks placed, each stage's value and bound. Null when it is not under way: then its proof says it.
alter table composition.run add column by_stage jsonb;
