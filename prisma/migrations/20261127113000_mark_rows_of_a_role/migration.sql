-- A search for a role finds its vacancies by a word of their own, `o:` and the slug, which the next start writes:
-- emptied, every row is made anew (refreshSearchRows), some 3 ms each. Until then search finds nothing.
TRUNCATE "vacancy_search";
