-- Who agreed to which version, and when first; rows are only ever added.

CREATE TABLE consents (
    console_account_id TEXT NOT NULL REFERENCES console_accounts (id),
    agreement TEXT NOT NULL,
    version TEXT NOT NULL,
    agreed_at INTEGER NOT NULL,
    PRIMARY KEY (console_account_id, agreement, version)
) STRICT;

INSERT OR IGNORE INTO consents
    SELECT console_accounts.id, json_extract(value, '$.id'), json_extract(value, '$.version'), created_at
    FROM console_accounts, json_each(agreements);

ALTER TABLE console_accounts DROP COLUMN agreements;

-- Purchases that are handed over, and the vendor's check of purchases that are not on record. An account ID of a
-- purchase may be empty: the marketplace named the instance only.

UPDATE purchases SET id = 'prch_' || substr(id, 6) WHERE substr(id, 1, 5) = 'purc_';

ALTER TABLE purchases ADD COLUMN variant TEXT NOT NULL DEFAULT '';

ALTER TABLE purchases ADD COLUMN verified_at INTEGER NOT NULL DEFAULT 0;

ALTER TABLE purchases ADD COLUMN link_id TEXT REFERENCES links (id);

CREATE TABLE handoffs (
    id TEXT PRIMARY KEY,
    purchase_id TEXT NOT NULL REFERENCES purchases (id),
    code_hash BLOB NOT NULL UNIQUE,
    state INTEGER NOT NULL,
    approved INTEGER NOT NULL CHECK (approved IN (0, 1)),
    challenge BLOB NOT NULL,
    installation TEXT NOT NULL,
    device TEXT NOT NULL,
    language TEXT NOT NULL,
    match_code TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT;

CREATE INDEX handoffs_age ON handoffs (expires_at);

CREATE TABLE purchase_sessions (
    hash BLOB PRIMARY KEY,
    handoff_id TEXT NOT NULL REFERENCES handoffs (id),
    expires_at INTEGER NOT NULL
) STRICT;

CREATE INDEX purchase_sessions_handoff ON purchase_sessions (handoff_id);

CREATE INDEX purchase_sessions_age ON purchase_sessions (expires_at);

CREATE TABLE reviews (
    reference TEXT PRIMARY KEY,
    marketplace TEXT NOT NULL,
    account_id TEXT NOT NULL,
    instance_id TEXT NOT NULL,
    asker_kind TEXT NOT NULL,
    asker_id TEXT NOT NULL,
    language TEXT NOT NULL,
    state TEXT NOT NULL,
    reason TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    decided_at INTEGER NOT NULL,
    intent BLOB UNIQUE,
    UNIQUE (asker_id, marketplace, account_id, instance_id)
) STRICT;

CREATE INDEX reviews_waiting ON reviews (created_at) WHERE state = 'waiting';
