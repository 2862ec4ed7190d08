/** Next calls this once, before it answers anything. */
export async function register() {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { watchRequests } = await import("#lib/http");
    watchRequests();
  }
}
