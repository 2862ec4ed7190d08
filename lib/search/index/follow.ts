import "server-only";
import pg from "pg";
import { db } from "#lib/db/client";
import { Prisma } from "#lib/db/generated/client";
import { env } from "#lib/env";
import { readIndex, readRows } from "./read.ts";
import type { SearchIndex } from "./search-index.ts";

const { sql } = Prisma;

// One index in each process, which follows the log that triggers write (search_change). A search asks the log
// whether anything was written that the index does not know, so that what was acknowledged is found by whoever
// asks next; being told (LISTEN) and looking each second only spare that search the wait.

/**
 * An index and up to where it read the log: all transactions before `horizon` had ended then, and of those at or
 * after it `seen` were read. So nothing is missed, whatever the order in which transactions end.
 */
type Followed = { index: SearchIndex; horizon: bigint; seen: Set<string>; readAt: number };
type State = {
  followed: Followed | null;
  keeping: Promise<void> | null;
  reading: Promise<void> | null;
  listener: pg.Client | null;
};

const kept = globalThis as unknown as { roleboardIndex?: State };
kept.roleboardIndex ??= { followed: null, keeping: null, reading: null, listener: null };
const state = kept.roleboardIndex;

/** The index as it stands, or null while there is none and for a moment before it begins. */
export function indexFor(now: Date): SearchIndex | null {
  const index = state.followed?.index ?? null;
  return index && now.getTime() >= index.since ? index : null;
}

/** The same, but the first index is waited for while it is being made: for what nothing else can answer. */
export async function firstIndexFor(now: Date): Promise<SearchIndex | null> {
  if (!state.followed) await state.keeping?.catch(() => undefined);
  return indexFor(now);
}

/** Asks whether anything was committed that this index does not know. */
export function isBehindSql(index: SearchIndex): Prisma.Sql {
  const { followed } = state;
  if (followed?.index !== index) return sql`true`;
  const horizon = sql`${String(followed.horizon)}::xid8`;
  // The newest line alone mostly tells, from the end of an index. Planned for any horizon, the rest would read the whole log.
  return sql`(coalesce((SELECT xid FROM search_change ORDER BY xid DESC LIMIT 1) >= ${horizon}, false)
    AND EXISTS (SELECT FROM search_change WHERE xid >= ${horizon} AND seq <> ALL(${[...followed.seen]}::bigint[])))`;
}

/** Reads what was committed since, once for all who ask at the same time. */
export function catchUp(): Promise<void> {
  state.reading ??= readLog().finally(() => {
    state.reading = null;
  });
  return state.reading;
}

/** Waits for the reading that is under way: who asks before its end would find that something is missing and ask again. */
export async function readingDone(): Promise<void> {
  await state.reading?.catch(() => undefined);
}

/**
 * Loads the index when there is none or it is worn, and reads what it may have missed; to be called again and again.
 *
 * @throws {Error} when the database is out of reach. Searches are answered without an index meanwhile.
 */
export function keepIndex(now: Date): Promise<void> {
  state.keeping ??= loadOrCatchUp(now).finally(() => {
    state.keeping = null;
  });
  return state.keeping;
}

async function loadOrCatchUp(now: Date): Promise<void> {
  state.listener ??= await listen();
  const { followed } = state;
  if (followed && Date.now() - followed.readAt < logKeptMs && !followed.index.documents.isWorn()) return catchUp();

  const horizon = await horizonNow();
  const index = await readIndex(now);
  state.followed = { index, horizon, seen: new Set(), readAt: Date.now() };
  await catchUp();
}

/** Forgets the index and hears no more: PostgreSQL answers from now on. */
export async function dropIndex(): Promise<void> {
  const { listener } = state;
  state.followed = null;
  state.listener = null;
  await listener?.end();
}

// Half of what the log is kept (lib/clean-up.ts).
const logKeptMs = 12 * 60 * 60 * 1000;

async function readLog() {
  const { followed } = state;
  if (!followed) return;
  const [log] = await db().$queryRaw<[{ horizon: string; changes: Change[] | null }]>`
    SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS horizon,
      (SELECT json_agg(json_build_object('seq', seq::text, 'id', vacancy_id, 'isPast', xid < pg_snapshot_xmin(pg_current_snapshot())))
        FROM search_change WHERE xid >= ${String(followed.horizon)}::xid8) AS changes`;
  // Only a database that was put back from a copy goes back in its count.
  if (BigInt(log.horizon) < followed.horizon) return dropIndex();

  const changes = log.changes ?? [];
  const ids = changes.filter(({ seq }) => !followed.seen.has(seq)).map(({ id }) => id);
  if (ids.length > 0) await readRows(followed.index, [...new Set(ids)]);
  followed.horizon = BigInt(log.horizon);
  followed.seen = new Set(changes.filter(({ isPast }) => !isPast).map(({ seq }) => seq));
  followed.readAt = Date.now();
}

type Change = { seq: string; id: number; isPast: boolean };

async function horizonNow(): Promise<bigint> {
  const [row] = await db().$queryRaw<[{ horizon: string }]>`
    SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS horizon`;
  return BigInt(row.horizon);
}

/** A connection of its own, which is told of each change. Where a pooler stands between it is told nothing, and the log is read each second. */
async function listen(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: env().DATABASE_URL, connectionTimeoutMillis: 2_000 });
  const lost = () => {
    if (state.listener === client) state.listener = null;
  };
  // What could not be read is read within a second.
  client.on("notification", () => void catchUp().catch(() => undefined));
  client.on("error", lost);
  client.on("end", lost);
  try {
    await client.connect();
    await client.query("LISTEN search_change");
  } catch (error) {
    void client.end().catch(() => undefined);
    throw error;
  }
  return client;
}
