-- Spreadsheets taken in: who, which file, what came of it. Never changed.
create schema imports;

create table imports.import (
  id uuid primary key default gen_random_uuid(),
  at timestamptz not null default now(),
  person uuid not null references people.person,
  kind text not null,
  -- the template and its version, as the file is marked
  template text not null,
  file_name text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  rows int not null,
  added int not null,
  changed int not null,
  unchanged int not null,
  left_out int not null
);
create index on imports.import (at desc);

grant usage on schema imports to videre_app;
call platform.guard_rows('imports.import', 'platform.me() is not null', 'select, insert');
