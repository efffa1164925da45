-- Places of earlier start years, and the occupancy ledger: which unit they use, when, with how many tenths of a place.
create table composition.place (
  id text primary key,
  training_region text not null references organisation.training_region,
  specialty text not null references curricula.specialty,
  start_year int not null,
  starts_on date not null check (extract(day from starts_on) = 1),
  number int not null,
  state text not null check (state in ('filled', 'unfilled')),
  source text not null,
  constructed boolean not null
);
create index on composition.place (training_region, specialty, start_year);

-- tenths 0 = on leave: the place keeps its order but uses no capacity.
create table composition.occupancy (
  place text not null references composition.place,
  position int not null,
  unit text not null references organisation.unit,
  step text not null check (step in ('main', 'side')),
  period daterange not null check (extract(day from lower(period)) = 1 and extract(day from upper(period)) = 1),
  tenths int not null check (tenths between 0 and 10),
  note text check (note in ('partTime', 'leave')),
  primary key (place, position),
  -- by the hash of the place: GiST is four times slower on texts with a long common beginning
  exclude using gist (hashtextextended(place, 0) with =, period with &&)
);
create index on composition.occupancy (unit, period);

-- Places and their occupancy name no person: departments need to see who fills them, so all signed in may read.
call platform.guard_reference('composition.place');
call platform.guard_reference('composition.occupancy');
