import "server-only";
import type { Database } from "#lib/db/client";
import { headNouns } from "#lib/roles/title-words";

/**
 * Makes the lexemes of the titles and aliases of these roles where they are missing or of an
 * older source, and returns how many it made.
 *
 * An alias that names a tool or a method stays out: "Java developer" is an alias of the backend developer, and would make
 * every vacancy for PHP an answer to "java". Of the others those words count that stand in a title too, say what someone
 * is, or are in one of twelve aliases at least: "business intelligence" is what BI developers do, "game" what few software engineers do.
 */
export async function writeRoleWords(database: Database, roleIds: number[]): Promise<number> {
  if (roleIds.length === 0) return 0;
  const stale = await database.$queryRaw<{ id: number }[]>`
    SELECT r.id FROM role r LEFT JOIN role_words w ON w.role_id = r.id
    WHERE r.id = ANY(${roleIds}::int[]) AND w.source_hash IS DISTINCT FROM r.source_hash`;
  if (stale.length === 0) return 0;
  const ids = stale.map(({ id }) => id);

  return database.$executeRaw`
    INSERT INTO role_words (role_id, source_hash, words)
    WITH tool AS MATERIALIZED (
      SELECT DISTINCT fts_norm(t.name) AS name FROM skill k, unnest(k.aliases || k.name) AS t(name)
      WHERE k.kind IN ('language', 'framework', 'database', 'cloud', 'infrastructure', 'tool', 'data', 'testing', 'method')
        AND k.name !~ ' [a-z]'
    ), title AS (
      SELECT r.id AS role_id, fts_norm(t.name) AS name FROM role r, unnest(ARRAY[r.title_nl, r.title_en]) AS t(name)
      WHERE r.id = ANY(${ids}::int[])
    ), alias AS (
      SELECT a.role_id, n.name, string_to_array(regexp_replace(n.name, ${compound}, '\\1 \\2', 'g'), ' ') AS words
      FROM role_alias a, fts_norm(a.name) AS n(name)
      WHERE a.role_id = ANY(${ids}::int[]) AND NOT EXISTS (
        SELECT FROM string_to_array(n.name, ' ') AS w(words), generate_series(1, cardinality(words)) AS start,
          generate_series(0, 2) AS more, tool
        WHERE tool.name = array_to_string(words[start:start + more], ' '))
    ), word AS (
      SELECT role_id, word, 12 * count(DISTINCT name) >= (SELECT count(DISTINCT name) FROM alias AS a WHERE a.role_id = alias.role_id) AS is_usual
      FROM alias, unnest(words) AS word GROUP BY role_id, word
    ), names AS (
      SELECT role_id, name FROM title UNION
      SELECT role_id, words[1] FROM alias WHERE cardinality(words) = 1 UNION
      SELECT role_id, word FROM word
      WHERE is_usual OR word = ANY(${nouns}::text[])
        OR EXISTS (SELECT FROM title WHERE title.role_id = word.role_id AND word = ANY(string_to_array(title.name, ' ')))
    )
    SELECT r.id, r.source_hash, fts_title(string_agg(names.name, ' in in in '))
    FROM role r JOIN names ON names.role_id = r.id
    WHERE r.id = ANY(${ids}::int[])
    GROUP BY r.id
    ON CONFLICT (role_id) DO UPDATE SET source_hash = excluded.source_hash, words = excluded.words`;
}

const nouns = [...headNouns, "ontwikkelaar"];
const compound = `\\m([a-z]{2,}?)(${nouns.join("|")})(?:s|en)?\\M`;
