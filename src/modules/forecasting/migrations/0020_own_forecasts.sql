-- Forecasts are read by all who plan; each is made, carried on and ended by the one who asked for it alone.
drop policy bounded on forecasting.forecast;
create policy read_by_planners on forecasting.forecast for select to videre_app
  using (platform.sees_compositions() or requested_by = platform.me());
create policy made_for_oneself on forecasting.forecast for insert to videre_app
  with check (platform.sees_compositions() and requested_by = platform.me());
create policy carried_on_by_its_asker on forecasting.forecast for update to videre_app
  using (requested_by = platform.me()) with check (requested_by = platform.me());
