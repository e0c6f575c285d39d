-- Accounts with a link, a purchase, codes, sessions and an intent each, and five workspaces, two of them bound: for
-- tests and benchmarks of a database that has grown. Whoever runs it replaces {accounts} and {workspaces} with the
-- numbers from 1 as g(n), {hash:x} with 32 bytes made of x and n, and {count} with the number of accounts. Statements
-- end with a semicolon and an empty line.

INSERT INTO console_accounts (id, site, email_key, email, username, password_hash, phone, language, company, created_at)
SELECT 'acnt_' || n, 'ap1', 'e' || n, 'e' || n, 'u' || n, '', '', 'en', '{}', n FROM {accounts};

INSERT INTO consents SELECT 'acnt_' || n, 'plan', '1', n FROM {accounts};

INSERT INTO billing_accounts (id, username, email, password_hash, console_account_id, active, created_at, workspaces)
SELECT 'bill_' || n, 'u' || n, 'e' || n, '', 'acnt_' || n, 1, n, 5 FROM {accounts};

INSERT INTO links (id, marketplace, account_id, billing_account_id, created_at)
SELECT 'link_' || n, 'alibaba', 'a' || n, 'bill_' || n, n FROM {accounts};

INSERT INTO purchases (id, marketplace, account_id, instance_id, state, expires_at, created_at)
SELECT 'prch_' || n, 'alibaba', 'a' || n, 'i' || n, 'active', 0, n FROM {accounts};

INSERT INTO email_codes
SELECT 'code_' || n, 'register', 's' || n, {hash:a}, {hash:p}, '', {hash:c}, {hash:r}, 0, 0, n, n FROM {accounts};

INSERT INTO session_families (id, kind, account_id, link_id, installation, created_at)
SELECT 'sess_' || n, 'console', 'acnt_' || n, '', '', n FROM {accounts};

INSERT INTO session_tokens (hash, family_id, refresh, expires_at)
SELECT {hash:t}, 'sess_' || n, 0, n FROM {accounts};

INSERT INTO intents (id, key_hash, endpoint, account_id, fingerprint, proof_hash, cancelled, durable, status,
    answer_expires_at, subject, created_at)
SELECT {hash:i}, {hash:k}, '', '', {hash:f}, {hash:o}, 0, 1, 201, n, '', n FROM {accounts};

INSERT INTO audit (at, event, account_id, subject, reference, peer_hash)
SELECT n, 'test', 'acnt_' || n, '', '', {hash:p} FROM {accounts};

INSERT INTO workspaces (id, billing_account_id, name, folded, site, language, locked, created_at)
SELECT 'wksp_' || n, 'bill_' || (n / 5 + 1), 'W' || n, 'w' || n, 'ap1', 'en', 0, n FROM {workspaces}
WHERE n / 5 + 1 <= {count};

INSERT INTO bindings (id, workspace_id, billing_account_id, link_id, created_at)
SELECT 'bind_' || n, 'wksp_' || n, 'bill_' || (n / 5 + 1), 'link_' || (n / 5 + 1), n FROM {workspaces}
WHERE n / 5 + 1 <= {count} AND n % 5 < 2;

ANALYZE;
