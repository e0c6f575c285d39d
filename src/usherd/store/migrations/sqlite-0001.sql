-- Times are milliseconds since 1970 UTC, hashes 32 bytes. Statements end with a semicolon and an empty line.
-- The intent columns make each row's creation happen once, for ever.

CREATE TABLE console_accounts (
    id TEXT PRIMARY KEY,
    site TEXT NOT NULL,
    email_key TEXT NOT NULL,
    email TEXT NOT NULL,
    username TEXT NOT NULL,
    password_hash TEXT NOT NULL,
    phone TEXT NOT NULL,
    language TEXT NOT NULL,
    company TEXT NOT NULL,
    agreements TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    intent BLOB UNIQUE,
    UNIQUE (site, email_key),
    UNIQUE (site, username)
) STRICT;

CREATE TABLE billing_accounts (
    id TEXT PRIMARY KEY,
    username TEXT NOT NULL UNIQUE,
    email TEXT NOT NULL,
    password_hash TEXT NOT NULL,
    console_account_id TEXT UNIQUE REFERENCES console_accounts (id),
    active INTEGER NOT NULL CHECK (active IN (0, 1)),
    created_at INTEGER NOT NULL,
    activated_at INTEGER
) STRICT;

CREATE TABLE email_codes (
    id TEXT PRIMARY KEY,
    purpose TEXT NOT NULL,
    subject TEXT NOT NULL,
    address_hash BLOB NOT NULL,
    peer_hash BLOB NOT NULL,
    installation TEXT NOT NULL,
    code_hash BLOB NOT NULL,
    proof_hash BLOB NOT NULL,
    state INTEGER NOT NULL,
    tries INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT;

CREATE INDEX email_codes_subject ON email_codes (purpose, subject, created_at);

CREATE INDEX email_codes_address ON email_codes (address_hash, created_at);

CREATE INDEX email_codes_peer ON email_codes (peer_hash, created_at);

CREATE INDEX email_codes_age ON email_codes (created_at);

CREATE TABLE proofs (
    hash BLOB PRIMARY KEY,
    purpose TEXT NOT NULL,
    subject TEXT NOT NULL,
    installation TEXT NOT NULL,
    expires_at INTEGER NOT NULL,
    consumed_by BLOB
) STRICT;

CREATE INDEX proofs_age ON proofs (expires_at);

CREATE TABLE session_families (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    account_id TEXT NOT NULL,
    link_id TEXT NOT NULL,
    installation TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    revoked_at INTEGER,
    revoked_for TEXT
) STRICT;

CREATE TABLE session_tokens (
    hash BLOB PRIMARY KEY,
    family_id TEXT NOT NULL REFERENCES session_families (id),
    refresh INTEGER NOT NULL CHECK (refresh IN (0, 1)),
    spent_at INTEGER,
    expires_at INTEGER NOT NULL
) STRICT;

CREATE INDEX session_tokens_age ON session_tokens (expires_at);

CREATE TABLE purchases (
    id TEXT PRIMARY KEY,
    marketplace TEXT NOT NULL,
    account_id TEXT NOT NULL,
    instance_id TEXT NOT NULL,
    state TEXT NOT NULL,
    expires_at INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    UNIQUE (marketplace, account_id, instance_id)
) STRICT;

CREATE INDEX purchases_instance ON purchases (marketplace, instance_id);

CREATE TABLE links (
    id TEXT PRIMARY KEY,
    marketplace TEXT NOT NULL,
    account_id TEXT NOT NULL,
    billing_account_id TEXT NOT NULL REFERENCES billing_accounts (id),
    created_at INTEGER NOT NULL,
    intent BLOB UNIQUE,
    UNIQUE (marketplace, account_id)
) STRICT;

CREATE TABLE workspaces (
    id TEXT PRIMARY KEY,
    billing_account_id TEXT NOT NULL REFERENCES billing_accounts (id),
    console_account_id TEXT REFERENCES console_accounts (id),
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    site TEXT NOT NULL,
    language TEXT NOT NULL,
    locked INTEGER NOT NULL CHECK (locked IN (0, 1)),
    created_at INTEGER NOT NULL,
    intent BLOB UNIQUE
) STRICT;

CREATE UNIQUE INDEX workspaces_list ON workspaces (billing_account_id, folded, id);

CREATE TABLE bindings (
    id TEXT PRIMARY KEY,
    workspace_id TEXT NOT NULL REFERENCES workspaces (id),
    billing_account_id TEXT NOT NULL REFERENCES billing_accounts (id),
    link_id TEXT REFERENCES links (id),
    created_at INTEGER NOT NULL,
    ended_at INTEGER,
    intent BLOB UNIQUE
) STRICT;

CREATE UNIQUE INDEX bindings_active ON bindings (workspace_id) WHERE ended_at IS NULL;

CREATE INDEX bindings_settlement ON bindings (billing_account_id, link_id);

CREATE TABLE intents (
    id BLOB PRIMARY KEY,
    key_hash BLOB NOT NULL,
    endpoint TEXT NOT NULL,
    account_id TEXT NOT NULL,
    fingerprint BLOB NOT NULL,
    proof_hash BLOB NOT NULL,
    cancelled INTEGER NOT NULL CHECK (cancelled IN (0, 1)),
    durable INTEGER NOT NULL CHECK (durable IN (0, 1)),
    status INTEGER NOT NULL,
    sealed_answer BLOB,
    answer_expires_at INTEGER NOT NULL,
    subject TEXT NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX intents_key ON intents (key_hash);

CREATE INDEX intents_age ON intents (answer_expires_at) WHERE sealed_answer IS NOT NULL;

CREATE TABLE outbox (
    id INTEGER PRIMARY KEY,
    recipient TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    html TEXT NOT NULL,
    language TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    due_at INTEGER,
    attempts INTEGER NOT NULL,
    last_error TEXT NOT NULL
) STRICT;

CREATE INDEX outbox_due ON outbox (due_at) WHERE due_at IS NOT NULL;

CREATE TABLE audit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    event TEXT NOT NULL,
    account_id TEXT NOT NULL,
    subject TEXT NOT NULL,
    reference TEXT NOT NULL,
    peer_hash BLOB NOT NULL
) STRICT;

CREATE TRIGGER audit_is_append_only_update BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;

CREATE TRIGGER audit_is_append_only_delete BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
