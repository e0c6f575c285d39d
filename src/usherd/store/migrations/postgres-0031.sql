-- As sqlite-0031: released bindings say why; sessions are found by their account.

ALTER TABLE bindings ADD COLUMN ended_for TEXT NOT NULL DEFAULT '';

CREATE INDEX session_families_account ON session_families (account_id);
