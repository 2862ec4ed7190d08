-- Which of mbo, hbo and wo the text of a vacancy names, to filter by. A default that is constant writes no row anew; the
-- next start does, for their `rules` are older. The figures of a role count these rows, and the job works them out anew.
ALTER TABLE "vacancy_search" ADD COLUMN "educations" TEXT[] DEFAULT ARRAY[]::TEXT[];
DELETE FROM "role_figures";
