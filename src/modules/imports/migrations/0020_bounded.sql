-- Files that were taken in are told to those who see compositions, and kept by them only.
drop policy bounded on imports.import;
create policy bounded on imports.import to videre_app using (platform.sees_compositions()) with check (platform.sees_compositions() and person = platform.me());
