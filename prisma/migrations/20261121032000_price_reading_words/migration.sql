-- Always true, at the price of reading a page. The planner takes "words @@ question" for a cheap look at
-- the row, while the vector lies elsewhere and takes 8 microseconds: for a common word it would read all of
-- them (80 ms at 10,000) where the index answers in 1. Stand this beside each such condition. It is
-- not marked parallel safe, because the order of a search rests on one half of a union coming before the
-- other. (The escape is a semicolon, at which the adapter would cut.)
CREATE FUNCTION fts_costly(vacancy_id integer) RETURNS boolean LANGUAGE plpgsql IMMUTABLE COST 400 AS E'BEGIN RETURN true\x3B END';

-- As it was, with the price.
CREATE OR REPLACE FUNCTION fts_starred(words text) RETURNS text LANGUAGE sql STABLE STRICT AS $$
  SELECT string_agg(word || CASE WHEN length(word) > 2 AND word NOT LIKE '%*' AND NOT EXISTS (
    SELECT FROM vacancy_search s WHERE s.words @@ fts_word(word)::tsquery AND fts_costly(s.vacancy_id)) THEN '*' ELSE '' END, ' ' ORDER BY n)
  FROM regexp_split_to_table(fts_norm(words), '[^[:alnum:]*]+') WITH ORDINALITY AS w(word, n)
$$;
