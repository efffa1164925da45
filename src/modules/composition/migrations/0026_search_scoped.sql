-- Compositions and what is theirs belong to a training region.
update platform.search_kind set scoped = true where kind in ('composition', 'track', 'version');
