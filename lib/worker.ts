import "server-only";
import { cleanUp } from "./clean-up.ts";
import { now } from "./clock.ts";
import { sendDueMail } from "./mail/send.ts";

const second = 1_000;

/**
 * Begins what the site does beside answering: mail that is due, every few seconds, and cleaning, every hour. Any
 * number of processes may do it at once.
 */
export function startWorker(): void {
  repeat("Mail", 5 * second, async () => {
    // Some at a time, until none are left.
    while ((await sendDueMail(now())) > 0);
  });
  repeat("Cleaning", 3_600 * second, () => cleanUp(now()));
}

/**
 * Does `work` again each time this long after it was done, so that it never overlaps itself, and keeps no process
 * alive for it; the first time after `firstMs`. A failure is logged once until another one, or a success, comes between.
 */
export function repeat(name: string, everyMs: number, work: () => Promise<unknown>, firstMs = everyMs): void {
  let logged = "";
  const next = (afterMs: number) => setTimeout(() => void run(), afterMs).unref();
  const run = async () => {
    try {
      await work();
      logged = "";
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (message !== logged) console.error(`${name}: ${message}`);
      logged = message;
    } finally {
      next(everyMs);
    }
  };
  next(firstMs);
}
