import { aCompany, anAlert, aRolePlace, aVacancy } from "#lib/testing/factories";
import { accountPages } from "./account-pages.ts";
import { vacancyPath } from "./ask.ts";
import { monthly } from "./known-vacancies.ts";
import { postingPages } from "./posting-pages.ts";

const day = 24 * 60 * 60 * 1000;

export type PageType = {
  name: string;
  nl: string;
  en: string;
  /** Of who must be signed in to see it. */
  cookie?: { name: string; value: string };
  /** Whether it is looked at after sending its form as it stands: with what is wrong with it. */
  isSent?: true;
  /** Before it is sent, by the id of the field. */
  typed?: Record<string, string>;
  /** The button it is sent with, when that is not the first. */
  button?: string;
};

/** Every kind of page in every state it can show, in both languages; the vacancies and companies for it are made. */
export async function pageTypes(): Promise<PageType[]> {
  const hour = Date.now().toString(36);
  const company = await aCompany({
    name: `Rijksinformatiebeveiligingsdienst ${process.pid}${hour}`,
    about: "Wij bewaken **dijken**.\n\n- Dag\n- Nacht",
    aboutLanguage: "nl",
  });
  const idle = await aCompany({ name: `Rustend ${process.pid}${hour}`, website: null });
  const full = {
    ...monthly(6_100),
    companyId: company.id,
    title: "Informatiebeveiligingsfunctionaris persoonsgegevensbescherming",
    body: "Je werkt [hier](https://example.org).\n\n## Wat je doet\n\n1. Kijken\n2. Zien\n\n### Waarmee\n\n- `grep`\n- *Geduld*\n\n> Rustig aan.\n\n```\nNietAfbreekbareNaamVanEenVeelTeLangeKlasseInEenProgramma();\n```",
    role: "information-security-officer",
    places: ["utrecht", "groningen"],
    skills: ["java", "sql"],
    niceSkills: ["docker"],
    workMode: "hybrid",
    onSiteDays: 2,
    contract: "temporary",
    level: "senior",
    workingLanguages: ["nl", "en"],
    contactName: "Fenna de Wit",
  } satisfies Parameters<typeof aVacancy>[0];
  const open = await aVacancy(full);
  const closing = await aVacancy({
    ...full,
    closesAt: new Date(Date.now() + day),
    applyUrl: null,
    applyEmail: "werk@example.org",
  });
  const closed = await aVacancy({
    ...full,
    publishedAt: new Date(Date.now() - 30 * day),
    closesAt: new Date(Date.now() - day),
  });
  const there = {
    nl: "/nl/functies/information-security-officer/groningen",
    en: "/en/roles/information-security-officer/groningen",
  };
  for (const level of ["junior", "medior", "lead"] as const) await aVacancy({ ...full, level });
  await aRolePlace("information-security-officer", "groningen");
  const bare = await aVacancy({ title: "Tester", body: "Tekst.", source: "lever", applyUrl: "https://example.org" });

  const vacancy = async (name: string, one: { publicId: string }) => ({
    name,
    nl: await vacancyPath("nl", one),
    en: await vacancyPath("en", one),
  });
  const search = (name: string, query: string) => ({
    name,
    nl: `/nl/vacatures?${query}`,
    en: `/en/vacancies?${query}`,
  });
  return [
    { name: "front page", nl: "/nl", en: "/en" },
    search("all vacancies", ""),
    search(
      "search with every filter",
      "q=developer&place=utrecht&radius=100&mode=hybrid&level=senior&level=medior&contract=permanent&pay=3000&nopay=1&hours=36&hoursrange=33-36&days=2&poster=employer&notposter=agency&notskill=php&notcompany=Atlantis&language=nl&since=30&sort=closing",
    ),
    search(
      "search with words understood, and words that do not count",
      "q=senior+java+utrecht+remote+5000+32+uur+40+uur+freelance+engelstalig+geen+bureaus+a1+b2+c3+d4+e5+f6+g7+h8+i9+j10+k11&level=junior",
    ),
    search(
      "search with a slip mended, and what is related",
      "q=informatiebeveiligingsfunctionariss+groningen+65k+per+jaar",
    ),
    search("search with a name that begins so", "q=informatiebeveiligingsf"),
    search("search without a word of no vacancy", "q=data+engineer+hottentottententententoonstelling"),
    search("search that hides some", "q=developer&pay=3000&page=2"),
    search("unknown place", "q=developer&place=Atlantis+aan+Zee"),
    search("place that is shared", "place=Bergen"),
    search("empty search with a way out", "q=developer&mode=remote&contract=internship&level=principal"),
    search("empty search", `q=${"xylofoonstemmerij".repeat(6)}&role=scrum-master`),
    search("page past the end", "q=developer&page=400"),
    await vacancy("vacancy", open),
    await vacancy("vacancy that closes tomorrow, by e-mail", closing),
    await vacancy("closed vacancy", closed),
    await vacancy("vacancy with everything missing", bare),
    { name: "index of roles", nl: "/nl/functies", en: "/en/roles" },
    { name: "described role", nl: "/nl/functies/backend-developer", en: "/en/roles/backend-developer" },
    { name: "role not described yet", nl: "/nl/functies/low-code-developer", en: "/en/roles/low-code-developer" },
    { name: "field of work", nl: "/nl/functies/vakgebied/security", en: "/en/roles/family/security" },
    { name: "role in a place", ...there },
    {
      name: "comparison of two roles",
      nl: "/nl/functies/vergelijk/backend-developer/devops-engineer",
      en: "/en/roles/compare/information-security-officer/it-service-manager",
    },
    { name: "name of several roles", nl: "/nl/functies/developer", en: "/en/roles/developer" },
    {
      name: "is this right",
      nl: "/nl/klopt-dit/backend-developer?part=tasks",
      en: "/en/is-this-right/backend-developer",
    },
    {
      name: "is this right, sent empty",
      nl: "/nl/klopt-dit/backend-developer",
      en: "/en/is-this-right/backend-developer?part=skills",
      isSent: true,
    },
    {
      name: "thanks for a remark",
      nl: "/nl/klopt-dit/backend-developer?part=tasks&done=left",
      en: "/en/is-this-right/backend-developer?done=left",
    },
    ...(await alertPages()),
    { name: "skills", nl: "/nl/vaardigheden", en: "/en/skills" },
    {
      name: "skills of a role, some ticked",
      nl: "/nl/vaardigheden?role=backend-developer&have=java&have=sql",
      en: "/en/skills?role=backend-developer&have=java&have=sql",
    },
    { name: "index of companies", nl: "/nl/bedrijven", en: "/en/companies" },
    { name: "company", nl: `/nl/bedrijven/${company.slug}`, en: `/en/companies/${company.slug}` },
    { name: "company without vacancies", nl: `/nl/bedrijven/${idle.slug}`, en: `/en/companies/${idle.slug}` },
    { name: "about", nl: "/nl/over", en: "/en/about" },
    { name: "how we rank", nl: "/nl/volgorde", en: "/en/ranking" },
    { name: "contact", nl: "/nl/contact", en: "/en/contact" },
    { name: "privacy", nl: "/nl/privacy", en: "/en/privacy" },
    { name: "terms", nl: "/nl/voorwaarden", en: "/en/terms" },
    { name: "accessibility statement", nl: "/nl/toegankelijkheid", en: "/en/accessibility" },
    { name: "page that is not there", nl: "/nl/bestaat-niet", en: "/en/not-there" },
    ...(await accountPages()),
    ...(await postingPages()),
  ];
}

/** Asking for mails about a search, and what the link in those mails leads to. */
async function alertPages(): Promise<PageType[]> {
  const query = "q=developer&place=utrecht&place=groningen&mode=hybrid&pay=3000";
  const running = { confirmedAt: new Date(), dueAt: new Date(Date.now() + day), endsAt: null };
  const asking = await anAlert(query);
  const own = await anAlert("", running);
  const ending = await anAlert(query, { ...running, endsAt: new Date(Date.now() + 9 * day) });
  const page = (name: string, rest: string) => ({ name, nl: `/nl/vacaturemail${rest}`, en: `/en/alerts${rest}` });
  return [
    page("alert", `?${query}`),
    { ...page("alert, sent empty", ""), isSent: true },
    page("alert that was asked for", `?${query}&done=asked`),
    page("alert that was stopped", "?done=stopped"),
    page("alert to confirm", `/${asking.link}`),
    page("alert of one's own", `/${own.link}?done=changed`),
    page("alert that ends", `/${ending.link}`),
    page("alert that is gone", "/x"),
  ];
}
