-- Units by name, site and town; sites by name and town; approvals by unit and specialty.
create function organisation.search_unit(keys text[]) returns setof platform.search_row language sql stable as $$
  select u.id, u.id, u.name, s.name, concat_ws(' ', s.town, t.name), '/organisation/' || u.id, null, null::uuid, 0, null::jsonb
  from organisation.unit u join organisation.site s on s.id = u.site join organisation.training_region t on t.id = s.training_region
  where keys is null or u.id = any (keys)
$$;
create function organisation.search_site(keys text[]) returns setof platform.search_row language sql stable as $$
  select s.id, s.id, s.name, s.town, t.name, '/organisation?valgt=sted:' || s.id, null, null::uuid, 0, null::jsonb
  from organisation.site s join organisation.training_region t on t.id = s.training_region where keys is null or s.id = any (keys)
$$;
create function organisation.search_approval(keys text[]) returns setof platform.search_row language sql stable as $$
  select a.id, a.id, u.name, upper(left(p.name_da, 1)) || substr(p.name_da, 2), concat_ws(' ', s.name, s.town, p.name_en),
    format('/godkendelser?enhed=%s&speciale=%s&trin=%s', a.unit, a.specialty, a.step), null, null::uuid, 0,
    jsonb_build_object('step', a.step, 'tenths', a.tenths, 'from', lower(a.valid), 'to', upper(a.valid))
  from organisation.unit_approval a join organisation.unit u on u.id = a.unit join organisation.site s on s.id = u.site
    join curricula.specialty p on p.id = a.specialty
  where keys is null or a.id = any (keys)
$$;
call platform.searchable('unit', 'organisation.search_unit');
call platform.search_follows('organisation.unit', 'unit', 'r.id');
call platform.search_follows('organisation.site', 'unit', 'unnest(array(select u.id from organisation.unit u where u.site = r.id))');
call platform.searchable('site', 'organisation.search_site');
call platform.search_follows('organisation.site', 'site', 'r.id');
call platform.searchable('approval', 'organisation.search_approval');
call platform.search_follows('organisation.unit_approval', 'approval', 'r.id');
call platform.search_follows('organisation.unit', 'approval',
  'unnest(array(select a.id from organisation.unit_approval a where a.unit = r.id))');
