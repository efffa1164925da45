-- What a composition's problem is built of counts its changes.
call platform.count_changes('dimensioning.plan');
call platform.count_changes('dimensioning.plan_count');
