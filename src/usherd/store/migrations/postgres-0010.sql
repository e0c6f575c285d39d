-- Attempts, counted by a hash of who attempts what: see taken() in service/ratelimits.h. Unlogged: after a crash of the
-- server counting begins anew, which costs less than a write to the disk for each attempt.

CREATE UNLOGGED TABLE limits (
    key BYTEA PRIMARY KEY,
    full_at BIGINT NOT NULL,
    allowed SMALLINT NOT NULL
);

CREATE INDEX limits_age ON limits (full_at);

-- A key that was cancelled without a write is kept as long as a wizard keeps its draft.

CREATE INDEX intents_cancelled ON intents (created_at) WHERE cancelled = 1;
