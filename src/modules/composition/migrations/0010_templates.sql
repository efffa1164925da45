-- Track templates: a track's number, stable over years, with versions and alternation. An element's unit or months may still have to be
-- named; what somebody wrote about it is kept.
create table composition.template (
  id text primary key check (id ~ '^[a-z0-9-]+$'),
  specialty text not null references curricula.specialty,
  training_region text not null references organisation.training_region,
  number text not null check (length(number) between 1 and 100),
  step text not null check (step in ('intro', 'main')),
  alternation text not null check (alternation in ('all', 'even', 'odd')),
  starts text check (starts ~ '^(0[1-9]|1[0-2])$'),
  -- no lower bound = it is not known since when; empty = replaced before it came to hold
  valid daterange not null,
  source text not null,
  -- editions, as of patterns
  replaces text unique references composition.template,
  exclude using gist (specialty with =, training_region with =, number with =, step with =, alternation with =, valid with &&)
);
create index on composition.template (training_region, specialty);

create table composition.template_element (
  template text not null references composition.template,
  position int not null check (position >= 1),
  kind text not null check (kind in ('own', 'side')),
  unit text references organisation.unit,
  months int check (months between 1 and 240),
  written text not null,
  note text not null,
  primary key (template, position)
);
create index on composition.template_element (unit);

call platform.guard_reference('composition.template');
call platform.guard_reference('composition.template_element');
call platform.guard_editable('composition.template', 'training_region = any ((select platform.my_training_regions())::text[])');
call platform.guard_editable('composition.template_element',
  'template in (select t.id from composition.template t where t.training_region = any ((select platform.my_training_regions())::text[]))');

-- A pattern that is not ready is shown and can be completed, but no search uses it.
alter table composition.pattern add column ready boolean not null default true;
alter table composition.pattern_element add column note text not null default '';
alter table composition.pattern_element add column months_named boolean not null default true;

-- Which template a draft's track was made of, and what was written about an element; they outlive every change by hand, undone or not.
create table composition.track_template (
  composition uuid not null references composition.composition,
  track text not null,
  template text not null references composition.template,
  primary key (composition, track)
);
create table composition.element_note (
  composition uuid not null references composition.composition,
  element text not null,
  written text not null,
  -- false = its length is a share of what remains
  months_named boolean not null,
  primary key (composition, element)
);
call platform.guard_rows('composition.track_template',
  'composition in (select c.id from composition.composition c)', 'select, insert');
call platform.guard_rows('composition.element_note',
  'composition in (select c.id from composition.composition c)', 'select, insert');

-- Only Øst has a distribution agreement: a draft of another training region has none.
alter table composition.composition alter column agreement drop not null;
