-- What the index in each process follows (lib/search/index): which search rows changed, and in which
-- transaction. Triggers, because a log that a command forgets to write would leave an index wrong for good, and rows
-- also go by cascade. One statement writes one set of lines. New and empty, so nothing is locked for long.
-- (The escape is a semicolon, at which the adapter would cut.)
CREATE TABLE "search_change" (
    "seq" BIGSERIAL NOT NULL,
    "vacancy_id" INTEGER NOT NULL,
    "xid" xid8 NOT NULL DEFAULT pg_current_xact_id(),
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "search_change_pkey" PRIMARY KEY ("seq")
);
CREATE INDEX "search_change_xid_idx" ON "search_change"("xid");
CREATE INDEX "search_change_at_idx" ON "search_change"("at");

CREATE FUNCTION log_search_change() RETURNS trigger LANGUAGE plpgsql AS E'BEGIN
  INSERT INTO search_change (vacancy_id) SELECT vacancy_id FROM changed\x3B
  NOTIFY search_change\x3B
  RETURN NULL\x3B
END';

CREATE TRIGGER log_inserted AFTER INSERT ON "vacancy_search" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION log_search_change();
CREATE TRIGGER log_updated AFTER UPDATE ON "vacancy_search" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION log_search_change();
CREATE TRIGGER log_deleted AFTER DELETE ON "vacancy_search" REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION log_search_change();

-- The words of a question one by one, as fts_words joins them: stop words are left out.
CREATE FUNCTION fts_word_list(words text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT coalesce(array_agg(asked ORDER BY n) FILTER (WHERE asked IS NOT NULL), '{}')
  FROM regexp_split_to_table(fts_norm(words), '[^[:alnum:]*]+') WITH ORDINALITY AS w(word, n), fts_word(word) AS asked
$$;
