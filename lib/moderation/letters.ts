import "server-only";
import type { Database } from "#lib/db/client";
import { env } from "#lib/env";
import { href } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { postMail } from "#lib/mail/outbox";

/** What the operator did, as a part of the names of its messages. */
export type Doing =
  | "accountDisabled"
  | "accountEnabled"
  | "companyDisabled"
  | "companyEnabled"
  | "vacancyRemoved"
  | "vacancyRestored";

type Fact = { id: number; doing: Doing; name: string; reason: string };

/** Tells one person what was done and why, and where to object. */
export async function tellPerson(
  database: Database,
  { userId, ...fact }: Fact & { userId: number },
  now: Date,
): Promise<void> {
  const person = await database.user.findUnique({ where: { id: userId }, select: { email: true, locale: true } });
  if (person) await tell(database, fact, [{ id: userId, ...person }], now);
}

/** Tells the owners of a company. */
export async function tellOwners(
  database: Database,
  { companyId, ...fact }: Fact & { companyId: number },
  now: Date,
): Promise<void> {
  const owners = await database.user.findMany({
    where: { disabledAt: null, membership: { companyId, access: "owner" } },
    select: { id: true, email: true, locale: true },
  });
  await tell(database, fact, owners, now);
}

type Reader = { id: number; email: string; locale: "nl" | "en" };

async function tell(
  database: Database,
  { id, doing, name, reason }: Fact,
  readers: Reader[],
  now: Date,
): Promise<void> {
  for (const { id: userId, email, locale } of readers) {
    const t = translations(locale, "ModerationMail");
    const url = env().SITE_URL + href(locale, "/contact");
    const body = t("body", { what: t(`${doing}.text`, { name, reason }), url });
    const key = `${doing}:${id}:${now.getTime()}:${userId}`;
    await postMail(database, { key, to: email, subject: t(`${doing}.subject`, { name }), body }, now);
  }
}
