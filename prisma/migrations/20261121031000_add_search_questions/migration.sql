-- From what someone typed to a tsquery, through the same normaliser and stemmers as the
-- vacancies. Only lexemes that the parser made, quoted, ever become a tsquery: no input is
-- an error. Functions only, nothing is locked.

-- One normalised word: its stem in either language, or with a star whatever begins like it.
-- Null for a stop word of either language.
CREATE FUNCTION fts_word(word text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE WHEN nl <> '' AND en <> '' THEN (
    SELECT '(' || string_agg(quote_literal(lexeme) || star, ' | ') || ')'
    FROM unnest(tsvector_to_array(nl || en || CASE star WHEN '' THEN '' ELSE to_tsvector('simple', word) END)) AS l(lexeme)
  ) END
  FROM (SELECT to_tsvector('dutch', word) AS nl, to_tsvector('english', word) AS en, CASE WHEN word LIKE '%*' THEN ':*' ELSE '' END AS star) AS w
$$;

-- All of these words, in any order. Null when there is nothing but stop words.
CREATE FUNCTION fts_words(words text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT string_agg(fts_word(word), ' & ' ORDER BY n)
  FROM regexp_split_to_table(fts_norm(words), '[^[:alnum:]*]+') WITH ORDINALITY AS w(word, n)
$$;

-- These words next to each other.
CREATE FUNCTION fts_phrase(words text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT '(' || nullif(concat_ws(' | ', nullif(phraseto_tsquery('dutch', norm)::text, ''), nullif(phraseto_tsquery('english', norm)::text, '')), '') || ')'
  FROM fts_norm(words) AS norm
$$;

-- Words that no vacancy holds get a star: "kubern" then finds Kubernetes. Others stay, so that
-- "java" never becomes JavaScript.
CREATE FUNCTION fts_starred(words text) RETURNS text LANGUAGE sql STABLE STRICT PARALLEL SAFE AS $$
  SELECT string_agg(word || CASE WHEN length(word) > 2 AND word NOT LIKE '%*' AND NOT EXISTS (
    SELECT FROM vacancy_search WHERE vacancy_search.words @@ fts_word(word)::tsquery) THEN '*' ELSE '' END, ' ' ORDER BY n)
  FROM regexp_split_to_table(fts_norm(words), '[^[:alnum:]*]+') WITH ORDINALITY AS w(word, n)
$$;
