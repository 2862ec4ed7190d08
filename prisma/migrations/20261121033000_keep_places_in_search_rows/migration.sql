-- A search around a place asks each row whether one of thousands of places is its own. Most
-- vacancies have one place, and looking at the first of a row's own is ten times cheaper than
-- joining the table of places. Rewrites the rows: some seconds at 10,000.
ALTER TABLE "vacancy_search" ADD COLUMN "place_ids" INTEGER[];
UPDATE "vacancy_search" s SET "place_ids" = ARRAY(
  SELECT "place_id" FROM "vacancy_place" p WHERE p."vacancy_id" = s."vacancy_id" AND "place_id" IS NOT NULL ORDER BY "position");
