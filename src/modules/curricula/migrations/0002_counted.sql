-- What a composition's problem is built of counts its changes.
call platform.count_changes('curricula.specialty');
call platform.count_changes('curricula.competence_group');
