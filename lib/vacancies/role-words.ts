import "server-only";
import type { Database } from "#lib/db/client";

/**
 * Makes the lexemes of the titles and aliases of these roles where they are missing or of an
 * older source, and returns how many it made.
 *
 * An alias that names a tool stays out: "Java developer" is an alias of the backend developer,
 * and would make every vacancy for PHP an answer to "java". A tool is a skill with a name of
 * its own, not a subject such as "Machine learning".
 */
export async function writeRoleWords(database: Database, roleIds: number[]): Promise<number> {
  if (roleIds.length === 0) return 0;
  const stale = await database.$queryRaw<{ id: number }[]>`
    SELECT r.id FROM role r LEFT JOIN role_words w ON w.role_id = r.id
    WHERE r.id = ANY(${roleIds}::int[]) AND w.source_hash IS DISTINCT FROM r.source_hash`;
  if (stale.length === 0) return 0;

  return database.$executeRaw`
    INSERT INTO role_words (role_id, source_hash, words)
    WITH tool AS MATERIALIZED (
      SELECT DISTINCT fts_norm(t.name) AS name FROM skill k, unnest(k.aliases || k.name) AS t(name)
      WHERE k.kind IN ('language', 'framework', 'database', 'cloud', 'infrastructure', 'tool', 'data', 'testing')
        AND k.name !~ ' [a-z]'
    ), alias AS MATERIALIZED (
      SELECT role_id, fts_norm(name) AS name FROM role_alias WHERE role_id = ANY(${stale.map(({ id }) => id)}::int[])
    ), names AS (
      SELECT id AS role_id, fts_norm(title_nl) AS name FROM role UNION SELECT id, fts_norm(title_en) FROM role
      UNION
      SELECT role_id, name FROM alias WHERE NOT EXISTS (
        SELECT FROM string_to_array(alias.name, ' ') AS w(words), generate_series(1, cardinality(words)) AS start,
          generate_series(0, 2) AS more, tool
        WHERE tool.name = array_to_string(words[start:start + more], ' '))
    )
    SELECT r.id, r.source_hash, fts_title(string_agg(names.name, ' in in in '))
    FROM role r JOIN names ON names.role_id = r.id
    WHERE r.id = ANY(${stale.map(({ id }) => id)}::int[])
    GROUP BY r.id
    ON CONFLICT (role_id) DO UPDATE SET source_hash = excluded.source_hash, words = excluded.words`;
}
