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
const needsOwner = "/nl/werving?notice=needs-owner";
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
  "/[locale]/account": { path: () => "/nl/account", answers: { ...everyone("200"), anonymous: signIn } },
  "/[locale]/invitation/[slug]": {
    path: ({ invitation }) => `/nl/uitnodiging/${invitation.link}`,
    answers: everyone("200"),
  },
  "/[locale]/operator": {
    path: () => "/nl/beheer",
    answers: { ...everyone("404"), anonymous: signIn, operator: "200" },
  },
  "/[locale]/recruiter/company": { path: () => "/nl/werving/bedrijf", answers: ofMembers("200") },
  "/[locale]/register": publicPage("/nl/registreren"),
  "/[locale]/register/[slug]": publicPage("/nl/registreren/x"),
  "/[locale]/sign-in": {
    path: () => "/nl/inloggen",
    answers: { ...everyone("307 /nl/werving"), anonymous: "200" },
  },
  "/[locale]/sign-in/[slug]": publicPage("/nl/inloggen/x"),
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
  ...ofAnyone("sign-in", "signIn", "/nl/inloggen", "303 /nl/inloggen?done=asked", () => ({
    act: "link",
    email: anEmail(),
  })),
  ...ofAnyone("sign-in", "signInWithLink", "/nl/inloggen/x", "200", () => ({ link: "x" })),
  ...ofAnyone("register", "register", "/nl/registreren", "303 /nl/registreren?done=asked", () => ({
    name: "Ada",
    email: anEmail(),
    companyName: "Roodborst",
    posterType: "employer",
  })),
  ...ofAnyone("register", "confirm", "/nl/registreren/x", "200", () => ({ link: "x" })),
  // Whoever holds the link is invited.
  "app/[locale]/invitation/[slug]/actions.ts#join": {
    at: ({ invitation }) => `/nl/uitnodiging/${invitation.link}`,
    fields: ({ invitation }) => ({ locale: "nl", link: invitation.link, name: "Eva" }),
    answers: everyone("303 /nl/werving"),
    by: [...visitors],
  },
  ...ofAccount("saveProfile", "303 /nl/account?done=saved", { name: "Eva", language: "nl" }),
  ...ofAccount("savePassword", "303 /nl/account?done=password", { newPassword: "een paarse olifant" }),
  ...ofAccount("mailProof", "303 /nl/account?done=asked"),
  ...ofAccount("signOutElsewhere", "303 /nl/account?done=elsewhere"),
  ...ofAccount("signOut", "303 /nl/inloggen?done=signedOut"),
  ...ofAccount("leaveCompany", "303 /nl/account?done=left", {}, { by: ["owner", "recruiter", "reader"] }),
  ...ofAccount("deleteAccount", "303 /nl/inloggen?done=deleted", {}, { by: ["owner", "recruiter", "reader"] }),
  // For who has a company it does nothing.
  ...ofAccount(
    "registerOwnCompany",
    "200",
    { companyName: "Roodborst", posterType: "employer" },
    { operator: "303 /nl/werving" },
  ),
  ...ofCompany("inviteMember", "invited", () => ({ email: anEmail(), access: "reader" }), "invited"),
  ...ofCompany("withdrawInvitation", "withdrawn", ({ invitation }) => ({ id: String(invitation.id) })),
  ...ofCompany("changeAccess", "changed", ({ colleagueId }) => ({ userId: String(colleagueId), access: "reader" })),
  ...ofCompany("removeMember", "removed", ({ colleagueId }) => ({ userId: String(colleagueId) })),
  "app/[locale]/recruiter/company/actions.ts#saveCompany": {
    at: () => "/nl/werving/bedrijf",
    fields: ({ company }) => ({
      locale: "nl",
      posterType: "agency",
      place: "Utrecht",
      aboutLanguage: "nl",
      companyId: String(company.id),
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
    fields: ({ open }) => ({ locale: "nl", act: "removeVacancy", id: open, reason: "Nep." }),
    answers: {
      ...everyone("303 /nl/missing"),
      anonymous: "303 /nl/inloggen",
      operator: "303 /nl/beheer?vacancy=:id&done=done",
    },
    by: ["operator"],
  },
};

/** What needs no account, and does nothing to a company that is there. */
function ofAnyone(
  folder: string,
  name: string,
  path: string,
  answer: string,
  fields: () => Record<string, string>,
): Record<string, ActionRow> {
  return {
    [`app/[locale]/${folder}/actions.ts#${name}`]: {
      at: () => path,
      fields: () => ({ locale: "nl", ...fields() }),
      answers: everyone(answer),
      by: [],
    },
  };
}

/** What everyone who is signed in does about their own account. */
function ofAccount(
  name: string,
  answer: string,
  fields: Record<string, string> = {},
  { by = [], ...others }: Partial<Answers> & { by?: Visitor[] } = {},
): Record<string, ActionRow> {
  return {
    [`app/[locale]/account/actions.ts#${name}`]: {
      at: () => "/nl/account",
      fields: () => ({ locale: "nl", ...fields }),
      answers: { ...everyone(answer), anonymous: "303 /nl/inloggen", ...others },
      by,
    },
  };
}

/** What only an owner does, to the people of the own company. */
function ofCompany(
  name: string,
  done: string,
  fields: (world: World) => Record<string, string>,
  stranger = "gone",
): Record<string, ActionRow> {
  const page = "303 /nl/werving/bedrijf?done=";
  return {
    [`app/[locale]/recruiter/company/actions.ts#${name}`]: {
      at: () => "/nl/werving/bedrijf",
      fields: (world) => ({ locale: "nl", ...fields(world) }),
      answers: {
        anonymous: "303 /nl/inloggen",
        owner: page + done,
        recruiter: `303 ${needsOwner}`,
        reader: `303 ${needsOwner}`,
        stranger: page + stranger,
        operator: `303 ${noCompany}`,
      },
      by: ["owner"],
    },
  };
}

function anEmail(): string {
  return `${crypto.randomUUID()}@example.org`;
}
