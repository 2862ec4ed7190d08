-- Words that few aliases of a role say ("game" of "game developer") no longer count as said by its vacancies.
-- An older source makes the next start write the words of every role again, and with them the search rows.
-- Touches some 60 rows.
UPDATE "role_words" SET "source_hash" = '';
