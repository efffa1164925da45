-- What a planner assumes of a start year: how many places of a specialty have no applicant, how many per cent of its tracks will be filled, and what unfilled places
-- may become. Part of the draft: a change of it is a revision, and can be undone. null = all are filled.
alter table composition.composition add column filling jsonb;
-- Of a flex track, whose unfilled place it was, and why it does not start or end where flex tracks should: {from, deviations}.
alter table composition.track add column flex jsonb;
-- Of a change of the assumptions: what they were, and what they became. Both null = not about them.
alter table composition.edit add column filling_before jsonb, add column filling_after jsonb;
