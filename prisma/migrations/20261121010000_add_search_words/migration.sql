-- How text becomes words that can be searched, the same for a vacancy and for a
-- question. PostgreSQL's own parser makes "c" of C++ and C#, "net" of .NET and never
-- lets back-end meet backend. Its stemmers know one language at a time, and a Dutch
-- ad is full of English. A change in any of these functions asks for new search rows
-- (writeSearchRows in lib/vacancies/search-row.ts), as does a new major PostgreSQL,
-- whose stemmers may differ. Free on an empty table.

-- Text in lower case without accents, in which one thing has one spelling and no sign is left
-- that the parser would read as more than the end of a word. One step a line, in this order. (No semicolon may stand inside a function or a comment here:
-- Prisma's adapter for pg cuts a migration at each of them.)
CREATE FUNCTION fts_norm(given text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT replace(regexp_replace(t, '[-_./:@<>&+~=\\]+', ' ', 'g'), '''', '')
  -- Before lower(): "it" is an English stop word, and only capitals or a Dutch compound tell them apart.
  FROM regexp_replace(given, '\mIT\M', 'ict', 'g') AS s1(t1),
  LATERAL (SELECT CASE WHEN octet_length(t1) = length(t1) THEN t1 ELSE
    replace(replace(replace(translate(
      regexp_replace(normalize(t1, NFKD), '[\u0300-\u036f]', '', 'g'),
      'øØłŁđĐı’‘', 'oOlLdDi'''''), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe') END) AS s2(t2),
  LATERAL replace(replace(replace(lower(t2), 'c++', 'cplusplus'), 'c#', 'csharp'), 'f#', 'fsharp') AS s3(t3),
  LATERAL replace(replace(t3, 'asp.net', 'aspnet dotnet'), 'vb.net', 'vbnet dotnet') AS s4(t4),
  LATERAL regexp_replace(t4, '(^|[^a-z0-9])\.net\M', '\1dotnet', 'g') AS s5(t5),
  LATERAL replace(replace(replace(replace(t5, 'dot net', 'dotnet'), 'r&d', 'rnd'), 'c-sharp', 'csharp'), 'objective-c', 'objectivec') AS s6(t6),
  LATERAL regexp_replace(t6, '\m([a-z0-9]+)\.js\M', '\1 js', 'g') AS s7(t7),
  LATERAL regexp_replace(t7, '\m(node|vue|react|next|nuxt|angular|express|nest|three)js\M', '\1 js', 'g') AS s8(t8),
  LATERAL regexp_replace(t8, '\m(ci|tcp|pl|t|s)[/-](cd|ip|sql|4hana)\M', '\1\2', 'g') AS s9(t9),
  LATERAL regexp_replace(t9, '\mit-', 'ict ', 'g') AS s10(t10),
  -- What is written as one word, as two and with a hyphen gets one way.
  LATERAL regexp_replace(t10, '\m(?:(back|front)[ -](end)|(full)[ -](stack)|(help)[ -](desk)|(java|type)[ -](script))', '\1\2\3\4\5\6\7\8', 'g') AS s11(t11),
  LATERAL regexp_replace(t11, '\m(?:(data)[ -](base|center)|(micro)[ -](service)|(low)[ -](code)|(dev)[ -](ops))', '\1\2\3\4\5\6\7\8', 'g') AS s12(t12),
  LATERAL regexp_replace(t12, '\m(cyber|service|data|team|tech|power)(security|desk|warehouse|lead|bi)', '\1 \2', 'g') AS s13(t13),
  LATERAL regexp_replace(t13, '\me-(mail|commerce|learning)', 'e\1', 'g') AS s14(t14),
  LATERAL regexp_replace(t14, '\mpostgres\M', 'postgresql', 'g') AS s15(t)
$$;

-- Dutch compounds of normalised words, split before what the person is: "softwareontwikkelaar
-- java" gives "software ontwikkelaar java". For titles, role names and questions, while body text stays whole.
CREATE FUNCTION fts_compound(words text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT regexp_replace(words,
    '\m([a-z]{2,}?)(ontwikkelaar|ontwikkeling|beheerder|beheer|tester|analist|architect|engineer|developer|programmeur|specialist|consultant|adviseur|manager|medewerker|ontwerper|designer|coordinator|leider|eigenaar|master|administrator|operator|monteur|docent|deskundige|expert)(s|en|e)?\M',
    '\1 \2\3', 'g')
$$;

-- The lexemes of normalised words in both languages.
CREATE FUNCTION fts_both(words text) RETURNS tsvector LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT to_tsvector('dutch', words) || to_tsvector('english', words)
$$;

-- The same of a title or of names, with their compounds whole and split. "in" is a stop word
-- in both languages: three of them keep a quoted phrase from running across the seam.
CREATE FUNCTION fts_title(words text) RETURNS tsvector LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT fts_both(words || CASE WHEN split = words THEN '' ELSE ' in in in ' || split END) FROM fts_compound(words) AS split
$$;

-- The lexemes of a vector, each after a mark, so that the index alone can say in which
-- part of a vacancy a word stands: asking by weight would read every vector it finds.
CREATE FUNCTION fts_mark(mark text, words tsvector) RETURNS tsvector LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT array_to_tsvector(ARRAY(SELECT mark || lexeme FROM unnest(words)))
$$;

-- Searching reads the narrow columns of every row and the vector of almost none, so the
-- vector lives beside the row. Without a pending list no reader pays for a writer.
ALTER TABLE "vacancy_search" ALTER COLUMN "words" SET STORAGE EXTERNAL;
ALTER TABLE "vacancy_search" SET (toast_tuple_target = 128);
ALTER INDEX "vacancy_search_words_idx" SET (fastupdate = off);
