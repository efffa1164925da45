-- Work in bulk gives way: a person who waits for one answer does not stand behind somebody's hundred. Otherwise as platform.enqueue.
create function platform.enqueue_behind(task text, payload json, key text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform graphile_worker.add_job(task, payload, job_key => key, max_attempts => 5, priority => 10);
end $$;
revoke all on function platform.enqueue_behind from public;
grant execute on function platform.enqueue_behind to videre_app;
