-- A draft that is deleted leaves what it was made from: the question and the decision not to refer stay, no longer tied to
-- it, and a decision not to refer is open again so that its review day counts. As the portal itself, because whoever
-- deletes a draft that was handed to them may not see what a colleague wrote before it. Pages of it that were posted
-- after a session had ended go with it, whoever posted them.
create function leave_records_of_draft() returns trigger language plpgsql as $$
declare acting text := current_setting('app.kind', true);
begin
  perform set_config('app.kind', 'system', true);
  update consultation set referral_id = null where referral_id = old.id;
  update no_referral set state = 'open', referral_id = null, changed_at = now() where referral_id = old.id;
  delete from parked_post where path like '/referral/' || old.id || '/%';
  perform set_config('app.kind', coalesce(acting, ''), true);
  return old;
end $$;--> statement-breakpoint
create trigger referral_leaves_records before delete on "referral" for each row execute function leave_records_of_draft();
