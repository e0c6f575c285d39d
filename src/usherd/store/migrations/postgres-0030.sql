-- As sqlite-0030: the audit log's chain.

CREATE TABLE audit_seals (
    seq BIGINT PRIMARY KEY,
    entry_id BIGINT NOT NULL UNIQUE,
    hash BYTEA NOT NULL
);

CREATE TABLE audit_unsealed (
    entry_id BIGINT PRIMARY KEY
);

INSERT INTO audit_unsealed SELECT id FROM audit;

CREATE FUNCTION audit_waits_for_its_seal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN INSERT INTO audit_unsealed (entry_id) VALUES (NEW.id); RETURN NULL; END $$;

CREATE TRIGGER audit_waits_for_its_seal AFTER INSERT ON audit
    FOR EACH ROW EXECUTE FUNCTION audit_waits_for_its_seal();

CREATE TRIGGER audit_seals_are_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_seals
    FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only();
