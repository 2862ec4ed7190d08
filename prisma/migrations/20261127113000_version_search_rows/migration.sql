-- Which rules of lib/vacancies/search-row.ts wrote a row, so that the next start writes those of older rules again
-- (refreshSearchRows) while searches go on over what is there. A constant default rewrites nothing.
ALTER TABLE "vacancy_search" ADD COLUMN "rules" SMALLINT NOT NULL DEFAULT 0;
