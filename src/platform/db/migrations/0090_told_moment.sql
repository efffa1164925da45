-- The acts of the demonstration world have days of their own: whoever loads it – the owner, and nobody else – says when an act took place.
-- The acts of everybody else take place now, whatever they say.
create function platform.told_moment() returns timestamptz language sql stable as
  $$ select case when session_user = 'videre_owner' then nullif(current_setting('videre.moment', true), '')::timestamptz end $$;
create function platform.moment() returns timestamptz language sql stable as
  $$ select coalesce(platform.told_moment(), now()) $$;
