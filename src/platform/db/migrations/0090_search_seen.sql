-- Some things are seen by neither region nor person alone: a hearing by whoever is asked in it. Such a kind names the function that tells, for the
-- one who asks, which of its entries may be seen.
alter table platform.search_kind add column seen text;

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
  one record;
  ids jsonb;
  visible jsonb := '{}';
begin
  if asked is null or me is null then return; end if;
  own := asked && (select string_agg(format('%L', s), '|')::tsquery
    from unnest(array['@', '@' || me] || array(select '@' || r from unnest(regions) r)) s);
  for one in select k.kind, k.seen from platform.search_kind k where k.kind = any (kinds) and k.seen is not null loop
    execute format('select coalesce(jsonb_agg(s), ''[]'') from %s() s', one.seen) into ids;
    visible := visible || jsonb_build_object(one.kind, ids);
  end loop;
  return query
  select k.kind, h.id, h.title, h.note, h.href, h.facts, h.found
  from unnest(kinds) with ordinality a (kind, n) join platform.search_kind k on k.kind = a.kind cross join lateral (
    select e.*, count(*) over ()::int as found,
      case when e.folded = whole then 3 when starts_with(e.folded, whole) then 2 else 0 end
        + (select count(*) filter (where strpos(' ' || e.folded, ' ' || p) > 0) from unnest(parts) p) as rank
    from platform.search_met(k.kind, case when k.scoped then own else asked end, regions, me, enough) e
    where k.seen is null or (visible -> k.kind) ? e.id
    order by rank desc, e.priority desc, e.title collate platform.numbered, e.id limit per_kind
  ) h
  order by a.n, h.rank desc, h.priority desc, h.title collate platform.numbered, h.id;
end $$;
