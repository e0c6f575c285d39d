-- A page of the workspace list must not cost more the longer the list is: the number of workspaces is kept, those that
-- settle through one link are found by that link, one by the beginning of its ID.

ALTER TABLE billing_accounts ADD COLUMN workspaces INTEGER NOT NULL DEFAULT 0;

UPDATE billing_accounts SET workspaces
    = (SELECT COUNT(*) FROM workspaces WHERE workspaces.billing_account_id = billing_accounts.id);

DROP INDEX bindings_settlement;

CREATE INDEX bindings_settlement ON bindings (billing_account_id, COALESCE(link_id, '')) WHERE ended_at IS NULL;

CREATE UNIQUE INDEX workspaces_by_id ON workspaces (billing_account_id, id);
