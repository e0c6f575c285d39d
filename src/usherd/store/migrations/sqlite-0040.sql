-- Programs of schema 0031 run with this one.
-- Sessions are found by their tokens, and end with the last one.

CREATE INDEX IF NOT EXISTS session_tokens_family ON session_tokens (family_id);
