-- Persons and their roles, each with a scope and a period.
create schema people;

create table people.person (
  id uuid primary key default gen_random_uuid(),
  name text not null,
  fictional boolean not null
);

create table people.role_assignment (
  id uuid primary key default gen_random_uuid(),
  person uuid not null references people.person,
  role text not null check (role in ('planner', 'approver', 'uao', 'doctor', 'administrator')),
  scope_kind text not null check (scope_kind in ('trainingRegion', 'agreementArea', 'unit', 'nation', 'self')),
  scope_id text not null,
  valid daterange not null
);
create index on people.role_assignment (person);
