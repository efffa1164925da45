-- Persons belong to themselves.
update platform.search_kind set scoped = true where kind = 'person';
