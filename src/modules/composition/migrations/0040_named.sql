-- A length that nobody has named yet is a share of what remains. It is named when it is another than the shares it was laid with, or when
-- `months_named` says so; undoing what named it makes it to be named again.
alter table composition.element_note add column shares int[] not null default '{}';
update composition.element_note n
set shares = array[(extract(year from age(upper(e.period), lower(e.period))) * 12 + extract(month from age(upper(e.period), lower(e.period))))::int]
from composition.element e where e.composition = n.composition and e.id = n.element and not n.months_named;
grant update on composition.element_note to videre_app;

create function composition.is_named(note composition.element_note, period daterange) returns boolean
language sql immutable set search_path = pg_catalog as $$
  select note.months_named or
    ((extract(year from upper(period)) - extract(year from lower(period))) * 12
      + extract(month from upper(period)) - extract(month from lower(period)))::int <> all (note.shares)
$$;
