-- An edit changes one track's way, not its number: only that track's entry is made anew. Key: composition/specialty, since a track's number is its
-- place among the specialty's tracks; or composition/specialty/track, when the numbers stand.
create or replace function composition.search_track(keys text[]) returns setof platform.search_row language sql stable as $$
  with asked as (
    select split_part(k, '/', 1)::uuid as composition, split_part(k, '/', 2) as specialty,
      nullif(array_to_string((string_to_array(k, '/'))[3:], '/'), '') as track
    from unnest(keys) k
  ), numbered as (
    select t.composition, t.specialty, t.id,
      row_number() over (partition by t.composition, t.specialty order by t.starts_on, t.id collate platform.numbered, t.id) as number
    from composition.track t where keys is null or (t.composition, t.specialty) in (select a.composition, a.specialty from asked a)
  )
  select t.composition || '/' || t.specialty, t.composition || '/' || t.id,
    format('%s%s %s', upper(left(s.name_da, 1)), substr(s.name_da, 2), t.number),
    concat_ws(' · ', c.name, e.sites), concat_ws(' ', s.name_en, c.start_year, e.units),
    format('/sammensaetninger/%s/tidslinje?forloeb=%s', t.composition, t.id), c.training_region, null::uuid, c.start_year, null::jsonb
  from numbered t join composition.composition c on c.id = t.composition join curricula.specialty s on s.id = t.specialty
    left join lateral (
      select string_agg(x.name, ' – ' order by x.position) filter (where x.name is distinct from x.before) as sites, string_agg(x.unit, ' ') as units
      from (
        select e.position, w.name, u.name as unit, lag(w.name) over (order by e.position) as before
        from composition.element e join organisation.unit u on u.id = e.unit join organisation.site w on w.id = u.site
        where e.composition = t.composition and e.track = t.id) x) e on true
  where keys is null or exists (
    select from asked a where a.composition = t.composition and a.specialty = t.specialty and coalesce(a.track, t.id) = t.id)
$$;

drop trigger search_track_insert on composition.element;
drop trigger search_track_delete on composition.element;
drop trigger search_track_update on composition.element;
call platform.search_follows('composition.element', 'track',
  $$(select t.composition || '/' || t.specialty || '/' || t.id from composition.track t where t.composition = r.composition and t.id = r.track)$$,
  'composition, track, position, unit');
drop trigger search_track_insert on composition.track;
drop trigger search_track_delete on composition.track;
drop trigger search_track_update on composition.track;
call platform.search_follows('composition.track', 'track', $$r.composition || '/' || r.specialty$$, 'composition, id, specialty, starts_on');
