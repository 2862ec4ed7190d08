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
  "/[locale]/alerts": publicPage("/nl/vacaturemail?role=data-engineer"),
  "/[locale]/alerts/[slug]": publicPage("/nl/vacaturemail/bestaat-niet"),
  "/[locale]/still-open/[slug]": publicPage("/nl/nog-open/bestaat-niet"),
  "/[locale]/roles": publicPage("/nl/functies"),
  "/[locale]/roles/[slug]": publicPage("/nl/functies/backend-developer"),
  "/[locale]/roles/[slug]/[place]": {
    path: () => "/nl/functies/backend-developer/schiermonnikoog",
    answers: everyone("307 /nl/functies/backend-developer"),
  },
  "/[locale]/roles/family/[slug]": publicPage("/nl/functies/vakgebied/security"),
  "/[locale]/roles/compare/[one]/[other]": publicPage("/nl/functies/vergelijk/backend-developer/devops-engineer"),
  "/[locale]/remark/[slug]": publicPage("/nl/klopt-dit/backend-developer?part=tasks"),
  "/[locale]/skills": publicPage("/nl/vaardigheden"),
  "/[locale]/vacancies": publicPage("/nl/vacatures"),
  "/[locale]/vacancies/[slug]": { path: ({ openPath }) => openPath, answers: everyone("200") },
  "/api/v1/roles": publicPage("/api/v1/roles"),
  "/api/v1/roles/[slug]": publicPage("/api/v1/roles/backend-developer"),
  "/api/v1/roles/[slug]/figures.csv": publicPage("/api/v1/roles/backend-developer/figures.csv"),
  "/feed/[file]": publicPage("/feed/nl.rss"),
  "/[locale]/dev/mail": publicPage("/dev/mail"),
  "/[locale]/account": { path: () => "/nl/account", answers: { ...everyone("200"), anonymous: signIn } },
  "/[locale]/invitation/[slug]": {
    path: ({ invitation }) => `/nl/uitnodiging/${invitation}`,
    answers: everyone("200"),
  },
  "/[locale]/operator": {
    path: () => "/nl/beheer",
    answers: { ...everyone("404"), anonymous: signIn, operator: "200" },
  },
  "/[locale]/operator/remarks": {
    path: () => "/nl/beheer/opmerkingen",
    answers: { ...everyone("404"), anonymous: signIn, operator: "200" },
  },
  "/[locale]/operator/search": {
    path: () => "/nl/beheer/zoeken",
    answers: { ...everyone("404"), anonymous: signIn, operator: "200" },
  },
  "/[locale]/recruiter/company": { path: () => "/nl/werving/bedrijf", answers: ofMembers("200") },
  "/[locale]/register": publicPage("/nl/registreren"),
  "/[locale]/register/[slug]": publicPage("/nl/registreren/bestaat-niet"),
  "/[locale]/sign-in": { path: () => "/nl/inloggen", answers: { ...everyone("307 /nl/werving"), anonymous: "200" } },
  "/[locale]/sign-in/[slug]": publicPage("/nl/inloggen/bestaat-niet"),
  // Looking leads to the page with a button; alerts.spec.ts posts.
  "/api/alerts/[slug]": {
    path: () => "/api/alerts/bestaat-niet",
    answers: everyone("307 /nl/vacaturemail/bestaat-niet"),
  },
  "/api/markdown": { path: () => "/api/markdown", answers: everyone("405") },
  "/api/skills/[slug]": publicPage("/api/skills/backend-developer"),
  "/api/suggest/[vocabulary]": publicPage("/api/suggest/places?typed=utr&locale=nl"),
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

/** What anyone signed in does with their own account. */
function ofAccount(
  name: string,
  done: string,
  by: Visitor[],
  fields: Record<string, string> = {},
): Record<string, ActionRow> {
  return {
    [`app/[locale]/account/actions.ts#${name}`]: {
      at: () => "/nl/account",
      fields: () => ({ locale: "nl", ...fields }),
      answers: { ...everyone(`303 ${done}`), anonymous: "303 /nl/inloggen" },
      by,
    },
  };
}

/** What only an owner does, to people and invitations of their own company. */
function ofCompany(
  name: string,
  done: string,
  stranger: string,
  fields: (world: World) => Record<string, string>,
): Record<string, ActionRow> {
  const page = "/nl/werving/bedrijf";
  return {
    [`app/[locale]/recruiter/company/actions.ts#${name}`]: {
      at: () => page,
      fields: (world) => ({ locale: "nl", ...fields(world) }),
      answers: {
        anonymous: "303 /nl/inloggen",
        owner: `303 ${page}?done=${done}`,
        recruiter: "303 /nl/werving?notice=needs-owner",
        reader: "303 /nl/werving?notice=needs-owner",
        stranger: `303 ${page}?done=${stranger}`,
        operator: `303 ${noCompany}`,
      },
      by: ["owner"],
    },
  };
}

/** What the link in a mail is the proof for: without it the page says that it no longer works, whoever one is. */
function ofMail(action: string, page: string): Record<string, ActionRow> {
  return {
    [`app/[locale]/${action}`]: {
      at: () => `${page}/bestaat-niet`,
      fields: () => ({ locale: "nl", link: "bestaat-niet", frequency: "weekly" }),
      answers: everyone("200"),
      by: [],
    },
  };
}

const members: Visitor[] = ["owner", "recruiter", "reader"];

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
  ...ofVacancy("confirmVacancyIsOpen", "open", `${own}?done=confirmed`),
  ...ofVacancy("markVacancyFilled", "open", `${own}?done=filled`),
  ...ofVacancy("withdrawVacancyForGood", "open", `${own}?done=withdrawn`),
  ...ofVacancy("deleteVacancyDraft", "draft", "/nl/werving?notice=deleted"),

  ...ofAccount("saveProfile", "/nl/account?done=saved", [], { name: "Tess Jansen", language: "nl" }),
  ...ofAccount("savePassword", "/nl/account?done=password", [], { newPassword: "een lange zin met paarden" }),
  ...ofAccount("mailProof", "/nl/account?done=asked", []),
  ...ofAccount("signOutElsewhere", "/nl/account?done=elsewhere", []),
  ...ofAccount("signOut", "/nl/inloggen?done=signedOut", []),
  ...ofAccount("leaveCompany", "/nl/account?done=left", members),
  ...ofAccount("deleteAccount", "/nl/inloggen?done=deleted", members),
  "app/[locale]/account/actions.ts#registerOwnCompany": {
    at: () => "/nl/account",
    fields: () => ({ locale: "nl", companyName: `Nieuw ${crypto.randomUUID()}`, website: "", posterType: "employer" }),
    // Who has a company gets the form back, with the reason.
    answers: { ...everyone("200"), anonymous: "303 /nl/inloggen", operator: "303 /nl/werving" },
    by: [],
  },

  ...ofCompany("inviteMember", "invited", "invited", () => ({
    email: `${crypto.randomUUID()}@example.org`,
    access: "reader",
  })),
  ...ofCompany("withdrawInvitation", "withdrawn", "gone", ({ invitationId }) => ({ id: String(invitationId) })),
  ...ofCompany("changeAccess", "changed", "gone", ({ colleagueId }) => ({
    userId: String(colleagueId),
    access: "recruiter",
  })),
  ...ofCompany("removeMember", "removed", "gone", ({ colleagueId }) => ({ userId: String(colleagueId) })),
  "app/[locale]/recruiter/company/actions.ts#saveCompany": {
    at: () => "/nl/werving/bedrijf",
    fields: () => ({
      locale: "nl",
      website: "https://example.org/nieuw",
      posterType: "agency",
      place: "",
      about: "",
      aboutLanguage: "nl",
    }),
    answers: {
      ...everyone("303 /nl/werving/bedrijf?done=saved"),
      anonymous: "303 /nl/inloggen",
      reader: `303 ${needsRecruiter}`,
      operator: `303 ${noCompany}`,
    },
    by: ["owner", "recruiter"],
  },

  "app/[locale]/operator/actions.ts#moderate": {
    at: () => "/nl/beheer",
    fields: ({ company }) => ({
      locale: "nl",
      act: "disableCompany",
      id: String(company.id),
      reason: "Bestaat niet echt.",
    }),
    answers: {
      ...everyone("303 /nl/missing"),
      anonymous: "303 /nl/inloggen",
      operator: "303 /nl/beheer?company=:id&done=done",
    },
    by: ["operator"],
  },

  "app/[locale]/operator/remarks/actions.ts#settleRemark": {
    at: () => "/nl/beheer/opmerkingen",
    // There is no such remark: who may ask is told so, and nobody else is.
    fields: () => ({ locale: "nl", id: "999999999", act: "handle" }),
    answers: {
      ...everyone("303 /nl/missing"),
      anonymous: "303 /nl/inloggen",
      operator: "303 /nl/beheer/opmerkingen?done=notDone",
    },
    by: [],
  },
  "app/[locale]/operator/search/actions.ts#addSearchAlias": {
    at: () => "/nl/beheer/zoeken",
    fields: () => ({
      locale: "nl",
      words: `tovenaar ${crypto.randomUUID().slice(0, 8)}`,
      meaning: "role:backend-developer",
    }),
    answers: {
      ...everyone("303 /nl/missing"),
      anonymous: "303 /nl/inloggen",
      operator: "303 /nl/beheer/zoeken?done=added",
    },
    by: [],
  },
  "app/[locale]/operator/search/actions.ts#removeSearchAlias": {
    at: () => "/nl/beheer/zoeken",
    // There is no such alias: who may ask is told so, and nobody else is.
    fields: () => ({ locale: "nl", id: "999999999" }),
    answers: {
      ...everyone("303 /nl/missing"),
      anonymous: "303 /nl/inloggen",
      operator: "303 /nl/beheer/zoeken?done=notDone",
    },
    by: [],
  },
  "app/[locale]/remark/[slug]/actions.ts#sendRemark": {
    at: () => "/nl/klopt-dit/backend-developer?part=tasks",
    fields: () => ({ locale: "nl", role: "backend-developer", part: "tasks", body: "Dit doet een ander.", email: "" }),
    answers: everyone("303 /nl/klopt-dit/backend-developer?part=tasks&done=left"),
    by: [],
  },

  "app/[locale]/alerts/actions.ts#startMyAlert": {
    at: () => "/nl/vacaturemail?role=data-engineer",
    fields: () => ({
      locale: "nl",
      email: `${crypto.randomUUID()}@example.org`,
      frequency: "daily",
      query: "role=data-engineer",
    }),
    answers: everyone("303 /nl/vacaturemail?role=data-engineer&done=asked"),
    by: [],
  },
  ...ofMail("alerts/actions.ts#confirmMyAlert", "/nl/vacaturemail"),
  ...ofMail("alerts/actions.ts#changeMyAlert", "/nl/vacaturemail"),
  ...ofMail("alerts/actions.ts#stopMyAlert", "/nl/vacaturemail"),
  ...ofMail("still-open/actions.ts#confirmAskedVacancy", "/nl/nog-open"),

  // The link in the mail is the proof, whoever's browser it is opened in.
  "app/[locale]/invitation/[slug]/actions.ts#join": {
    at: ({ invitation }) => `/nl/uitnodiging/${invitation}`,
    fields: ({ invitation }) => ({ locale: "nl", link: invitation, name: "Nieuwe Collega", password: "" }),
    answers: everyone("303 /nl/werving"),
    by: [...visitors],
  },
  "app/[locale]/register/actions.ts#register": {
    at: () => "/nl/registreren",
    fields: () => ({
      locale: "nl",
      name: "Tess de Vries",
      email: `${crypto.randomUUID()}@example.org`,
      companyName: "Nieuw bedrijf",
      website: "",
      posterType: "employer",
    }),
    answers: everyone("303 /nl/registreren?done=asked"),
    by: [],
  },
  "app/[locale]/register/actions.ts#confirm": {
    at: () => "/nl/registreren/bestaat-niet",
    fields: () => ({ locale: "nl", link: "bestaat-niet", password: "" }),
    answers: everyone("200"),
    by: [],
  },
  "app/[locale]/sign-in/actions.ts#signIn": {
    at: () => "/nl/inloggen",
    fields: () => ({ locale: "nl", email: "niemand@example.org", password: "niet het wachtwoord", to: "" }),
    answers: { ...everyone("303 /nl/werving"), anonymous: "200" },
    by: [],
  },
  "app/[locale]/sign-in/actions.ts#signInWithLink": {
    at: () => "/nl/inloggen/bestaat-niet",
    fields: () => ({ locale: "nl", link: "bestaat-niet" }),
    answers: everyone("200"),
    by: [],
  },
};
