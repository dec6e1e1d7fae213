-- As before, and nothing is published over a request for changes that nobody has answered.
create or replace function guide_edition_guard() returns trigger language plpgsql as $$
declare
  kept constant text[] := array['status', 'withdrawn_at'];
  is_editor constant boolean := current_setting('app.edits_guide', true) = 'yes' or current_setting('app.kind', true) = 'system';
begin
  if to_jsonb(new) = to_jsonb(old) then
    return new;
  end if;
  if old.status in ('published', 'withdrawn') then
    if old.status = 'published' and new.status = 'withdrawn' and to_jsonb(new) - kept = to_jsonb(old) - kept then
      return new;
    end if;
    raise exception 'a published edition never changes' using errcode = 'integrity_constraint_violation';
  end if;
  if not is_editor and (to_jsonb(new) - 'status' <> to_jsonb(old) - 'status' or new.status <> 'approved') then
    raise exception 'only an editor changes an edition' using errcode = 'integrity_constraint_violation';
  end if;
  if new.status = 'published' and not exists (
    select 1
    from guide_review one join guide_review other on other.edition_id = one.edition_id
    where one.edition_id = new.id
      and one.reviewer_id <> other.reviewer_id
      and other.organisation_kind <> 'front_door'
      and one.verdict = 'approved' and other.verdict = 'approved'
      and one.revision = new.revision and other.revision = new.revision
      and one.content_hash = new.content_hash and other.content_hash = new.content_hash
      and not exists (
        select 1 from guide_change c
        where c.edition_id = new.id and c.account_id in (one.reviewer_id, other.reviewer_id)
          and c.type in ('started', 'imported', 'edited'))
  ) then
    raise exception 'two people approve an edition first, one of them outside the council' using errcode = 'integrity_constraint_violation';
  end if;
  if new.status = 'published' and exists (
    select 1
    from guide_review asked
    where asked.edition_id = new.id
      and asked.verdict = 'changes_asked'
      and not exists (
        select 1 from guide_review later
        where later.edition_id = asked.edition_id and later.reviewer_id = asked.reviewer_id
          and (later.at, later.id) > (asked.at, asked.id))
      and not exists (
        select 1 from guide_change answer
        where answer.review_id = asked.id and answer.type = 'changesAnswered')
  ) then
    raise exception 'what a reviewer asked to change is answered first' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end
$$;
