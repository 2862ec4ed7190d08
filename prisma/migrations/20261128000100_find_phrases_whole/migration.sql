-- These words next to each other. In a language in which but one of them means something it is no phrase: "service now"
-- is in English "servic" alone, and would hold wherever someone serves.
CREATE OR REPLACE FUNCTION fts_phrase(words text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT '(' || string_agg(DISTINCT phrase, ' | ') || ')'
  FROM (SELECT phrase, bool_or(phrase LIKE '%<%') OVER () AS has_phrase
    FROM fts_norm(words) AS norm, unnest(ARRAY[phraseto_tsquery('dutch', norm)::text, phraseto_tsquery('english', norm)::text]) AS phrase
    WHERE phrase <> '') AS spoken
  WHERE phrase LIKE '%<%' OR NOT has_phrase
$$;
