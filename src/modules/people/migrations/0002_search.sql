-- Persons are found by whoever may read them: so far, only themselves.
create function people.search_person(keys text[]) returns setof platform.search_row language sql stable as $$
  select p.id::text, p.id::text, p.name, '', null, '/', null, p.id, 0, null::jsonb
  from people.person p where keys is null or p.id = any (keys::uuid[])
$$;
call platform.searchable('person', 'people.search_person');
call platform.search_follows('people.person', 'person', 'r.id::text');
