import { redirect } from "next/navigation";
import { stopAlert } from "#lib/alerts/commands";
import { findAlert } from "#lib/alerts/queries";
import { now } from "#lib/clock";
import { defaultLocale, href } from "#lib/i18n/routing";

// The address in the List-Unsubscribe header of an alert's mails (RFC 8058).

/** Stops the alert at once. The answer is the same for one that is gone already: programs ask again. */
export async function POST(_request: Request, { params }: RouteContext<"/api/alerts/[slug]">) {
  const alert = await findAlert((await params).slug, now());
  if (alert) await stopAlert(alert);
  return new Response("You will get no more of these mails.\n", { headers: { "Cache-Control": "private, no-store" } });
}

/** Changes nothing, because scanners open links: it leads to the page with a button. */
export async function GET(_request: Request, { params }: RouteContext<"/api/alerts/[slug]">) {
  const { slug } = await params;
  const alert = await findAlert(slug, now());
  redirect(href(alert?.locale ?? defaultLocale, "/alerts/[slug]", { slug }));
}
