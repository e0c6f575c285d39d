-- The audit log's chain: entries are sealed one after the other, beside the operations that wrote them. What waits for
-- its seal is listed, because on a database with many writers the order of IDs is not the order of commits.

CREATE TABLE audit_seals (
    seq INTEGER PRIMARY KEY,
    entry_id INTEGER NOT NULL UNIQUE,
    hash BLOB NOT NULL
) STRICT;

CREATE TABLE audit_unsealed (
    entry_id INTEGER PRIMARY KEY
) STRICT;

INSERT INTO audit_unsealed SELECT id FROM audit;

CREATE TRIGGER audit_waits_for_its_seal AFTER INSERT ON audit
BEGIN INSERT INTO audit_unsealed (entry_id) VALUES (NEW.id); END;

CREATE TRIGGER audit_seals_are_append_only_update BEFORE UPDATE ON audit_seals
BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;

CREATE TRIGGER audit_seals_are_append_only_delete BEFORE DELETE ON audit_seals
BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;

-- INSERT OR REPLACE deletes without asking the triggers above.

CREATE TRIGGER audit_is_append_only_replace BEFORE INSERT ON audit
WHEN EXISTS (SELECT 1 FROM audit WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;

CREATE TRIGGER audit_seals_are_append_only_replace BEFORE INSERT ON audit_seals
WHEN EXISTS (SELECT 1 FROM audit_seals WHERE seq = NEW.seq OR entry_id = NEW.entry_id)
BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
