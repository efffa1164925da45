-- An explanation can be stopped while it is found: what it has found by then is kept.
alter table composition.explanation
  add column stop_requested_at timestamptz,
  drop constraint explanation_state_check,
  add constraint explanation_state_check check (state in ('queued', 'running', 'done', 'stopped', 'failed'));
