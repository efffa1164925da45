-- What a composition's problem is built of counts its changes.
call platform.count_changes('composition.agreement');
call platform.count_changes('composition.agreement_share');
call platform.count_changes('composition.pattern');
call platform.count_changes('composition.pattern_element');
call platform.count_changes('composition.pattern_competence');
call platform.count_changes('composition.place');
call platform.count_changes('composition.occupancy');
