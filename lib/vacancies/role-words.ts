import "server-only";
import type { Database } from "#lib/db/client";
import { headNouns } from "#lib/roles/title-words";

/**
 * Makes the lexemes of the titles and aliases of these roles where they are missing or of an
 * older source, and returns how many it made.
 *
 * Of an alias of several words only those count that stand in a title too, and what it calls people: "Java developer" and
 * "game developer" are aliases of the software engineer, and would make each of their vacancies an answer to "java" and "game".
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
    WITH title AS (
      SELECT r.id AS role_id, fts_norm(t.name) AS name FROM role r, unnest(ARRAY[r.title_nl, r.title_en]) AS t(name)
      WHERE r.id = ANY(${ids}::int[])
    ), alias AS (
      SELECT role_id, string_to_array(regexp_replace(fts_norm(name), ${compound}, '\\1 \\2', 'g'), ' ') AS words
      FROM role_alias WHERE role_id = ANY(${ids}::int[])
    ), names AS (
      SELECT role_id, name FROM title UNION
      SELECT role_id, words[1] FROM alias WHERE cardinality(words) = 1 UNION
      SELECT role_id, word FROM alias, unnest(words) AS word
      WHERE word = ANY(${nouns}::text[]) OR EXISTS (SELECT FROM title WHERE title.role_id = alias.role_id AND word = ANY(string_to_array(title.name, ' ')))
    )
    SELECT r.id, r.source_hash, fts_title(string_agg(names.name, ' in in in '))
    FROM role r JOIN names ON names.role_id = r.id
    WHERE r.id = ANY(${ids}::int[])
    GROUP BY r.id
    ON CONFLICT (role_id) DO UPDATE SET source_hash = excluded.source_hash, words = excluded.words`;
}

const nouns = [...headNouns, "ontwikkelaar"];
const compound = `\\m([a-z]{2,}?)(${nouns.join("|")})(?:s|en)?\\M`;
