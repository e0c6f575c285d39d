-- Programs of schema 0040 run with this one.
-- What the marketplaces themselves report and bring. A purchase knows its order and what it became; a hand-off may begin
-- before its purchase, and belongs to a browser; tokens and nonces of the marketplaces are good once, for everybody.

ALTER TABLE purchases ADD COLUMN tenant_id TEXT NOT NULL DEFAULT '';

ALTER TABLE purchases ADD COLUMN order_id TEXT NOT NULL DEFAULT '';

ALTER TABLE purchases ADD COLUMN order_line TEXT NOT NULL DEFAULT '';

ALTER TABLE purchases ADD COLUMN product TEXT NOT NULL DEFAULT '';

ALTER TABLE purchases ADD COLUMN plan TEXT NOT NULL DEFAULT '';

ALTER TABLE purchases ADD COLUMN superseded_by TEXT NOT NULL DEFAULT '';

ALTER TABLE purchases ADD COLUMN trial INTEGER NOT NULL DEFAULT 0 CHECK (trial IN (0, 1));

ALTER TABLE purchases ADD COLUMN test INTEGER NOT NULL DEFAULT 0 CHECK (test IN (0, 1));

ALTER TABLE purchases ADD COLUMN epoch INTEGER NOT NULL DEFAULT 0;

ALTER TABLE purchases ADD COLUMN event_at INTEGER NOT NULL DEFAULT 0;

CREATE INDEX purchases_order ON purchases (marketplace, order_id, order_line) WHERE order_id <> '';

CREATE TABLE purchase_events (
    hash BLOB PRIMARY KEY,
    purchase_id TEXT NOT NULL REFERENCES purchases (id),
    at INTEGER NOT NULL
) STRICT;

-- The purchase and the pairing code of a hand-off may be missing from now on, which SQLite only says in a new table.
CREATE TABLE purchase_sessions_kept (
    hash BLOB PRIMARY KEY,
    handoff_id TEXT NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT;

INSERT INTO purchase_sessions_kept SELECT hash, handoff_id, expires_at FROM purchase_sessions;

DELETE FROM purchase_sessions;

CREATE TABLE handoffs_new (
    id TEXT PRIMARY KEY,
    purchase_id TEXT REFERENCES purchases (id),
    code_hash BLOB UNIQUE,
    state INTEGER NOT NULL,
    approved INTEGER NOT NULL CHECK (approved IN (0, 1)),
    challenge BLOB NOT NULL,
    installation TEXT NOT NULL,
    device TEXT NOT NULL,
    language TEXT NOT NULL,
    match_code TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    marketplace TEXT NOT NULL DEFAULT '',
    variant TEXT NOT NULL DEFAULT '',
    ticket_hash BLOB UNIQUE,
    browser_hash BLOB UNIQUE,
    start_hash BLOB UNIQUE
) STRICT;

INSERT INTO handoffs_new (id, purchase_id, code_hash, state, approved, challenge, installation, device, language,
    match_code, created_at, expires_at)
SELECT id, purchase_id, code_hash, state, approved, challenge, installation, device, language, match_code, created_at,
    expires_at FROM handoffs;

DROP TABLE handoffs;

ALTER TABLE handoffs_new RENAME TO handoffs;

CREATE INDEX handoffs_age ON handoffs (expires_at);

CREATE INDEX handoffs_opened ON handoffs (challenge) WHERE start_hash IS NOT NULL;

INSERT INTO purchase_sessions (hash, handoff_id, expires_at) SELECT hash, handoff_id, expires_at
FROM purchase_sessions_kept;

DROP TABLE purchase_sessions_kept;

CREATE TABLE arrival_tokens (
    hash BLOB PRIMARY KEY,
    browser_hash BLOB NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT;

CREATE INDEX arrival_tokens_age ON arrival_tokens (expires_at);

CREATE TABLE nonces (
    hash BLOB PRIMARY KEY,
    expires_at INTEGER NOT NULL
) STRICT;

CREATE INDEX nonces_age ON nonces (expires_at);

CREATE TABLE huawei_tenants (
    tenant_id TEXT NOT NULL,
    instance_id TEXT NOT NULL,
    domain TEXT NOT NULL,
    active INTEGER NOT NULL CHECK (active IN (0, 1)),
    changed_at INTEGER NOT NULL,
    forget_at INTEGER,
    PRIMARY KEY (tenant_id, instance_id)
) STRICT;

CREATE TABLE huawei_applications (
    tenant_id TEXT NOT NULL,
    app_id TEXT NOT NULL,
    instance_id TEXT NOT NULL,
    client_id TEXT NOT NULL,
    sealed_secret BLOB NOT NULL,
    active INTEGER NOT NULL CHECK (active IN (0, 1)),
    changed_at INTEGER NOT NULL,
    PRIMARY KEY (tenant_id, app_id)
) STRICT;

CREATE TABLE huawei_users (
    tenant_id TEXT NOT NULL,
    user_hash BLOB NOT NULL,
    app_id TEXT NOT NULL,
    active INTEGER NOT NULL CHECK (active IN (0, 1)),
    changed_at INTEGER NOT NULL,
    PRIMARY KEY (tenant_id, user_hash, app_id)
) STRICT;

CREATE INDEX huawei_tenants_instance ON huawei_tenants (instance_id);

CREATE INDEX huawei_tenants_forgotten ON huawei_tenants (forget_at) WHERE forget_at IS NOT NULL;

-- What the marketplace still waits to be told: that a purchase is in use, from when on it bills.
CREATE TABLE purchase_starts (
    purchase_id TEXT PRIMARY KEY REFERENCES purchases (id),
    state TEXT NOT NULL CHECK (state IN ('waiting', 'done', 'dead')),
    attempts INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    due_at INTEGER,
    last_error TEXT NOT NULL
) STRICT;

CREATE INDEX purchase_starts_due ON purchase_starts (due_at) WHERE due_at IS NOT NULL;

CREATE INDEX purchase_starts_open ON purchase_starts (state, created_at) WHERE state <> 'done';
