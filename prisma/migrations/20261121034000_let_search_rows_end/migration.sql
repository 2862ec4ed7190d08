-- Closed vacancies pile up behind the open ones, and every search is about the open ones: with an
-- end in each row, infinity where none is set, an index leads past the closed. Rewrites the rows
-- that have no end.
UPDATE "vacancy_search" SET "ends_at" = 'infinity' WHERE "ends_at" IS NULL;
ALTER TABLE "vacancy_search" ALTER COLUMN "ends_at" SET NOT NULL;
CREATE INDEX "vacancy_search_ends_at_idx" ON "vacancy_search"("ends_at");
