-- What drizzle-kit does not write: row security that binds the owner too, and the least the app role needs.
alter table "referral_file" force row level security;--> statement-breakpoint
alter table "referral_file_chunk" force row level security;--> statement-breakpoint
alter table "file_removal" force row level security;--> statement-breakpoint
grant select, insert, delete on "referral_file" to portal_app;--> statement-breakpoint
-- Who gave it, when and under which name never changes.
grant update ("name", "kind", "state", "byte_count", "sha256", "is_later", "scanned_at") on "referral_file" to portal_app;--> statement-breakpoint
grant select, insert on "referral_file_chunk" to portal_app;--> statement-breakpoint
grant select, insert, delete on "file_removal" to portal_app;--> statement-breakpoint
-- Whatever deletes a file's row, its bytes outside the database are noted for removal. With the owner's rights and as
-- the portal itself, because the row may go with its referral and nobody is acting then.
create function note_file_removal() returns trigger language plpgsql as $$
declare acting text := current_setting('app.kind', true);
begin
  if old.store <> 'database' then
    perform set_config('app.kind', 'system', true);
    insert into file_removal (file_id, store, at) values (old.id, old.store, now());
    perform set_config('app.kind', coalesce(acting, ''), true);
  end if;
  return old;
end $$;--> statement-breakpoint
create trigger referral_file_removed after delete on "referral_file" for each row execute function note_file_removal();
