import "server-only";
import { z } from "zod";
import type { From } from "#lib/auth/from";
import type { Owner } from "#lib/auth/gates";
import { makeMailLink } from "#lib/auth/mail-link";
import { hashOf } from "#lib/auth/secret-token";
import { tryMail } from "#lib/auth/throttle";
import { db } from "#lib/db/client";
import { Access } from "#lib/db/generated/enums";
import { env } from "#lib/env";
import { href } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { nameInMail } from "#lib/mail/name-in-mail";
import { postMail } from "#lib/mail/outbox";
import type { InvitationInput } from "./input.ts";
import { isOwner, lockMembers } from "./membership-lock.ts";

const linkDays = 7;
/** Open at the same time, in one company. */
const invitationsMax = 50;

/** What an invitation keeps of what was asked for, and of whom: it counts as long as they are an owner there. */
export const invitationData = z.object({
  access: z.enum(Access),
  invitedBy: z.string(),
  invitedById: z.number().default(0),
});

/** "member" when the address is of someone in the company already, "tooMany" when it is one mail or one invitation too many. */
export type Inviting = "invited" | "member" | "tooMany" | "missing";

/** Mails someone a link by which they join the company. An earlier one to the same address no longer counts. */
export async function inviteMember(
  owner: Owner,
  { email, access, locale }: InvitationInput,
  from: From,
  now: Date,
): Promise<Inviting> {
  const { companyId, userId } = owner;
  if (!(await tryMail(from.address, email, now))) return "tooMany";

  return db().$transaction(async (database) => {
    await lockMembers(database, companyId);
    if (!(await isOwner(database, companyId, userId))) return "missing";
    if ((await database.membership.count({ where: { companyId, user: { email } } })) > 0) return "member";
    if ((await database.mailLink.count({ where: openOf(companyId, now) })) >= invitationsMax) return "tooMany";

    const data = { access, invitedBy: owner.name, invitedById: userId };
    const minutes = linkDays * 24 * 60;
    const wish = { purpose: "invitation", email, companyId, data, minutes } as const;
    const { token, expiresAt } = await makeMailLink(database, wish, now);
    const { name } = await database.company.findUniqueOrThrow({ where: { id: companyId }, select: { name: true } });
    const t = translations(locale, "InvitationMail");
    const url = env().SITE_URL + href(locale, "/invitation/[slug]", { slug: token });
    const [inviter, company] = [nameInMail(owner.name), nameInMail(name)];
    const body = t("body", { name: inviter, company, url, days: linkDays });
    const subject = t("subject");
    await postMail(database, { key: `invitation:${hashOf(token)}`, to: email, subject, body, expiresAt }, now);
    return "invited";
  });
}

export type OpenInvitation = { id: number; email: string; access: Access; expiresAt: Date };

/** Invitations that wait for an answer, the newest first. */
export async function listInvitations({ companyId }: Owner, now: Date): Promise<OpenInvitation[]> {
  const owners = await db().membership.findMany({ where: ownersOf(companyId), select: { userId: true } });
  const links = await db().mailLink.findMany({ where: openOf(companyId, now), orderBy: { id: "desc" } });
  return links.flatMap(({ id, email, data, expiresAt }) => {
    const { access, invitedById } = invitationData.parse(data);
    return owners.some(({ userId }) => userId === invitedById) ? { id, email, expiresAt, access } : [];
  });
}

/** False when it was accepted, withdrawn or too old already. */
export async function withdrawInvitation({ companyId }: Owner, id: number, now: Date): Promise<boolean> {
  const { count } = await db().mailLink.deleteMany({ where: { ...openOf(companyId, now), id } });
  return count === 1;
}

/** Those by whom an invitation counts. */
export function ownersOf(companyId: number) {
  return { companyId, access: "owner", user: { disabledAt: null } } as const;
}

function openOf(companyId: number, now: Date) {
  return { companyId, purpose: "invitation", usedAt: null, expiresAt: { gt: now } } as const;
}
