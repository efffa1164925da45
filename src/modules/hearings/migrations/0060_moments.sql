-- Acts of the demonstration world take place when its loader says.
alter table hearings.hearing alter column sent_at set default platform.moment();
alter table hearings.heard_version alter column taken_at set default platform.moment();
alter table hearings.comment alter column written_at set default platform.moment();
alter table hearings.response alter column given_at set default platform.moment();
alter table hearings.memo alter column made_at set default platform.moment();
