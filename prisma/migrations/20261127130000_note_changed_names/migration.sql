-- Whose names changed, written down in the transaction that changed them: the search rows that hold the old ones are
-- written anew by refreshSearchRows (lib/vacancies/search-row.ts), and again if that is cut off half-way.
CREATE TABLE "name_change" (
    "seq" BIGSERIAL NOT NULL,
    "noun" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    CONSTRAINT "name_change_pkey" PRIMARY KEY ("seq")
);

CREATE FUNCTION note_changed_name() RETURNS trigger LANGUAGE plpgsql AS E'BEGIN
  INSERT INTO name_change (noun, id) VALUES (TG_TABLE_NAME, NEW.id);
  RETURN NULL;
END';

CREATE TRIGGER role_name_changed AFTER UPDATE ON "role" FOR EACH ROW
  WHEN (OLD.source_hash IS DISTINCT FROM NEW.source_hash) EXECUTE FUNCTION note_changed_name();
CREATE TRIGGER skill_name_changed AFTER UPDATE ON "skill" FOR EACH ROW
  WHEN (OLD.name IS DISTINCT FROM NEW.name OR OLD.name_nl IS DISTINCT FROM NEW.name_nl OR OLD.aliases IS DISTINCT FROM NEW.aliases)
  EXECUTE FUNCTION note_changed_name();
CREATE TRIGGER place_name_changed AFTER UPDATE ON "place" FOR EACH ROW
  WHEN (OLD.name IS DISTINCT FROM NEW.name OR OLD.aliases IS DISTINCT FROM NEW.aliases) EXECUTE FUNCTION note_changed_name();
