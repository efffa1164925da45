-- Bodies by name, and specialty in English; meetings by body, place and what is on the agenda. Both are open to all who hold a role.
create function councils.search_body(keys text[]) returns setof platform.search_row language sql stable as $$
  select b.id, b.id, b.name, coalesce(o.name, t.name, ''), s.name_en, '/raad/' || b.id, null, null::uuid, 0,
    jsonb_build_object('to', upper(b.valid))
  from councils.body b left join organisation.training_region t on t.id = b.training_region
    left join organisation.operating_region o on o.id = b.operating_region left join curricula.specialty s on s.id = b.specialty
  where keys is null or b.id = any (keys)
$$;
create function councils.search_meeting(keys text[]) returns setof platform.search_row language sql stable as $$
  select m.id::text, m.id::text, b.name, left(coalesce(i.titles, m.place), 200), concat_ws(' ', m.place, i.titles), '/moeder/' || m.id, null, null::uuid,
    m.held_on - date '2000-01-01', jsonb_build_object('held', m.held_on)
  from councils.meeting m join councils.body b on b.id = m.body
    left join lateral (select string_agg(a.title, '; ' order by a.no) as titles from councils.agenda_item a where a.meeting = m.id) i on true
  where keys is null or m.id = any (keys::uuid[])
$$;
call platform.searchable('body', 'councils.search_body');
call platform.search_follows('councils.body', 'body', 'r.id');
call platform.searchable('meeting', 'councils.search_meeting');
call platform.search_follows('councils.meeting', 'meeting', 'r.id::text', 'id, body, held_on, place');
call platform.search_follows('councils.agenda_item', 'meeting', 'r.meeting::text', 'meeting, no, title');
call platform.search_follows('councils.body', 'meeting', 'unnest(array(select m.id::text from councils.meeting m where m.body = r.id))', 'id, name');
