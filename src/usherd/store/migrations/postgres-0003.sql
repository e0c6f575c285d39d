-- All that sqlite-0001 to 0003 say; there was no PostgreSQL before. Texts that are keys or sorted by are compared
-- bytewise, as everywhere. See README.md.

CREATE TABLE console_accounts (
    id TEXT COLLATE "C" PRIMARY KEY,
    site TEXT COLLATE "C" NOT NULL,
    email_key TEXT COLLATE "C" NOT NULL,
    email TEXT NOT NULL,
    username TEXT COLLATE "C" NOT NULL,
    password_hash TEXT NOT NULL,
    phone TEXT NOT NULL,
    language TEXT NOT NULL,
    company TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    intent BYTEA UNIQUE,
    UNIQUE (site, email_key),
    UNIQUE (site, username)
);

CREATE TABLE billing_accounts (
    id TEXT COLLATE "C" PRIMARY KEY,
    username TEXT COLLATE "C" NOT NULL UNIQUE,
    email TEXT NOT NULL,
    password_hash TEXT NOT NULL,
    console_account_id TEXT COLLATE "C" UNIQUE REFERENCES console_accounts (id),
    active SMALLINT NOT NULL CHECK (active IN (0, 1)),
    created_at BIGINT NOT NULL,
    activated_at BIGINT,
    workspaces BIGINT NOT NULL DEFAULT 0
);

CREATE TABLE consents (
    console_account_id TEXT COLLATE "C" NOT NULL REFERENCES console_accounts (id),
    agreement TEXT COLLATE "C" NOT NULL,
    version TEXT COLLATE "C" NOT NULL,
    agreed_at BIGINT NOT NULL,
    PRIMARY KEY (console_account_id, agreement, version)
);

CREATE TABLE email_codes (
    id TEXT COLLATE "C" PRIMARY KEY,
    purpose TEXT COLLATE "C" NOT NULL,
    subject TEXT COLLATE "C" NOT NULL,
    address_hash BYTEA NOT NULL,
    peer_hash BYTEA NOT NULL,
    installation TEXT NOT NULL,
    code_hash BYTEA NOT NULL,
    proof_hash BYTEA NOT NULL,
    state INTEGER NOT NULL,
    tries INTEGER NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);

CREATE INDEX email_codes_subject ON email_codes (purpose, subject, created_at);

CREATE INDEX email_codes_address ON email_codes (address_hash, created_at);

CREATE INDEX email_codes_peer ON email_codes (peer_hash, created_at);

CREATE INDEX email_codes_age ON email_codes (created_at);

CREATE TABLE proofs (
    hash BYTEA PRIMARY KEY,
    purpose TEXT NOT NULL,
    subject TEXT NOT NULL,
    installation TEXT NOT NULL,
    expires_at BIGINT NOT NULL,
    consumed_by BYTEA
);

CREATE INDEX proofs_age ON proofs (expires_at);

CREATE TABLE session_families (
    id TEXT COLLATE "C" PRIMARY KEY,
    kind TEXT NOT NULL,
    account_id TEXT COLLATE "C" NOT NULL,
    link_id TEXT COLLATE "C" NOT NULL,
    installation TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    revoked_at BIGINT,
    revoked_for TEXT
);

CREATE TABLE session_tokens (
    hash BYTEA PRIMARY KEY,
    family_id TEXT COLLATE "C" NOT NULL REFERENCES session_families (id),
    refresh SMALLINT NOT NULL CHECK (refresh IN (0, 1)),
    spent_at BIGINT,
    expires_at BIGINT NOT NULL
);

CREATE INDEX session_tokens_age ON session_tokens (expires_at);

CREATE TABLE links (
    id TEXT COLLATE "C" PRIMARY KEY,
    marketplace TEXT COLLATE "C" NOT NULL,
    account_id TEXT COLLATE "C" NOT NULL,
    billing_account_id TEXT COLLATE "C" NOT NULL REFERENCES billing_accounts (id),
    created_at BIGINT NOT NULL,
    intent BYTEA UNIQUE,
    UNIQUE (marketplace, account_id)
);

CREATE TABLE purchases (
    id TEXT COLLATE "C" PRIMARY KEY,
    marketplace TEXT COLLATE "C" NOT NULL,
    account_id TEXT COLLATE "C" NOT NULL,
    instance_id TEXT COLLATE "C" NOT NULL,
    state TEXT NOT NULL,
    expires_at BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    variant TEXT NOT NULL DEFAULT '',
    verified_at BIGINT NOT NULL DEFAULT 0,
    link_id TEXT COLLATE "C" REFERENCES links (id),
    UNIQUE (marketplace, account_id, instance_id)
);

CREATE INDEX purchases_instance ON purchases (marketplace, instance_id);

CREATE TABLE handoffs (
    id TEXT COLLATE "C" PRIMARY KEY,
    purchase_id TEXT COLLATE "C" NOT NULL REFERENCES purchases (id),
    code_hash BYTEA NOT NULL UNIQUE,
    state INTEGER NOT NULL,
    approved SMALLINT NOT NULL CHECK (approved IN (0, 1)),
    challenge BYTEA NOT NULL,
    installation TEXT NOT NULL,
    device TEXT NOT NULL,
    language TEXT NOT NULL,
    match_code TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);

CREATE INDEX handoffs_age ON handoffs (expires_at);

CREATE TABLE purchase_sessions (
    hash BYTEA PRIMARY KEY,
    handoff_id TEXT COLLATE "C" NOT NULL REFERENCES handoffs (id),
    expires_at BIGINT NOT NULL
);

CREATE INDEX purchase_sessions_handoff ON purchase_sessions (handoff_id);

CREATE INDEX purchase_sessions_age ON purchase_sessions (expires_at);

CREATE TABLE reviews (
    reference TEXT COLLATE "C" PRIMARY KEY,
    marketplace TEXT COLLATE "C" NOT NULL,
    account_id TEXT COLLATE "C" NOT NULL,
    instance_id TEXT COLLATE "C" NOT NULL,
    asker_kind TEXT NOT NULL,
    asker_id TEXT COLLATE "C" NOT NULL,
    language TEXT NOT NULL,
    state TEXT NOT NULL,
    reason TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    decided_at BIGINT NOT NULL,
    intent BYTEA UNIQUE,
    UNIQUE (asker_id, marketplace, account_id, instance_id)
);

CREATE INDEX reviews_waiting ON reviews (created_at) WHERE state = 'waiting';

CREATE TABLE workspaces (
    id TEXT COLLATE "C" PRIMARY KEY,
    billing_account_id TEXT COLLATE "C" NOT NULL REFERENCES billing_accounts (id),
    console_account_id TEXT COLLATE "C" REFERENCES console_accounts (id),
    name TEXT NOT NULL,
    folded TEXT COLLATE "C" NOT NULL,
    site TEXT NOT NULL,
    language TEXT NOT NULL,
    locked SMALLINT NOT NULL CHECK (locked IN (0, 1)),
    created_at BIGINT NOT NULL,
    intent BYTEA UNIQUE
);

CREATE UNIQUE INDEX workspaces_list ON workspaces (billing_account_id, folded, id);

CREATE UNIQUE INDEX workspaces_by_id ON workspaces (billing_account_id, id);

CREATE TABLE bindings (
    id TEXT COLLATE "C" PRIMARY KEY,
    workspace_id TEXT COLLATE "C" NOT NULL REFERENCES workspaces (id),
    billing_account_id TEXT COLLATE "C" NOT NULL REFERENCES billing_accounts (id),
    link_id TEXT COLLATE "C" REFERENCES links (id),
    created_at BIGINT NOT NULL,
    ended_at BIGINT,
    intent BYTEA UNIQUE
);

CREATE UNIQUE INDEX bindings_active ON bindings (workspace_id) WHERE ended_at IS NULL;

CREATE INDEX bindings_settlement ON bindings (billing_account_id, COALESCE(link_id, '')) WHERE ended_at IS NULL;

CREATE TABLE intents (
    id BYTEA PRIMARY KEY,
    key_hash BYTEA NOT NULL,
    endpoint TEXT NOT NULL,
    account_id TEXT NOT NULL,
    fingerprint BYTEA NOT NULL,
    proof_hash BYTEA NOT NULL,
    cancelled SMALLINT NOT NULL CHECK (cancelled IN (0, 1)),
    durable SMALLINT NOT NULL CHECK (durable IN (0, 1)),
    status INTEGER NOT NULL,
    sealed_answer BYTEA,
    answer_expires_at BIGINT NOT NULL,
    subject TEXT NOT NULL,
    created_at BIGINT NOT NULL
);

CREATE INDEX intents_key ON intents (key_hash);

CREATE INDEX intents_age ON intents (answer_expires_at) WHERE sealed_answer IS NOT NULL;

CREATE TABLE outbox (
    id BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    recipient TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    html TEXT NOT NULL,
    language TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    due_at BIGINT,
    attempts INTEGER NOT NULL,
    last_error TEXT NOT NULL
);

CREATE INDEX outbox_due ON outbox (due_at) WHERE due_at IS NOT NULL;

CREATE TABLE audit (
    id BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    at BIGINT NOT NULL,
    event TEXT NOT NULL,
    account_id TEXT NOT NULL,
    subject TEXT NOT NULL,
    reference TEXT NOT NULL,
    peer_hash BYTEA NOT NULL
);

CREATE FUNCTION audit_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'the audit log is append-only'; END $$;

CREATE TRIGGER audit_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit
    FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only();
