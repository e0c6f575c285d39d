-- Programs of schema 0040 run with this one.
-- As sqlite-0050: what the marketplaces themselves report and bring.

ALTER TABLE purchases ADD COLUMN tenant_id TEXT COLLATE "C" NOT NULL DEFAULT '';

ALTER TABLE purchases ADD COLUMN order_id TEXT COLLATE "C" NOT NULL DEFAULT '';

ALTER TABLE purchases ADD COLUMN order_line TEXT COLLATE "C" NOT NULL DEFAULT '';

ALTER TABLE purchases ADD COLUMN product TEXT NOT NULL DEFAULT '';

ALTER TABLE purchases ADD COLUMN plan TEXT NOT NULL DEFAULT '';

ALTER TABLE purchases ADD COLUMN superseded_by TEXT COLLATE "C" NOT NULL DEFAULT '';

ALTER TABLE purchases ADD COLUMN trial SMALLINT NOT NULL DEFAULT 0 CHECK (trial IN (0, 1));

ALTER TABLE purchases ADD COLUMN test SMALLINT NOT NULL DEFAULT 0 CHECK (test IN (0, 1));

ALTER TABLE purchases ADD COLUMN epoch BIGINT NOT NULL DEFAULT 0;

ALTER TABLE purchases ADD COLUMN event_at BIGINT NOT NULL DEFAULT 0;

CREATE INDEX purchases_order ON purchases (marketplace, order_id, order_line) WHERE order_id <> '';

CREATE TABLE purchase_events (
    hash BYTEA PRIMARY KEY,
    purchase_id TEXT COLLATE "C" NOT NULL REFERENCES purchases (id),
    at BIGINT NOT NULL
);

ALTER TABLE handoffs ALTER COLUMN purchase_id DROP NOT NULL;

ALTER TABLE handoffs ALTER COLUMN code_hash DROP NOT NULL;

ALTER TABLE handoffs ADD COLUMN marketplace TEXT NOT NULL DEFAULT '';

ALTER TABLE handoffs ADD COLUMN variant TEXT NOT NULL DEFAULT '';

ALTER TABLE handoffs ADD COLUMN ticket_hash BYTEA UNIQUE;

ALTER TABLE handoffs ADD COLUMN browser_hash BYTEA UNIQUE;

ALTER TABLE handoffs ADD COLUMN start_hash BYTEA UNIQUE;

CREATE INDEX handoffs_opened ON handoffs (challenge) WHERE start_hash IS NOT NULL;

CREATE TABLE arrival_tokens (
    hash BYTEA PRIMARY KEY,
    browser_hash BYTEA NOT NULL,
    expires_at BIGINT NOT NULL
);

CREATE INDEX arrival_tokens_age ON arrival_tokens (expires_at);

CREATE TABLE nonces (
    hash BYTEA PRIMARY KEY,
    expires_at BIGINT NOT NULL
);

CREATE INDEX nonces_age ON nonces (expires_at);

CREATE TABLE huawei_tenants (
    tenant_id TEXT COLLATE "C" NOT NULL,
    instance_id TEXT COLLATE "C" NOT NULL,
    domain TEXT NOT NULL,
    active SMALLINT NOT NULL CHECK (active IN (0, 1)),
    changed_at BIGINT NOT NULL,
    forget_at BIGINT,
    PRIMARY KEY (tenant_id, instance_id)
);

CREATE TABLE huawei_applications (
    tenant_id TEXT COLLATE "C" NOT NULL,
    app_id TEXT COLLATE "C" NOT NULL,
    instance_id TEXT COLLATE "C" NOT NULL,
    client_id TEXT NOT NULL,
    sealed_secret BYTEA NOT NULL,
    active SMALLINT NOT NULL CHECK (active IN (0, 1)),
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, app_id)
);

CREATE TABLE huawei_users (
    tenant_id TEXT COLLATE "C" NOT NULL,
    user_hash BYTEA NOT NULL,
    app_id TEXT COLLATE "C" NOT NULL,
    active SMALLINT NOT NULL CHECK (active IN (0, 1)),
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, user_hash, app_id)
);

CREATE INDEX huawei_tenants_instance ON huawei_tenants (instance_id);

CREATE INDEX huawei_tenants_forgotten ON huawei_tenants (forget_at) WHERE forget_at IS NOT NULL;

CREATE TABLE purchase_starts (
    purchase_id TEXT COLLATE "C" PRIMARY KEY REFERENCES purchases (id),
    state TEXT COLLATE "C" NOT NULL CHECK (state IN ('waiting', 'done', 'dead')),
    attempts INTEGER NOT NULL,
    created_at BIGINT NOT NULL,
    due_at BIGINT,
    last_error TEXT NOT NULL
);

CREATE INDEX purchase_starts_due ON purchase_starts (due_at) WHERE due_at IS NOT NULL;

CREATE INDEX purchase_starts_open ON purchase_starts (state, created_at) WHERE state <> 'done';
