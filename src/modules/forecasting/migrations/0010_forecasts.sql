-- Forecasts that were made: what went in, what came out and which version of the engine, readable for ever. Never changed once ended.
create schema forecasting;

-- Inputs and results as they were, under the SHA-256 of their text; compressed (gzip).
create table forecasting.forecast_document (
  sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  content bytea not null
);

create table forecasting.forecast (
  id uuid primary key default gen_random_uuid(),
  name text not null,
  kind text not null check (kind in ('scenario', 'history')),
  input text not null references forecasting.forecast_document,
  seed bigint not null check (seed between 0 and 4294967295),
  runs int not null check (runs between 0 and 100000),
  -- the last year forecast, and the last year learnt from in the back-test; of a history only
  to_year int,
  train_to int,
  -- of the engine, when it was made
  version text,
  -- made again from the inputs of this one
  again uuid references forecasting.forecast,
  state text not null default 'queued' check (state in ('queued', 'running', 'done', 'failed')),
  done int not null default 0,
  total int not null default 0,
  result text references forecasting.forecast_document,
  failure text,
  requested_by uuid not null references people.person,
  requested_at timestamptz not null default now(),
  ended_at timestamptz
);
create index on forecasting.forecast (requested_at desc);
create index on forecasting.forecast (input);
create index on forecasting.forecast (result);
create index on forecasting.forecast (again);
create unique index one_forecast_at_a_time on forecasting.forecast (requested_by) where state in ('queued', 'running');

grant usage on schema forecasting to videre_app;
call platform.guard_rows('forecasting.forecast_document', 'platform.sees_compositions()', 'select, insert');
call platform.guard_rows('forecasting.forecast', 'platform.sees_compositions()', 'select, insert, update');
