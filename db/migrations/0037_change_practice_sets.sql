-- Whoever set it may give more time, and may mend a name or the situations while nobody has begun: the service asks.
-- Whose it is and for whom it is never change.
grant update ("name", "case_ids", "due_on") on "practice_set" to portal_app;
