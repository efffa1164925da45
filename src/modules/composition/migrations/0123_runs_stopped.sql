-- A search that somebody stopped before it had a plan did not fail: it is stopped, and its code says that it left none. Who stopped it is kept.
alter table composition.run add column stop_requested_by uuid references people.person;
update composition.run set state = 'stopped' where state = 'failed' and failure = 'stoppedBeforePlan';
