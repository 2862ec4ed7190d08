-- Of which roles a vacancy changed, written down in the transaction that changed it, for the job that works out their
-- figures (lib/market/commands.ts): the role it has and the one it had. Rows are only added, so writers never wait for
-- each other; one statement adds one a role, whatever the number of vacancies. Without a key to role, which would lock it.
-- A new and empty table; adding triggers locks vacancy for a moment.
CREATE TABLE "role_change" (
    "seq" BIGSERIAL NOT NULL,
    "role_id" INTEGER NOT NULL,
    CONSTRAINT "role_change_pkey" PRIMARY KEY ("seq")
);
CREATE INDEX "role_change_role_id_idx" ON "role_change"("role_id");

CREATE FUNCTION note_role_of_new() RETURNS trigger LANGUAGE plpgsql AS E'BEGIN
  INSERT INTO role_change (role_id) SELECT DISTINCT role_id FROM new_rows WHERE role_id IS NOT NULL;
  RETURN NULL;
END';
CREATE FUNCTION note_role_of_old() RETURNS trigger LANGUAGE plpgsql AS E'BEGIN
  INSERT INTO role_change (role_id) SELECT DISTINCT role_id FROM old_rows WHERE role_id IS NOT NULL;
  RETURN NULL;
END';
CREATE FUNCTION note_roles_of_both() RETURNS trigger LANGUAGE plpgsql AS E'BEGIN
  INSERT INTO role_change (role_id)
    SELECT role_id FROM old_rows WHERE role_id IS NOT NULL UNION SELECT role_id FROM new_rows WHERE role_id IS NOT NULL;
  RETURN NULL;
END';

CREATE TRIGGER role_noted_of_new AFTER INSERT ON "vacancy" REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION note_role_of_new();
CREATE TRIGGER role_noted_of_old AFTER DELETE ON "vacancy" REFERENCING OLD TABLE AS old_rows
  FOR EACH STATEMENT EXECUTE FUNCTION note_role_of_old();
CREATE TRIGGER roles_noted_of_both AFTER UPDATE ON "vacancy" REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION note_roles_of_both();

-- Worked out anew within a minute of the start: figures have other parts and another way to count from here on.
DELETE FROM "role_figures";
