-- Programs of schema 0031 run with this one.
-- As sqlite-0040: sessions end with their last token.

CREATE INDEX IF NOT EXISTS session_tokens_family ON session_tokens (family_id);
