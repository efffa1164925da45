-- What belongs to all training regions is changed only by somebody who has one: whoever sees no compositions changes no principle and no pattern.
drop policy added_within on composition.principle;
drop policy changed_within on composition.principle;
create policy added_within on composition.principle for insert to videre_app with check (platform.sees_compositions());
create policy changed_within on composition.principle for update to videre_app using (platform.sees_compositions()) with check (platform.sees_compositions());

create function composition.my_pattern(training_region text) returns boolean language sql stable as $$
  select case when training_region is null then platform.sees_compositions() else training_region = any (platform.my_training_regions()) end
$$;
drop policy added_within on composition.pattern;
drop policy changed_within on composition.pattern;
create policy added_within on composition.pattern for insert to videre_app with check (composition.my_pattern(training_region));
create policy changed_within on composition.pattern for update to videre_app
  using (composition.my_pattern(training_region)) with check (composition.my_pattern(training_region));
drop policy added_within on composition.pattern_element;
drop policy added_within on composition.pattern_competence;
create policy added_within on composition.pattern_element for insert to videre_app
  with check (pattern in (select p.id from composition.pattern p where composition.my_pattern(p.training_region)));
create policy added_within on composition.pattern_competence for insert to videre_app
  with check (pattern in (select p.id from composition.pattern p where composition.my_pattern(p.training_region)));
