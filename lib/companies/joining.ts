import "server-only";
import type { From } from "#lib/auth/from";
import { findMailLink, giveBackMailLink, takeMailLink } from "#lib/auth/mail-link";
import { beginSession } from "#lib/auth/session-rows";
import { type Database, db } from "#lib/db/client";
import type { Access, Language } from "#lib/db/generated/enums";
import { invitationData, ownersOf } from "./invitations.ts";
import { lockMembers } from "./membership-lock.ts";

/** What stands between someone who is invited and the company: nothing, no account yet, or another company to leave first. */
type Standing = "account" | "noAccount" | "otherCompany" | "member";

export type Invitation = { email: string; access: Access; invitedBy: string; company: string; standing: Standing };

/** What a link invites to, or null when it was used, withdrawn, is too old or never was. */
export async function findInvitation(token: string, now: Date): Promise<Invitation | null> {
  const link = await findMailLink("invitation", token, now);
  if (!link) return null;
  const { access, invitedBy, invitedById } = invitationData.parse(link.data);
  const found = await standingOf(db(), link.email, link.companyId, invitedById);
  return found && { access, invitedBy, email: link.email, company: found.company, standing: found.standing };
}

export type NewAccount = { name: string; locale: Language; passwordHash: string | null };

/**
 * Joins the company, once. Who has no account gets one as `account` says, and a session, because the link proves
 * the address; who has one signs in as always. Nobody leaves another company by it: then the link stays good.
 */
export async function acceptInvitation(
  linkToken: string,
  account: NewAccount | null,
  from: From,
  now: Date,
): Promise<{ token: string | null } | { refused: "link" | "otherCompany" | "noAccount" }> {
  return db().$transaction(async (database) => {
    const link = await takeMailLink(database, "invitation", linkToken, now);
    if (!link?.companyId) return { refused: "link" };
    const { email, companyId } = link;
    const { access, invitedById } = invitationData.parse(link.data);
    await lockMembers(database, companyId);
    const found = await standingOf(database, email, companyId, invitedById);
    if (!found) return { refused: "link" };

    const { standing } = found;
    if (standing === "member") return { token: null };
    if (standing === "otherCompany" || (standing === "noAccount" && !account)) {
      await giveBackMailLink(database, linkToken);
      return { refused: standing };
    }
    const made = account && standing === "noAccount" ? await createUser(database, email, account, now) : null;
    const userId = made ?? found.userId;
    await database.membership.create({ data: { userId, companyId, access, createdAt: now } });
    return { token: made === null ? null : await beginSession(database, made, from.userAgent, now) };
  });
}

/**
 * `userId` is 0 without an account. Null when the company or the account is disabled, or who invited is no owner there
 * (any more): else someone sent away could come back by an address of their own.
 */
async function standingOf(
  database: Database,
  email: string,
  companyId: number | null,
  invitedById: number,
): Promise<{ company: string; standing: Standing; userId: number } | null> {
  const id = companyId ?? 0;
  const company = await database.company.findFirst({
    where: { id, disabledAt: null, members: { some: { ...ownersOf(id), userId: invitedById } } },
    select: { name: true },
  });
  const user = await database.user.findUnique({
    where: { email },
    select: { id: true, disabledAt: true, membership: { select: { companyId: true } } },
  });
  if (!company || user?.disabledAt) return null;
  if (!user) return { company: company.name, standing: "noAccount", userId: 0 };
  const { membership } = user;
  const standing = !membership ? "account" : membership.companyId === companyId ? "member" : "otherCompany";
  return { company: company.name, standing, userId: user.id };
}

async function createUser(database: Database, email: string, account: NewAccount, now: Date): Promise<number> {
  return (await database.user.create({ data: { ...account, email, createdAt: now }, select: { id: true } })).id;
}
