import { db } from "#lib/db/client";
import { aCompany, anInvitation, aUser, aVacancy } from "#lib/testing/factories";
import { sessionCookie } from "#lib/testing/session-cookie";
import type { PageType } from "./page-types.ts";

const day = 24 * 60 * 60 * 1000;

/** The pages about accounts in every state they can show; the people for it are made. */
export async function accountPages(): Promise<PageType[]> {
  const name = `Rijksinformatiebeveiligingsdienst ${crypto.randomUUID().slice(0, 8)}`;
  const company = await aCompany({ name, about: "Wij **maken** kaas.", aboutLanguage: "nl" });
  const long = "Wilhelmina-Aurelia van der Informatiebeveiligingsfunctionaris";
  const owner = await aUser({ companyId: company.id, access: "owner", name: long });
  const reader = await aUser({ companyId: company.id, access: "reader" });
  const operator = await aUser({ isOperator: true });
  const alone = await aUser({ companyId: (await aCompany()).id, access: "owner" });
  const vacancy = await aVacancy({ companyId: company.id });
  const blocked = await aCompany({ disabledAt: new Date(), disabledReason: "Nep." });
  const asOwner = await sessionCookie(owner.id);
  const asOperator = await sessionCookie(operator.id);
  const stale = await staleCookie((await aUser({ passwordHash: "x" })).id);
  const withoutPassword = await staleCookie((await aUser()).id);
  const invited = await anInvitation(company.id);
  const known = await anInvitation(company.id);
  const elsewhere = await anInvitation(company.id);
  await db().mailLink.update({ where: { id: known.id }, data: { email: (await aUser()).email } });
  await db().mailLink.update({ where: { id: elsewhere.id }, data: { email: alone.email } });
  const mail = await db().mail.create({
    data: {
      key: `page-types-${invited.id}`,
      to: "ada@example.org",
      subject: "Hallo",
      body: `Een link:\n\n${process.env.E2E_SITE_URL}/nl/inloggen/${"x".repeat(43)}\n\nDag.`,
      createdAt: new Date(),
      dueAt: new Date(),
    },
  });

  const { id: roleId } = await db().role.findUniqueOrThrow({ where: { slug: "backend-developer" } });
  const remark = { roleId, language: "nl", part: "tasks", email: "ada@example.org", createdAt: new Date() } as const;
  await db().roleRemark.createMany({
    data: [
      { ...remark, body: "Dit doet een ander.\n\nMijn bron: ons team.", formKey: `open ${invited.id}` },
      { ...remark, body: "x".repeat(400), formKey: `handled ${invited.id}`, handledAt: new Date() },
    ],
  });

  const tally = { day: new Date(), askedCount: 20_000, openedCount: 9, positionSum: 31 };
  await db().searchTally.createMany({
    data: [
      { ...tally, locale: "nl", words: `java ${invited.id}`, emptyCount: 0 },
      { ...tally, locale: "en", words: `${"xylofoonstemmerij".repeat(3)}${invited.id}`, emptyCount: 20_000 },
    ],
  });
  await db().searchAlias.create({
    data: { words: `${"xylofoonstemmer".repeat(3)}${invited.id}`, roleId, createdAt: new Date(), addedById: owner.id },
  });

  const account = (name: string, query: string, cookie: PageType["cookie"]) => ({
    name,
    nl: `/nl/account${query}`,
    en: `/en/account${query}`,
    cookie,
  });
  const own = (name: string, query: string, cookie: PageType["cookie"]) => ({
    name,
    nl: `/nl/werving/bedrijf${query}`,
    en: `/en/recruiter/company${query}`,
    cookie,
  });
  const moderation = (name: string, query: string) => ({
    name,
    nl: `/nl/beheer${query}`,
    en: `/en/operator${query}`,
    cookie: asOperator,
  });
  const invitation = (name: string, link: string) => ({
    name,
    nl: `/nl/uitnodiging/${link}`,
    en: `/en/invitation/${link}`,
  });
  return [
    { name: "sign in", nl: "/nl/inloggen?done=asked", en: "/en/sign-in?to=/en/account" },
    {
      name: "sign in to what is kept",
      nl: "/nl/inloggen?to=%2Fnl%2Fwerving%2Fvacatures%2Fnieuw%3Fkept%3Dx",
      en: "/en/sign-in?to=%2Fen%2Frecruiter%2Fvacancies%2Fnew%3Fkept%3Dx",
    },
    { name: "sign in, sent empty", nl: "/nl/inloggen", en: "/en/sign-in", isSent: true },
    { name: "old link to sign in", nl: "/nl/inloggen/x", en: "/en/sign-in/x" },
    { name: "register", nl: "/nl/registreren", en: "/en/register" },
    { name: "register, sent empty", nl: "/nl/registreren", en: "/en/register", isSent: true },
    { name: "registered", nl: "/nl/registreren?done=asked", en: "/en/register?done=asked" },
    { name: "old link to register", nl: "/nl/registreren/x", en: "/en/register/x" },
    invitation("invitation", invited.link),
    { ...invitation("invitation, sent empty", invited.link), isSent: true },
    invitation("invitation of someone with an account", known.link),
    invitation("invitation of someone in another company", elsewhere.link),
    invitation("old invitation", "x"),
    account("account", "", asOwner),
    account("account without a company", "?notice=noCompany", await sessionCookie((await aUser()).id)),
    account("account of a disabled company", "", await sessionCookie((await aUser({ companyId: blocked.id })).id)),
    account("account that must prove who it is", "?done=saved", stale),
    account("leaving a company with others", "?step=leave", await sessionCookie(reader.id)),
    account("leaving a company as its only owner", "?step=leave", asOwner),
    account("leaving a company alone", "?step=leave", await sessionCookie(alone.id)),
    account("deleting an account", "?step=delete", await sessionCookie(reader.id)),
    account("deleting an account that must prove who it is", "?step=delete", stale),
    account("account that must prove by mail who it is", "?done=asked", withoutPassword),
    account("deleting an account that must prove by mail who it is", "?step=delete", withoutPassword),
    own("company, for an owner", "?done=invited", asOwner),
    own("company, for a reader", "", await sessionCookie(reader.id)),
    { ...own("company, invitation sent empty", "", await sessionCookie(alone.id)), isSent: true as const },
    own("member", `?member=${reader.id}`, asOwner),
    moderation("operator", ""),
    moderation("operator, found", "?q=a"),
    moderation("operator, nothing found", "?q=xylofoonstemmerij"),
    moderation("operator, vacancy", `?vacancy=${vacancy.publicId}`),
    moderation("operator, company", `?company=${company.id}`),
    moderation("operator, disabled company", `?company=${blocked.id}`),
    { ...moderation("operator, account sent without a reason", `?account=${reader.id}`), isSent: true as const },
    { name: "remarks", nl: "/nl/beheer/opmerkingen?done=handled", en: "/en/operator/remarks", cookie: asOperator },
    {
      name: "handled remarks",
      nl: "/nl/beheer/opmerkingen?show=handled",
      en: "/en/operator/remarks?show=handled&done=reopened",
      cookie: asOperator,
    },
    { name: "search quality", nl: "/nl/beheer/zoeken?done=added", en: "/en/operator/search", cookie: asOperator },
    {
      name: "search quality, alias sent without a meaning",
      nl: "/nl/beheer/zoeken?words=tovenaar",
      en: "/en/operator/search?words=wizard",
      cookie: asOperator,
      isSent: true,
    },
    { name: "captured mails", nl: "/dev/mail", en: "/en/dev/mail" },
    { name: "captured mail", nl: `/dev/mail?id=${mail.id}`, en: `/en/dev/mail?id=${mail.id}` },
  ];
}

/** Of someone who signed in yesterday and was here an hour ago. */
async function staleCookie(userId: number) {
  const cookie = await sessionCookie(userId);
  const hour = new Date(Date.now() - day / 24);
  await db().session.updateMany({ where: { userId }, data: { createdAt: new Date(Date.now() - day), seenAt: hour } });
  return cookie;
}
