-- What a composition's problem is built of counts its changes.
call platform.count_changes('organisation.site');
call platform.count_changes('organisation.site_region');
call platform.count_changes('organisation.site_mark');
call platform.count_changes('organisation.unit');
call platform.count_changes('organisation.successor');
call platform.count_changes('organisation.unit_approval');
call platform.count_changes('organisation.unit_ceiling');
