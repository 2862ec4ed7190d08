-- Days on site and who posted it, to be asked of a search row. No row is touched: the default stands only until the
-- next load of reference data, which writes all rows again (rules in lib/vacancies/search-row.ts).
ALTER TABLE "vacancy_search" ADD COLUMN "on_site_days" SMALLINT,
  ADD COLUMN "poster_type" "poster_type" NOT NULL DEFAULT 'employer';
