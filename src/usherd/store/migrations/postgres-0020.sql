-- As sqlite-0020: how mails end.

ALTER TABLE outbox ADD COLUMN state TEXT COLLATE "C" NOT NULL DEFAULT 'waiting'
    CHECK (state IN ('waiting', 'dead', 'expired'));

ALTER TABLE outbox ADD COLUMN template TEXT NOT NULL DEFAULT '';

ALTER TABLE outbox ADD COLUMN message_id TEXT NOT NULL DEFAULT '';

ALTER TABLE outbox ADD COLUMN expires_at BIGINT NOT NULL DEFAULT 0;

UPDATE outbox SET state = 'dead', subject = '' WHERE due_at IS NULL;

UPDATE outbox SET message_id = replace(gen_random_uuid()::text, '-', '');

CREATE INDEX outbox_state ON outbox (state, created_at);

CREATE INDEX outbox_expiry ON outbox (expires_at) WHERE due_at IS NOT NULL AND expires_at > 0;
