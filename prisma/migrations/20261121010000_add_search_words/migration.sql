-- How text becomes words that can be searched, the same for a vacancy and for a
-- question. PostgreSQL's own parser makes "c" of C++ and C#, "net" of .NET and never
-- lets back-end meet backend. Its stemmers know one language at a time, and a Dutch
-- ad is full of English. A change in any of these functions asks for new search rows
-- (writeSearchRows in lib/vacancies/search-row.ts), as does a new major PostgreSQL,
-- whose stemmers may differ. Free on an empty table.

-- Letters without accents. (No semicolon may stand inside a function or a comment here:
-- Prisma's adapter for pg cuts a migration at each of them.)
CREATE FUNCTION fts_plain(t text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE WHEN octet_length(t) = length(t) THEN t ELSE
    replace(replace(replace(translate(
      regexp_replace(normalize(t, NFKD), '[\u0300-\u036f]', '', 'g'),
      'øØłŁđĐı’‘', 'oOlLdDi'''''), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe') END
$$;

-- Text in lower case without accents, in which one thing has one spelling and no sign is left
-- that the parser would read as more than the end of a word. Each line is a step, first to last.
-- Capitals make IT the trade before they go, because "it" is an English stop word.
CREATE FUNCTION fts_norm(t text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT regexp_replace(replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
    regexp_replace(regexp_replace(regexp_replace(regexp_replace(replace(replace(regexp_replace(
    replace(replace(replace(replace(replace(replace(replace(lower(fts_plain(
    regexp_replace(t, '\mIT\M', 'ict', 'g'))),
    'c++', 'cplusplus'),
    'c#', 'csharp'),
    'c-sharp', 'csharp'),
    'f#', 'fsharp'),
    'objective-c', 'objectivec'),
    'asp.net', 'aspnet dotnet'),
    'vb.net', 'vbnet dotnet'),
    '(^|[^a-z0-9])\.net\M', '\1dotnet', 'g'),
    'dot net', 'dotnet'),
    'r&d', 'rnd'),
    '\m([a-z0-9]+)\.js\M', '\1 js', 'g'),
    '\m(node|vue|react|next|nuxt|angular|express|nest|three)js\M', '\1 js', 'g'),
    '\m(ci|tcp|pl|t|s)[/-](cd|ip|sql|4hana)\M', '\1\2', 'g'),
    '\mit-', 'ict ', 'g'),
    '\m(?:(back|front)[ -](end)|(full)[ -](stack)|(help)[ -](desk)|(java|type)[ -](script))', '\1\2\3\4\5\6\7\8', 'g'),
    '\m(?:(data)[ -](base|center)|(micro)[ -](service)|(low)[ -](code)|(dev)[ -](ops))', '\1\2\3\4\5\6\7\8', 'g'),
    '\m(cyber|service|data|team|tech|power)(security|desk|warehouse|lead|bi)', '\1 \2', 'g'),
    '\me-(mail|commerce|learning)', 'e\1', 'g'),
    '\mpostgres\M', 'postgresql', 'g'),
    '''', ''),
    '[-_./:@<>&+~=\\]+', ' ', 'g')
$$;

-- The lexemes of a normalised title or of names in both languages, with Dutch compounds both ways:
-- "softwareontwikkelaar" is found as two words and "software ontwikkelaar" as one. Body text stays as
-- it is, for there such words meet by accident. "in" is a stop word in both languages: three of them
-- keep a quoted phrase from running across a seam.
CREATE FUNCTION fts_title(words text) RETURNS tsvector LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT to_tsvector('dutch', ways) || to_tsvector('english', ways)
  FROM (VALUES ('ontwikkelaar|ontwikkeling|beheerder|beheer|tester|analist|architect|engineer|developer|programmeur|specialist|consultant|adviseur|manager|medewerker|ontwerper|designer|coordinator|leider|eigenaar|master|administrator|operator|monteur|docent|deskundige|expert')) AS w(people),
  LATERAL regexp_replace(words, '\m([a-z]{2,}?)(' || people || ')(s|en|e)?\M', '\1 \2\3', 'g') AS split,
  LATERAL regexp_replace(split, '\m([a-z]{2,}) (' || people || ')(s|en|e)?\M', '\1\2\3', 'g') AS whole,
  LATERAL concat_ws(' in in in ', words, nullif(split, words), nullif(whole, words)) AS ways
$$;

-- The lexemes of a vector, each after a mark, so that the index alone can say in which
-- part of a vacancy a word stands: asking by weight would read every vector it finds.
CREATE FUNCTION fts_mark(mark text, words tsvector) RETURNS tsvector LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT array_to_tsvector(ARRAY(SELECT mark || lexeme FROM unnest(words)))
$$;

CREATE TABLE "role_words" (
    "role_id" INTEGER NOT NULL,
    "source_hash" TEXT NOT NULL,
    "words" tsvector NOT NULL,

    CONSTRAINT "role_words_pkey" PRIMARY KEY ("role_id")
);
ALTER TABLE "role_words" ADD CONSTRAINT "role_words_role_id_fkey" FOREIGN KEY ("role_id") REFERENCES "role"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Searching reads the narrow columns of every row and the vector of almost none, so the
-- vector lives beside the row. Without a pending list no reader pays for a writer.
ALTER TABLE "vacancy_search" ALTER COLUMN "words" SET STORAGE EXTERNAL;
ALTER TABLE "vacancy_search" SET (toast_tuple_target = 128);
ALTER INDEX "vacancy_search_words_idx" SET (fastupdate = off);
