-- Whole words are asked of the index, not beginnings: a beginning becomes the words that have it, which the vocabulary knows at once, since the
-- planner thinks little of beginnings and reads the table instead. Whose an entry is, is asked of the index only where a kind belongs to somebody.
alter table platform.search_kind add column scoped boolean not null default false;
create index on platform.search_word (word text_pattern_ops);

create or replace function platform.search_query(typed text) returns tsquery
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  most constant int := 300;
  asked tsquery;
  given text;
  letters text;
  stem text;
  known text[];
  one tsquery;
begin
  if length(regexp_replace(platform.fold(typed), '[^a-z0-9]', '', 'g')) < 2 then return null; end if;
  for given in select w from regexp_split_to_table(lower(normalize(typed, nfc) collate "da-x-icu"), '[^[:alnum:]]+') w where w <> '' limit 8
  loop
    letters := array_to_string(platform.search_words(given), '');
    continue when letters = '';
    if letters ~ '^\d+$' then
      one := letters::tsquery;
    else
      stem := regexp_replace(platform.fold(coalesce((ts_lexize('danish_stem', given))[1], given)), '(?<=..)isk$', 'i');
      if length(stem) < 3 or stem !~ '^[a-z0-9]+$' then stem := letters; end if;
      known := array(select v.word from platform.search_word v where v.word like letters || '%' or v.word like stem || '%' limit most + 1);
      if cardinality(known) > most then
        one := (letters || ':*')::tsquery;
      else
        if length(stem) >= 4 then
          known := known || array(select v.word from platform.search_word v where v.word like '%' || stem || '%' order by length(v.word), v.word limit 80);
        end if;
        one := coalesce((select string_agg(distinct w, '|')::tsquery from unnest(known) w), letters::tsquery);
      end if;
    end if;
    asked := case when asked is null then one else asked && one end;
  end loop;
  return asked;
end $$;

-- Always by the index: the order in which hits are met, and so which of very many are shown, is then that of the table.
create or replace function platform.search(typed text, kinds text[], per_kind int, enough int)
  returns table (kind text, id text, title text, note text, href text, facts jsonb, found int)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp set enable_seqscan = off set enable_indexscan = off as $$
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
    from (select * from platform.search_entry x where x.kind = k.kind and x.words @@ case when k.scoped then own else asked end
        and (x.training_region is null or x.training_region = any (regions)) and (x.person is null or x.person = me) limit enough + 1) e
    order by rank desc, e.priority desc, e.title collate platform.numbered, e.id limit per_kind
  ) h
  order by a.n, h.rank desc, h.priority desc, h.title collate platform.numbered, h.id;
end $$;
