-- Attempts, counted by a hash of who attempts what: see taken() in service/ratelimits.h.

CREATE TABLE limits (
    key BLOB PRIMARY KEY,
    full_at INTEGER NOT NULL,
    allowed INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX limits_age ON limits (full_at);

-- A key that was cancelled without a write is kept as long as a wizard keeps its draft.

CREATE INDEX intents_cancelled ON intents (created_at) WHERE cancelled = 1;
