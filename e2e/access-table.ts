import type { World } from "./access-world.ts";

// Who may do what: every route and every server action, with its answer for each kind of visitor. access.spec.ts
// asks all of it of the built site, and fails for a route or action that has no row here.

export const visitors = ["anonymous", "owner", "recruiter", "reader", "stranger", "operator"] as const;
/** owner, recruiter and reader are of company A, stranger is the owner of company B, operator is of none. */
export type Visitor = (typeof visitors)[number];
/** A status, and behind it where a redirect leads; ids are written `:id`. */
type Answers = Record<Visitor, string>;

type RouteRow = { path: (world: World) => string; answers: Answers };
type ActionRow = {
  /** The page whose form sends it. */
  at: (world: World) => string;
  fields: (world: World) => Record<string, string>;
  answers: Answers;
  /** Whom it may change something of company A for; for all others nothing of it has changed afterwards. */
  by: Visitor[];
};

const everyone = (answer: string): Answers => ({
  anonymous: answer,
  owner: answer,
  recruiter: answer,
  reader: answer,
  stranger: answer,
  operator: answer,
});

const signIn = "307 /nl/inloggen";
const noCompany = "/nl/account?notice=noCompany";
const needsRecruiter = "/nl/werving?notice=needs-recruiter";
const own = "/nl/werving/vacatures/:id";

/** A page of the company's own: whom it shows, and what a stranger to it sees. */
const ofMembers = (stranger: string): Answers => ({
  ...everyone("200"),
  anonymous: signIn,
  stranger,
  operator: `307 ${noCompany}`,
});
const ofRecruiters = (stranger: string): Answers => ({ ...ofMembers(stranger), reader: `307 ${needsRecruiter}` });

const publicPage = (path: string): RouteRow => ({ path: () => path, answers: everyone("200") });

export const routes: Record<string, RouteRow> = {
  "/[locale]": publicPage("/nl"),
  "/[locale]/[text]": publicPage("/nl/over"),
  "/[locale]/companies": publicPage("/nl/bedrijven"),
  "/[locale]/companies/[slug]": { path: ({ company }) => `/nl/bedrijven/${company.slug}`, answers: everyone("200") },
  "/[locale]/missing": { path: () => "/nl/bestaat-niet", answers: everyone("404") },
  "/[locale]/preview/[slug]": { path: ({ preview }) => preview, answers: everyone("200") },
  "/[locale]/recruiter": { path: () => "/nl/werving", answers: ofMembers("200") },
  "/[locale]/recruiter/vacancies/new": { path: () => "/nl/werving/vacatures/nieuw", answers: ofRecruiters("200") },
  "/[locale]/recruiter/vacancies/[slug]": {
    path: ({ open }) => `/nl/werving/vacatures/${open}`,
    answers: ofMembers("404"),
  },
  "/[locale]/recruiter/vacancies/[slug]/edit": {
    path: ({ open }) => `/nl/werving/vacatures/${open}/bewerken`,
    answers: ofRecruiters("404"),
  },
  "/[locale]/refused": { path: () => "/nl/refused", answers: everyone("403") },
  "/[locale]/roles": publicPage("/nl/functies"),
  "/[locale]/roles/[slug]": publicPage("/nl/functies/backend-developer"),
  "/[locale]/vacancies": publicPage("/nl/vacatures"),
  "/[locale]/vacancies/[slug]": { path: ({ openPath }) => openPath, answers: everyone("200") },
  "/api/v1/roles/[slug]/figures.csv": publicPage("/api/v1/roles/backend-developer/figures.csv"),
  "/feed/[file]": publicPage("/feed/nl.rss"),
  "/[locale]/dev/mail": publicPage("/dev/mail"),
  "/robots.txt": publicPage("/robots.txt"),
  "/sitemap.xml": publicPage("/sitemap.xml"),
  "/sitemaps/[file]": publicPage("/sitemaps/pages.xml"),
};

/** What a recruiter of the company does to one of its vacancies. */
function ofVacancy(
  name: string,
  which: "open" | "closed" | "draft",
  done: string,
  fields: Record<string, string> = {},
): Record<string, ActionRow> {
  const answer = `303 ${done}`;
  return {
    [`app/[locale]/recruiter/vacancies/actions.ts#${name}`]: {
      at: (world) => `/nl/werving/vacatures/${world[which]}`,
      fields: (world) => ({ locale: "nl", publicId: world[which], ...fields }),
      answers: {
        anonymous: "303 /nl/inloggen",
        owner: answer,
        recruiter: answer,
        reader: `303 ${needsRecruiter}`,
        stranger: `303 ${own}?done=notDone`,
        operator: `303 ${noCompany}`,
      },
      by: ["owner", "recruiter"],
    },
  };
}

export const actions: Record<string, ActionRow> = {
  "app/[locale]/recruiter/vacancies/actions.ts#postVacancy": {
    at: () => "/nl/werving/vacatures/nieuw",
    fields: ({ company }) => ({
      locale: "nl",
      act: "saveDraft",
      formKey: crypto.randomUUID(),
      title: "Tester",
      language: "nl",
      posterType: "employer",
      // Whatever a form says of whose it is.
      companyId: String(company.id),
    }),
    answers: {
      anonymous: "303 /nl/inloggen",
      owner: `303 ${own}?done=draft`,
      recruiter: `303 ${own}?done=draft`,
      reader: `303 ${needsRecruiter}`,
      stranger: `303 ${own}?done=draft`,
      operator: `303 ${noCompany}`,
    },
    by: ["owner", "recruiter"],
  },
  ...ofVacancy("changeVacancy", "draft", `${own}?done=draft`, {
    act: "saveDraft",
    version: "1",
    title: "Ander werk",
    language: "nl",
    posterType: "employer",
  }),
  ...ofVacancy("closeVacancyNow", "open", `${own}?done=closed`, { reason: "cancelled" }),
  ...ofVacancy("reopenVacancyUntil", "closed", `${own}?done=reopened`, {
    closesOn: new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10),
  }),
  ...ofVacancy("markVacancyFilled", "open", `${own}?done=filled`),
  ...ofVacancy("withdrawVacancyForGood", "open", `${own}?done=withdrawn`),
  ...ofVacancy("deleteVacancyDraft", "draft", "/nl/werving?notice=deleted"),
};
