-- Patterns, agreements and principles by name; compositions and their versions by name; tracks as the pages name them («Neurologi 3»); places of
-- earlier start years by specialty, number, year and sites.
create function composition.search_pattern(keys text[]) returns setof platform.search_row language sql stable as $$
  select p.id, p.id, p.name, upper(left(s.name_da, 1)) || substr(s.name_da, 2), s.name_en, '/specialer/' || p.specialty, null, null::uuid, 0, jsonb_build_object('to', upper(p.valid))
  from composition.pattern p join curricula.specialty s on s.id = p.specialty where keys is null or p.id = any (keys)
$$;
create function composition.search_agreement(keys text[]) returns setof platform.search_row language sql stable as $$
  select a.id, a.id, a.name, t.name, (select string_agg(g.name, ' ') from organisation.agreement_area g where g.id = any (a.areas)),
    '/aftaler', null, null::uuid, 0, jsonb_build_object('to', upper(a.valid))
  from composition.agreement a join organisation.training_region t on t.id = a.training_region where keys is null or a.id = any (keys)
$$;
create function composition.search_principle(keys text[]) returns setof platform.search_row language sql stable as $$
  select p.id, p.id, p.name, '', p.text, '/principper', null, null::uuid, 0, jsonb_build_object('to', upper(p.valid))
  from composition.principle p where keys is null or p.id = any (keys)
$$;
create function composition.search_composition(keys text[]) returns setof platform.search_row language sql stable as $$
  select c.id::text, c.id::text, c.name, '', concat_ws(' ', c.start_year, t.name), '/sammensaetninger/' || c.id, c.training_region, null::uuid,
    c.start_year, jsonb_build_object('year', c.start_year, 'region', c.training_region)
  from composition.composition c join organisation.training_region t on t.id = c.training_region where keys is null or c.id = any (keys::uuid[])
$$;
create function composition.search_version(keys text[]) returns setof platform.search_row language sql stable as $$
  select v.composition::text, v.composition || '/' || v.no, v.name, c.name, concat_ws(' ', c.start_year, left(v.sha256, 12)),
    format('/sammensaetninger/%s/versioner', v.composition), c.training_region, null::uuid, v.no, jsonb_build_object('no', v.no)
  from composition.version v join composition.composition c on c.id = v.composition where keys is null or v.composition = any (keys::uuid[])
$$;
-- Key: composition/specialty, since a track's number is its place among the specialty's tracks.
create function composition.search_track(keys text[]) returns setof platform.search_row language sql stable as $$
  select t.composition || '/' || t.specialty, t.composition || '/' || t.id,
    format('%s%s %s', upper(left(s.name_da, 1)), substr(s.name_da, 2), row_number() over (
      partition by t.composition, t.specialty order by t.starts_on, t.id collate platform.numbered, t.id)),
    concat_ws(' · ', c.name, e.sites), concat_ws(' ', s.name_en, c.start_year, e.units),
    format('/sammensaetninger/%s/tidslinje?forloeb=%s', t.composition, t.id), c.training_region, null::uuid, c.start_year, null::jsonb
  from composition.track t join composition.composition c on c.id = t.composition join curricula.specialty s on s.id = t.specialty
    left join lateral (
      select string_agg(x.name, ' – ' order by x.position) filter (where x.name is distinct from x.before) as sites, string_agg(x.unit, ' ') as units
      from (
        select e.position, w.name, u.name as unit, lag(w.name) over (order by e.position) as before
        from composition.element e join organisation.unit u on u.id = e.unit join organisation.site w on w.id = u.site
        where e.composition = t.composition and e.track = t.id) x) e on true
  where keys is null or (t.composition, t.specialty) in
    (select split_part(k, '/', 1)::uuid, split_part(k, '/', 2) from unnest(keys) k)
$$;
create function composition.search_place(keys text[]) returns setof platform.search_row language sql stable as $$
  with stays as (
    select o.place, w.name, min(o.position) as first from composition.occupancy o
    join organisation.unit u on u.id = o.unit join organisation.site w on w.id = u.site
    where keys is null or o.place = any (keys) group by o.place, w.name
  ), ways as (select place, string_agg(name, ' – ' order by first) as sites from stays group by place)
  select p.id, p.id, format('%s%s %s', upper(left(s.name_da, 1)), substr(s.name_da, 2), p.number),
    concat_ws(' · ', p.start_year, y.sites), concat_ws(' ', p.id, s.name_en, t.name),
    format('/aargange/%s?region=%s&speciale=%s&plads=%s', p.start_year, p.training_region, p.specialty, p.id), null, null::uuid, p.start_year,
    jsonb_build_object('state', p.state)
  from composition.place p join curricula.specialty s on s.id = p.specialty join organisation.training_region t on t.id = p.training_region
    left join ways y on y.place = p.id
  where keys is null or p.id = any (keys)
$$;
create index on composition.track (composition, specialty);

call platform.searchable('pattern', 'composition.search_pattern');
call platform.search_follows('composition.pattern', 'pattern', 'r.id');
call platform.searchable('agreement', 'composition.search_agreement');
call platform.search_follows('composition.agreement', 'agreement', 'r.id');
call platform.searchable('principle', 'composition.search_principle');
call platform.search_follows('composition.principle', 'principle', 'r.id');
call platform.searchable('composition', 'composition.search_composition');
call platform.search_follows('composition.composition', 'composition', 'r.id::text', 'id, name, start_year, training_region');
call platform.searchable('version', 'composition.search_version');
call platform.search_follows('composition.version', 'version', 'r.composition::text');
call platform.search_follows('composition.composition', 'version', 'r.id::text', 'id, name, start_year');
call platform.searchable('track', 'composition.search_track');
call platform.search_follows('composition.track', 'track', $$r.composition || '/' || r.specialty$$);
call platform.search_follows('composition.element', 'track',
  $$(select t.composition || '/' || t.specialty from composition.track t where t.composition = r.composition and t.id = r.track)$$);
call platform.search_follows('composition.composition', 'track',
  $$unnest(array(select distinct t.composition || '/' || t.specialty from composition.track t where t.composition = r.id))$$, 'id, name, start_year');
call platform.searchable('place', 'composition.search_place');
call platform.search_follows('composition.place', 'place', 'r.id');
call platform.search_follows('composition.occupancy', 'place', 'r.place');
