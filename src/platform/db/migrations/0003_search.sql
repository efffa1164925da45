-- Search over everything one may see. One index of entries, a partition a kind, kept by triggers in the transaction of the change itself,
-- so that it is never stale. A module joins by a function that tells its entries and a line for each table they are made of.
create extension if not exists pg_trgm;

-- «Forløb 9» before «Forløb 10».
create collation platform.numbered (provider = icu, locale = 'da-u-kn');

-- What a module tells of one thing. `key`: the group it is brought up to date with. `also`: further words to find it by.
create type platform.search_row as (
  key text, id text, title text, note text, also text, href text, training_region text, person uuid, priority int, facts jsonb);

create table platform.search_kind (kind text primary key check (kind ~ '^[a-zA-Z]+$'), source text not null);
-- training_region, person: whose; null = everybody's who may see the kind.
create table platform.search_entry (
  kind text not null references platform.search_kind,
  key text not null,
  id text not null,
  title text not null,
  note text not null,
  href text not null,
  training_region text,
  person uuid,
  priority int not null,
  facts jsonb not null,
  folded text not null,
  words tsvector not null,
  primary key (kind, id)
) partition by list (kind);
create index on platform.search_entry using gin (words) with (fastupdate = off);
create index on platform.search_entry (key);
-- Every word that an entry was ever found by: the part-words of compounds (kirurgi in ortopædkirurgi) are looked up here.
create table platform.search_word (word text primary key);
create index on platform.search_word using gin (word gin_trgm_ops);

create procedure platform.guard_owned(target regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy owner_all on %s to videre_owner using (true) with check (true)', target);
end $$;
call platform.guard_owned('platform.search_kind');
call platform.guard_owned('platform.search_entry');
call platform.guard_owned('platform.search_word');

-- Letters as anybody may type them: æ, ae → a; ø, oe → o; å, aa → a; no accents. `src/kernel/fold.ts` says the same; a test compares them.
create function platform.fold(written text) returns text language sql immutable strict parallel safe as $$
  select replace(replace(replace(translate(lower(normalize(written, nfc) collate "da-x-icu"),
    'æåäáàâãøöóòôõéèêëüúùûíìîïýñçßšžłđðþ', 'aaaaaaaooooooeeeeuuuuiiiiyncsszlddt'), 'aa', 'a'), 'ae', 'a'), 'oe', 'o')
$$;

-- The folded words of a text in their order; numbers without leading zeros. Simple enough to be written into the statements that use it.
create function platform.search_words(written text) returns text[] language sql immutable parallel safe as $$
  select array_remove(string_to_array(regexp_replace(regexp_replace(platform.fold(written) collate "C", '[^a-z0-9]+', ' ', 'g'), '\m0+(?=\d)', '', 'g'), ' '), '')
$$;

-- Brings the entries of a kind with these keys up to date; null = all of them.
create function platform.refresh_search(of_kind text, of_keys text[]) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  execute format($q$
    with fresh as materialized (
      select r.*, array_to_string(platform.search_words(r.title), ' ') as folded,
        platform.search_words(concat_ws(' ', r.title, r.note, r.also)) as found
      from %s($1) r
    ), gone as (
      delete from platform.search_entry e where e.kind = $2 and ($1 is null or e.key = any ($1))
        and not exists (select from fresh f where f.id = e.id)
    ), words as (
      insert into platform.search_word select distinct w from fresh, unnest(found) w order by w on conflict do nothing
    )
    insert into platform.search_entry as e
      (kind, key, id, title, note, href, training_region, person, priority, facts, folded, words)
    select $2, f.key, f.id, f.title, coalesce(f.note, ''), f.href, f.training_region, f.person, coalesce(f.priority, 0),
      coalesce(f.facts, '{}'), f.folded, array_to_tsvector(f.found || coalesce('@' || f.person, '@' || f.training_region, '@'))
    from fresh f
    on conflict (kind, id) do update set key = excluded.key, title = excluded.title, note = excluded.note, href = excluded.href,
      training_region = excluded.training_region, person = excluded.person, priority = excluded.priority, facts = excluded.facts,
      folded = excluded.folded, words = excluded.words
    where (e.key, e.title, e.note, e.href, e.training_region, e.person, e.priority, e.facts, e.words) is distinct from
      (excluded.key, excluded.title, excluded.note, excluded.href, excluded.training_region, excluded.person, excluded.priority,
       excluded.facts, excluded.words)
  $q$, (select k.source from platform.search_kind k where k.kind = of_kind)) using of_keys, of_kind;
end $$;

-- After a statement: the keys of the rows it touched, before and after, are brought up to date.
-- Arguments: kind; the key(s) of a row r; the columns whose change counts.
create function platform.follow_search() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  touched text := case tg_op when 'INSERT' then 'table after_rows' when 'DELETE' then 'table before_rows'
    else format('(select %1$s from before_rows except select %1$s from after_rows) union all
      (select %1$s from after_rows except select %1$s from before_rows)', tg_argv[2]) end;
  keys text[];
begin
  execute format('select array_agg(distinct k) from (select %s as k from (%s) r) s where k is not null', tg_argv[1], touched) into keys;
  if keys is not null then perform platform.refresh_search(tg_argv[0], keys); end if;
  return null;
end $$;

create procedure platform.searchable(kind text, source text) language plpgsql as $$
begin
  insert into platform.search_kind values (kind, source);
  execute format('create table platform.%I partition of platform.search_entry for values in (%L)', 'search_' || lower(kind), kind);
  call platform.guard_owned(format('platform.%I', 'search_' || lower(kind))::regclass);
  perform platform.refresh_search(kind, null);
end $$;

-- Entries of `kind` are made of rows of `target`; `key` tells, of a row r, which; `columns` what of it they show.
create procedure platform.search_follows(target regclass, kind text, key text, columns text default '*') language plpgsql as $$
declare
  one record;
begin
  for one in select * from (values
    ('insert', 'new table as after_rows'), ('delete', 'old table as before_rows'),
    ('update', 'old table as before_rows new table as after_rows')) v (verb, seen)
  loop
    execute format('create trigger %I after %s on %s referencing %s for each statement execute function platform.follow_search(%L, %L, %L)',
      format('search_%s_%s', lower(kind), one.verb), one.verb, target, one.seen, kind, key, columns);
  end loop;
end $$;

-- What is typed as a question of the index: every word must be found, as the beginning of a word, by its Danish stem, or inside a compound;
-- a number only as it stands. The field's adjectives (kirurgisk) meet their nouns (kirurgi), which the stemmer keeps apart. Null when there is nothing to look for.
create function platform.search_query(typed text) returns tsquery
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  asked tsquery;
  given text;
  word text;
  stem text;
  one tsquery;
begin
  for given in select w from regexp_split_to_table(lower(normalize(typed, nfc) collate "da-x-icu"), '[^[:alnum:]]+') w where w <> '' limit 8
  loop
    word := array_to_string(platform.search_words(given), '');
    continue when word = '';
    if word ~ '^\d+$' then
      one := word::tsquery;
    else
      stem := regexp_replace(platform.fold(coalesce((ts_lexize('danish_stem', given))[1], given)), '(?<=..)isk$', 'i');
      one := (word || ':*')::tsquery;
      if length(stem) >= 3 and stem ~ '^[a-z0-9]+$' then one := one || (stem || ':*')::tsquery; end if;
      if length(stem) >= 4 then
        one := one || coalesce((select string_agg(s.word, '|')::tsquery from (
          select v.word from platform.search_word v where v.word like '%' || stem || '%' and v.word not like stem || '%'
          order by length(v.word), v.word limit 80) s), one);
      end if;
    end if;
    asked := case when asked is null then one else asked && one end;
  end loop;
  if length(regexp_replace(platform.fold(typed), '[^a-z0-9]', '', 'g')) < 2 then return null; end if;
  return asked;
end $$;

-- The best hits of each kind, the kinds in the order given. Of more than `enough` hits of a kind the best of the first `enough` are told, and
-- `found` is one more than that. Row-level security cannot use the index (its operators are not leakproof), so the scope is applied here.
create function platform.search(typed text, kinds text[], per_kind int, enough int)
  returns table (kind text, id text, title text, note text, href text, facts jsonb, found int)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  regions text[] := platform.my_training_regions();
  me uuid := platform.me();
  whole text := array_to_string(platform.search_words(typed), ' ');
  parts text[] := platform.search_words(typed);
  asked tsquery := platform.search_query(typed);
begin
  if asked is null or me is null then return; end if;
  asked := asked && (select string_agg(format('%L', s), '|')::tsquery from unnest(array['@', '@' || me] || (select array_agg('@' || r) from unnest(regions) r)) s);
  return query
  select k.kind, h.id, h.title, h.note, h.href, h.facts, h.found
  from unnest(kinds) with ordinality k (kind, n) cross join lateral (
    select e.*, count(*) over ()::int as found,
      case when e.folded = whole then 3 when starts_with(e.folded, whole) then 2 else 0 end
        + (select count(*) filter (where strpos(' ' || e.folded, ' ' || p) > 0) from unnest(parts) p) as rank
    from (select * from platform.search_entry x where x.kind = k.kind and x.words @@ asked
        and (x.training_region is null or x.training_region = any (regions)) and (x.person is null or x.person = me) limit enough + 1) e
    order by rank desc, e.priority desc, e.title collate platform.numbered, e.id limit per_kind
  ) h
  order by k.n, h.rank desc, h.priority desc, h.title collate platform.numbered, h.id;
end $$;

revoke all on function platform.refresh_search, platform.follow_search, platform.search_query, platform.search from public;
grant execute on function platform.search to videre_app;
