import "server-only";
import type { Member, Owner } from "#lib/auth/gates";
import { db } from "#lib/db/client";
import type { Access } from "#lib/db/generated/enums";
import { hasOtherOwner, isOwner, lockMembers } from "./membership-lock.ts";

/** Someone of the company, as the others may see them. */
export type Colleague = { userId: number; name: string; email: string; access: Access; isDisabled: boolean };

/** Who is in the member's company: owners first, then by name. */
export async function listMembers({ companyId }: Member): Promise<Colleague[]> {
  const members = await db().membership.findMany({
    where: { companyId },
    orderBy: [{ access: "desc" }, { user: { name: "asc" } }, { userId: "asc" }],
    select: { userId: true, access: true, user: { select: { name: true, email: true, disabledAt: true } } },
  });
  return members.map(({ userId, access, user: { name, email, disabledAt } }) => ({
    userId,
    access,
    name,
    email,
    isDisabled: disabledAt !== null,
  }));
}

/** "missing" when it is nobody of this company (any more), "lastOwner" when nobody else could manage it afterwards. */
export type MemberChange = "done" | "missing" | "lastOwner";

/** Changes what a member may do; counts on their next request. */
export async function changeAccess(owner: Owner, userId: number, access: Access): Promise<MemberChange> {
  const { companyId } = owner;
  return db().$transaction(async (database) => {
    await lockMembers(database, companyId);
    if (!(await isOwner(database, companyId, owner.userId))) return "missing";
    if (access !== "owner" && !(await hasOtherOwner(database, companyId, userId))) return "lastOwner";
    const { count } = await database.membership.updateMany({ where: { userId, companyId }, data: { access } });
    return count === 1 ? "done" : "missing";
  });
}

/** Takes someone out of the company; their account stays. Counts on their next request. */
export async function removeMember(owner: Owner, userId: number): Promise<MemberChange> {
  const { companyId } = owner;
  return db().$transaction(async (database) => {
    await lockMembers(database, companyId);
    if (!(await isOwner(database, companyId, owner.userId))) return "missing";
    if (!(await hasOtherOwner(database, companyId, userId))) return "lastOwner";
    const { count } = await database.membership.deleteMany({ where: { userId, companyId } });
    return count === 1 ? "done" : "missing";
  });
}
