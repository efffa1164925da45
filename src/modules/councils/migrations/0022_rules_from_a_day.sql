-- A seat rule changes from a day: its row is closed and another begins in the same line. Members sit in the line, whichever row holds that day.
alter table councils.seat_rule
  -- the first row's id
  add column line text,
  -- changed here by a person: the files leave the line alone
  add column decided_here boolean not null default false;
update councils.seat_rule set line = id;
alter table councils.seat_rule
  alter line set not null,
  drop constraint seat_rule_body_no_key,
  add exclude using gist (body with =, no with =, valid with &&),
  add exclude using gist (line with =, valid with &&);

call platform.guard_editable('councils.seat_rule', 'body in (select councils.my_bodies())');
-- what is planned and has not begun can be given up; its event keeps it
create policy withdrawn_within on councils.seat_rule for delete to videre_app using (body in (select councils.my_bodies()));
grant delete on councils.seat_rule to videre_app;
