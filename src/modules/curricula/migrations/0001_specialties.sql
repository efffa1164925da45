-- Specialties and the competence groups of their objective descriptions (målbeskrivelser).
create schema curricula;

create table curricula.specialty (
  id text primary key check (id ~ '^[a-z0-9-]+$'),
  no int not null unique,
  name_da text not null,
  name_en text not null,
  specialty_group text not null,
  intro_months text not null,
  main_months int check (main_months > 0),
  main_months_constructed boolean not null,
  source text not null
);

-- A group of competences that a kind of unit can give (for instance the highly specialised part of a specialty).
create table curricula.competence_group (
  id text primary key check (id ~ '^[a-z0-9:-]+$'),
  specialty text not null references curricula.specialty,
  name text not null,
  source text not null,
  constructed boolean not null
);
create index on curricula.competence_group (specialty);

grant usage on schema curricula to videre_app;
call platform.guard_reference('curricula.specialty');
call platform.guard_reference('curricula.competence_group');
