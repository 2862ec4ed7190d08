/** Next calls this once, before it answers anything. */
export async function register() {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { watchRequests } = await import("#lib/http");
    watchRequests();
    const { startWorker } = await import("#lib/worker");
    startWorker();
  }
}

/** Next calls this for what was thrown while a page was made, after it wrote it to the log. */
export async function onRequestError(error: unknown) {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { noteFault } = await import("#lib/http");
    noteFault(error);
  }
}
