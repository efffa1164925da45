-- A decision is corrected by a new one, at a new meeting: the item says which it corrects, and its decision then replaces that one.
alter table councils.agenda_item add corrects uuid references councils.decision;
create unique index on councils.agenda_item (meeting, corrects) where corrects is not null;
