-- Acts of the demonstration world take place when its loader says.
alter table composition.composition alter column created_at set default platform.moment();
alter table composition.edit alter column at set default platform.moment();
alter table composition.version alter column created_at set default platform.moment();
alter table composition.version_opened alter column opened_at set default platform.moment();
alter table composition.principle_answer alter column answered_at set default platform.moment();
alter table composition.effect alter column effected_at set default platform.moment();
