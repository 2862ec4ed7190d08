import "server-only";
import type { Operator } from "#lib/auth/gates";
import { tryRemark } from "#lib/auth/throttle";
import { db, type Prisma } from "#lib/db/client";
import type { Language } from "#lib/db/generated/enums";
import type { RemarkInput } from "./input.ts";

// "Is this right?": what readers say of the parts of a role's page, and what the operator does with it.

type Remarked = RemarkInput & {
  roleSlug: string;
  /** As lib/roles/page-parts.ts names it. */
  part: string;
  language: Language;
  /** The same for the same form sent twice. */
  formKey: string;
};

/** Keeps a remark for the operator, once however often its form is sent. */
export async function leaveRemark(
  { roleSlug, ...remark }: Remarked,
  address: string,
  now: Date,
): Promise<"left" | "tooMany" | "noRole"> {
  if (!(await tryRemark(address, now))) return "tooMany";
  const role = await db().role.findUnique({ where: { slug: roleSlug }, select: { id: true } });
  if (!role) return "noRole";
  await db().roleRemark.createMany({
    data: [{ roleId: role.id, ...remark, createdAt: now }],
    skipDuplicates: true,
  });
  return "left";
}

const shown = {
  id: true,
  language: true,
  part: true,
  body: true,
  email: true,
  createdAt: true,
  handledAt: true,
  role: { select: { slug: true, titleNl: true, titleEn: true } },
} satisfies Prisma.RoleRemarkSelect;

/** A remark as the operator sees it. */
export type Remark = Prisma.RoleRemarkGetPayload<{ select: typeof shown }>;

const shownMax = 200;

/** What is still to be handled, the oldest first, or what was handled, the newest first; 200 at most, and how many there are. */
export async function listRemarks(
  _operator: Operator,
  { isHandled }: { isHandled: boolean },
): Promise<{ remarks: Remark[]; total: number }> {
  const where = { handledAt: isHandled ? { not: null } : null };
  const [remarks, total] = await Promise.all([
    db().roleRemark.findMany({
      where,
      select: shown,
      orderBy: isHandled ? [{ handledAt: "desc" }, { id: "desc" }] : { id: "asc" },
      take: shownMax,
    }),
    db().roleRemark.count({ where }),
  ]);
  return { remarks, total };
}

/** False when it is gone, or was so already. */
export async function handleRemark(_operator: Operator, id: number, now: Date): Promise<boolean> {
  const { count } = await db().roleRemark.updateMany({ where: { id, handledAt: null }, data: { handledAt: now } });
  return count > 0;
}

/** Puts a remark back among those still to be handled; false as `handleRemark`. */
export async function reopenRemark(_operator: Operator, id: number): Promise<boolean> {
  const { count } = await db().roleRemark.updateMany({
    where: { id, handledAt: { not: null } },
    data: { handledAt: null },
  });
  return count > 0;
}
