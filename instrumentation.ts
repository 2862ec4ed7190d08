/** Next calls this once, before it answers anything. */
export async function register() {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { watchRequests } = await import("#lib/http");
    watchRequests();
    const { repeat, startWorker } = await import("#lib/worker");
    const { refreshFigures } = await import("#lib/market/commands");
    const { refreshRolePlaces } = await import("#lib/search/role-places");
    const { keepIndex } = await import("#lib/search/index/follow");
    const { keepNewestRows } = await import("#lib/search/index/ask");
    const { writeTally } = await import("#lib/search/tally/tally");
    const { knownVocabulary } = await import("#lib/search/understanding/known");
    const { sendDueAlerts } = await import("#lib/alerts/send");
    const { askAfterVacancies } = await import("#lib/vacancies/confirming");
    const { recogniseOpenedReposts } = await import("#lib/vacancies/reposts");
    const { now } = await import("#lib/clock");
    const { env } = await import("#lib/env");
    startWorker();
    if (env().SEARCH_INDEX === "on") {
      repeat("Search index", 1_000, () => keepIndex(now()), 0);
      repeat("Newest rows", 5_000, () => keepNewestRows(now()));
    }
    // So that no search need wait for it, nor is the first to hear of a change; one that comes before makes it itself.
    repeat("Vocabulary", 20_000, knownVocabulary, 0);
    repeat("Search tally", 5_000, writeTally);
    // Figures, and which roles have a page for a place, follow a change within a minute.
    repeat("Figures", 20_000, () => refreshFigures(now()));
    repeat("Role places", 20_000, () => refreshRolePlaces(now()));
    // Some at a time, until none are due. A repost that opened just now is no news.
    repeat("Alerts", 20_000, async () => {
      await recogniseOpenedReposts(now());
      while ((await sendDueAlerts(now())) > 0);
    });
    repeat("Still open", 60_000, async () => {
      while ((await askAfterVacancies(now())) > 0);
    });
  }
}

/** Next calls this for what was thrown while a page was made, after it wrote it to the log. */
export async function onRequestError(error: unknown) {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { noteFault } = await import("#lib/http");
    noteFault(error);
  }
}
