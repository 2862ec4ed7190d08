-- The newest of a role and of a family, for what is like a vacancy: without these the newest of all are walked until
-- enough are found, and for a vacancy without a role that is all of them (170 ms at 100,000 open). Locks writes of
-- search rows while they are built, about a second at 100,000.
DROP INDEX "vacancy_search_role_id_idx";
CREATE INDEX "vacancy_search_role_id_opens_at_vacancy_id_idx" ON "vacancy_search"("role_id", "opens_at" DESC, "vacancy_id" DESC);
CREATE INDEX "vacancy_search_family_id_opens_at_vacancy_id_idx" ON "vacancy_search"("family_id", "opens_at" DESC, "vacancy_id" DESC);
