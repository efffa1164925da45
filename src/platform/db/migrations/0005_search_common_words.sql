-- A word that most entries of a large kind have (hospital) is not worth the index: it would gather hundreds of thousands to show the best of a few
-- hundred. So a large kind is first read at places spread evenly over it, and only where these hold too few is the index asked.
create function platform.search_spots(of_kind text, blocks int, lines int) returns tid[]
  language sql stable set search_path = pg_catalog, pg_temp as $$
  select array_agg(format('(%s,%s)', n * s.size / blocks, line)::tid)
  from (select pg_relation_size(format('platform.search_%s', lower(of_kind))::regclass) / current_setting('block_size')::int as size) s
    cross join generate_series(0, blocks - 1) n cross join generate_series(1, lines) line
  where s.size >= 20 * blocks
$$;

-- Up to one more than `enough` entries of a kind. Sequential reading is off: the planner thinks little of the index, and reads the table instead.
create function platform.search_met(of_kind text, asked tsquery, regions text[], me uuid, enough int) returns setof platform.search_entry
  language plpgsql stable set search_path = pg_catalog, pg_temp set enable_seqscan = off set enable_indexscan = off as $$
declare
  spots tid[] := platform.search_spots(of_kind, 160, 20);
  met platform.search_entry[];
begin
  if spots is not null then
    met := array(select x from platform.search_entry x where x.kind = of_kind and x.ctid = any (spots) and x.words @@ asked
      and (x.training_region is null or x.training_region = any (regions)) and (x.person is null or x.person = me) limit enough + 1);
    if cardinality(met) > enough then return query select * from unnest(met); return; end if;
  end if;
  return query select * from platform.search_entry x where x.kind = of_kind and x.words @@ asked
    and (x.training_region is null or x.training_region = any (regions)) and (x.person is null or x.person = me) limit enough + 1;
end $$;

create or replace function platform.search(typed text, kinds text[], per_kind int, enough int)
  returns table (kind text, id text, title text, note text, href text, facts jsonb, found int)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  regions text[] := platform.my_training_regions();
  me uuid := platform.me();
  parts text[] := platform.search_words(typed);
  whole text := array_to_string(parts, ' ');
  asked tsquery := platform.search_query(typed);
  own tsquery;
begin
  if asked is null or me is null then return; end if;
  own := asked && (select string_agg(format('%L', s), '|')::tsquery
    from unnest(array['@', '@' || me] || array(select '@' || r from unnest(regions) r)) s);
  return query
  select k.kind, h.id, h.title, h.note, h.href, h.facts, h.found
  from unnest(kinds) with ordinality a (kind, n) join platform.search_kind k on k.kind = a.kind cross join lateral (
    select e.*, count(*) over ()::int as found,
      case when e.folded = whole then 3 when starts_with(e.folded, whole) then 2 else 0 end
        + (select count(*) filter (where strpos(' ' || e.folded, ' ' || p) > 0) from unnest(parts) p) as rank
    from platform.search_met(k.kind, case when k.scoped then own else asked end, regions, me, enough) e
    order by rank desc, e.priority desc, e.title collate platform.numbered, e.id limit per_kind
  ) h
  order by a.n, h.rank desc, h.priority desc, h.title collate platform.numbered, h.id;
end $$;

revoke all on function platform.search_spots, platform.search_met from public;
