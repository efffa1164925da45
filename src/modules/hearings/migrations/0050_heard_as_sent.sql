-- What is heard is what was sent: a hearing is sent open, is about one version for ever. Effect is built on it.
create function hearings.keep_what_is_heard() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if new.closed_at is not null then raise exception 'a hearing is sent before it is closed'; end if;
  elsif (new.training_region, new.subject_kind, new.subject, new.version, new.sha256, new.sent_on)
    is distinct from (old.training_region, old.subject_kind, old.subject, old.version, old.sha256, old.sent_on) then
    raise exception 'what is heard is never changed; send a new hearing';
  end if;
  return new;
end $$;
revoke all on function hearings.keep_what_is_heard from public;
create trigger keeps_what_is_heard before insert or update on hearings.hearing for each row execute function hearings.keep_what_is_heard();
