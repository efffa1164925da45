-- Specialties are found by their Danish and English names.
create function curricula.search_specialty(keys text[]) returns setof platform.search_row language sql stable as $$
  select s.id, s.id, upper(left(s.name_da, 1)) || substr(s.name_da, 2), s.name_en, null, '/specialer/' || s.id, null, null::uuid, 0, null::jsonb
  from curricula.specialty s where keys is null or s.id = any (keys)
$$;
call platform.searchable('specialty', 'curricula.search_specialty');
call platform.search_follows('curricula.specialty', 'specialty', 'r.id');
