-- A search reads a column or two of every open vacancy, so the row is laid out for that:
-- the two instants that say whether it is open come first, what a filter asks next, then
-- what is counted, as text that one aggregate hands over whole. The rows are made anew
-- by refreshSearchRows (lib/vacancies/search-row.ts) at the next start.
DROP TABLE "vacancy_search";

CREATE TABLE "vacancy_search" (
    "opens_at" TIMESTAMPTZ(3),
    "ends_at" TIMESTAMPTZ(3),
    "vacancy_id" INTEGER NOT NULL,
    "company_id" INTEGER NOT NULL,
    "role_id" INTEGER,
    "family_id" INTEGER,
    "pay_month_max_cents" INTEGER,
    "work_mode" "work_mode",
    "level" "level",
    "contract" "contract",
    "language" "language" NOT NULL,
    "hours_min" SMALLINT,
    "hours_max" SMALLINT,
    "facets" TEXT NOT NULL,
    "skills" TEXT NOT NULL,
    "working_languages" TEXT[],
    "area_ids" INTEGER[],
    "skill_ids" INTEGER[],
    "words" tsvector NOT NULL,

    CONSTRAINT "vacancy_search_pkey" PRIMARY KEY ("vacancy_id")
);
ALTER TABLE "vacancy_search" ADD CONSTRAINT "vacancy_search_vacancy_id_fkey" FOREIGN KEY ("vacancy_id") REFERENCES "vacancy"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE INDEX "vacancy_search_opens_at_vacancy_id_idx" ON "vacancy_search"("opens_at" DESC, "vacancy_id" DESC);
CREATE INDEX "vacancy_search_role_id_idx" ON "vacancy_search"("role_id");
CREATE INDEX "vacancy_search_company_id_idx" ON "vacancy_search"("company_id");
-- New words wait in a list until their transaction files them all at once (writeSearchRows), seven times
-- cheaper than one by one. No reader meets a long list, so its limit (kB) only has to hold a large import.
CREATE INDEX "vacancy_search_words_idx" ON "vacancy_search" USING GIN ("words") WITH (fastupdate = on, gin_pending_list_limit = 65536);

-- The vector is read through its index and hardly ever itself: it lives beside the row.
ALTER TABLE "vacancy_search" ALTER COLUMN "words" SET STORAGE EXTERNAL;
-- Room in each page lets a change of dates alone stay out of the indexes.
ALTER TABLE "vacancy_search" SET (toast_tuple_target = 512, fillfactor = 85);
