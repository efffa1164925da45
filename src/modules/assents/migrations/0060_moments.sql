-- Acts of the demonstration world take place when its loader says.
alter table assents.seal alter column sealed_at set default platform.moment();
alter table assents.decision alter column at set default coalesce(platform.told_moment(), clock_timestamp());
