import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Level } from "#lib/db/generated/enums";
import { readRoleAliases } from "#prisma/roles/aliases";
import { aliasKey, wordsOf } from "./alias.ts";
import fixture from "./detect.fixture.json" with { type: "json" };
import { detectRole } from "./detect.ts";
import { accuracyOf, tunedTitles, unseenTitles } from "./labelled.ts";
import { detectLevel } from "./level.ts";

const aliases = readRoleAliases();

type Row = { title: string; role: string | null; level: Level | null };
const rows = fixture.map(([title, role, level]) => ({ title, role, level }) as Row);
const roleOf = (title: string, context = {}) => detectRole(title, aliases, context).role;

describe("titles as they are written", () => {
  test("the table holds at least 150 titles, ICT and not", () => {
    expect(rows.filter(({ role }) => role).length).toBeGreaterThan(150);
    expect(rows.filter(({ role }) => !role).length).toBeGreaterThan(60);
    expect(new Set(rows.map(({ role }) => role).filter(Boolean)).size).toBe(47);
  });

  test.each(rows)("$title", ({ title, role, level }) => {
    expect({ role: roleOf(title), level: detectLevel(title) }).toEqual({ role, level });
  });
});

describe("the labelled titles", () => {
  const [tuned, unseen] = [tunedTitles(), unseenTitles()];
  const labelled = [...tuned, ...unseen];

  test("are many, of every role and of other work, each once, a fifth of them kept unseen", () => {
    expect(labelled.length).toBeGreaterThan(3_000);
    expect(labelled.filter(({ role }) => role === null).length).toBeGreaterThan(1_400);
    expect(unseen.length / labelled.length).toBeGreaterThanOrEqual(0.2);
    expect(unseen.filter(({ role }) => role === null).length).toBeGreaterThan(350);
    const roles = new Set(aliases.map(({ roleSlug }) => roleSlug));
    for (const part of [tuned, unseen]) {
      const named = new Set(part.flatMap(({ role }) => role ?? []));
      expect([...roles].filter((role) => !named.has(role))).toEqual([]);
      expect([...named].filter((role) => !roles.has(role))).toEqual([]);
    }
    expect(new Set(labelled.map(({ title, skills }) => [title.toLowerCase(), ...skills].join())).size).toBe(
      labelled.length,
    );
  });

  test.each([
    ["tuned on", tuned],
    ["kept unseen", unseen],
  ])("%s are read as they should be", (_, titles) => {
    const { top1, top3, level, claimed } = accuracyOf(titles, aliases);
    expect(top1.share).toBeGreaterThanOrEqual(95);
    expect(top3.share).toBeGreaterThanOrEqual(98);
    expect(level.share).toBeGreaterThanOrEqual(97);
    expect(claimed.share).toBeLessThanOrEqual(0.5);
  });
});

describe("titles that nobody listed", () => {
  test.each<[string, string, string | null]>([
    ["Programmeur met hart voor Quarkus", "backend-developer", "Java"],
    ["Consultant Unit4 bij gemeenten", "erp-crm-consultant", "Unit4"],
    ["Specialist Jamf", "workplace-engineer", "Apple"],
    ["Svelte-bouwer", "frontend-developer", "Svelte"],
    ["Expert Databricks", "data-engineer", "Databricks"],
    ["Fortinet beheerder", "network-engineer", "Firewalls"],
    ["Front- en back-end ontwikkelaar", "full-stack-developer", null],
    ["Dynamics 365 ontwikkelaarster", "erp-crm-consultant", "Dynamics 365"],
    ["FAB'er Suite4", "functional-administrator", null],
    ["TAB-er WebLogic", "application-administrator", null],
    ["Django back-ender", "backend-developer", "Python"],
    ["Functioneel beheerder AFAS Profit", "functional-administrator", "AFAS"],
    ["Coördinator I&A", "it-manager", null],
    ["3rd line support engineer", "it-support-engineer", null],
    ["Derdelijns supportspecialist", "it-support-engineer", null],
    ["L2 Support Engineer", "it-support-engineer", null],
    ["Support engineer tier 2", "it-support-engineer", null],
    ["Citrix 2e lijns engineer", "workplace-engineer", "Citrix"],
    ["Frontend ninja", "frontend-developer", null],
    ["Linux wizard gezocht!", "system-administrator", "Linux"],
    ["HiX beheerder", "functional-administrator", null],
    ["Beheerder elektronisch patiëntendossier", "functional-administrator", null],
    ["ServiceNow admin", "application-administrator", "ServiceNow"],
    ["ITIL process manager", "it-service-manager", null],
    ["ICT-procesmanager", "it-service-manager", null],
    ["Tribe lead IT", "engineering-manager", null],
    ["Squad lead mobile apps", "engineering-manager", null],
    ["ABAP'er (S/4HANA)", "erp-crm-consultant", "SAP"],
    [".NET’er", "backend-developer", ".NET"],
    ["PMO'er ICT-programma", "it-project-manager", null],
    ["Embedded Rust developer", "embedded-software-engineer", null],
    ["Python developer embedded systemen", "embedded-software-engineer", null],
    ["Backend developer embedded devices", "backend-developer", null],
    ["Python developer IoT-platform", "backend-developer", "Python"],
    ["Java developer embedded payments", "backend-developer", "Java"],
    ["Python developer, embedded in a research team", "backend-developer", "Python"],
    ["Mac-beheerder Jamf", "workplace-engineer", "Apple"],
    ["Conversie-ontwerper UX", "ux-ui-designer", null],
    ["Automation engineer Siemens PLC", "embedded-software-engineer", "PLC"],
    ["Systems engineer TIA Portal", "embedded-software-engineer", "PLC"],
    ["Automation engineer Jenkins", "devops-engineer", null],
    ["TypeScript/Node.js developer", "backend-developer", "Node.js"],
    ["TypeScript/React developer", "frontend-developer", "TypeScript"],
    ["Developer (Kotlin, Ktor)", "backend-developer", "Kotlin"],
    ["Kotlin engineer", "mobile-developer", "Android"],
    ["Unity/C# game programmer", "software-engineer", "Games"],
    ["Gameprogrammeur C++", "software-engineer", "Games"],
    ["Oracle APEX developer", "low-code-developer", "Oracle APEX"],
    ["Oracle Forms ontwikkelaar", "software-engineer", "Oracle Forms"],
    ["PL/SQL-ontwikkelaar", "database-administrator", "Oracle"],
    ["Zorgapplicatiebeheerder", "application-administrator", null],
    ["Beheerder bedrijfsapplicaties", "application-administrator", null],
    ["Ontwikkelaar maatwerkapplicaties", "software-engineer", null],
    ["Applicatiesupport medewerker", "it-support-engineer", null],
    ["Integratiespecialist MuleSoft", "software-engineer", "Integration"],
    ["FinOps analist", "cloud-engineer", null],
    ["Netwerkspecialist datacenters", "network-engineer", null],
    ["Incident responder CERT", "soc-analyst", null],
    ["Engineering manager platform teams", "engineering-manager", null],
    ["Informatiemanager ziekenhuis", "it-manager", null],
    ["Artificiële-intelligentie-ingenieur", "ai-engineer", null],
    ["Medewerker data-analyse jeugdhulp", "data-analyst", null],
    ["Medewerker softwareontwikkeling", "software-engineer", null],
    ["Func. beheerder zaaksysteem", "functional-administrator", null],
    ["Technisch beheerder applicaties", "application-administrator", null],
    ["Magento back-office developer", "web-developer", "Magento"],
    ["TYPO3-integrator", "web-developer", "TYPO3"],
    ["Senior PO software", "product-owner", null],
    ["PO dataplatform", "product-owner", null],
    ["Projectleider cloudmigratie", "it-project-manager", null],
    ["IT-projectmanager datacentermigratie", "it-project-manager", null],
    ["BizTalk-beheerder", "application-administrator", "Integration"],
    [".NETontwikkelaar", "backend-developer", ".NET"],
    ["PHP-Entwickler", "backend-developer", "PHP"],
    ["Datakwaliteitsanalist", "data-analyst", null],
    ["Informatieanaliste zorgketen", "information-analyst", null],
    ["Applicatiebeheerster", "application-administrator", null],
    ["Data governance lead", "data-architect", null],
    ["Coördinator datagovernance", "data-architect", null],
    ["Python/SQL data engineer", "data-engineer", "SQL"],
    ["Ful-stack developer", "full-stack-developer", null],
    ["FAB Key2Finance", "functional-administrator", null],
    ["Medewerker IB&P", "information-security-officer", null],
    ["I&A-adviseur waterschap", "it-consultant", null],
    ["ICT-adviseur CIO-office", "it-consultant", null],
    ["Release- en changemanager", "it-service-manager", null],
    ["OutSystem ontwikkelaar", "low-code-developer", "OutSystems"],
    ["Network automation engineer", "network-engineer", null],
    ["Chief data officer", "it-manager", null],
    ["Head of data & AI", "it-manager", null],
    ["Manager data engineering", "engineering-manager", null],
    ["Development manager scrumteams", "engineering-manager", null],
    ["Engineering manager – tribe Wonen", "engineering-manager", null],
    ["Functioneel analist belastingen", "information-analyst", null],
    ["Applicatiebeheerder (functioneel)", "functional-administrator", null],
    ["Technisch redacteur", "technical-writer", null],
    ["Data & BI consultant", "bi-developer", null],
    ["Programmamanager cloudtransitie", "it-project-manager", null],
    ["Mendix traineeship", "low-code-developer", "Mendix"],
    ["QA engineer (m/v) – Utrecht", "test-engineer", null],
    ["Pen-tester web", "penetration-tester", null],
    ["DevRel / developer advocate", "technical-writer", null],
    ["Test automatiseerder Java", "test-automation-engineer", null],
    ["Teamleider developers", "engineering-manager", null],
    ["Functioneel app-beheerder", "functional-administrator", null],
    ["Functioneel SAP-beheerder", "functional-administrator", "SAP"],
    ["Servicedesk coördinator", "it-service-manager", null],
    ["Informatievoorziening manager", "it-manager", null],
    ["ICT buitendienst medewerker", "it-support-engineer", null],
    ["CERT-medewerker", "soc-analyst", null],
    ["Applicatie ontwikkelaar", "software-engineer", null],
    ["IT-technieker", "it-support-engineer", null],
    ["ICT-verantwoordelijke", "it-manager", null],
    ["IT-bediende", "it-support-engineer", null],
    ["ICT generalist", "it-support-engineer", null],
    ["Informaticus systeembeheer", "system-administrator", null],
    ["Regisseur ICT", "it-service-manager", null],
    ["IT-strateeg", "it-consultant", null],
    ["Analist-ontwikkelaar", "software-engineer", null],
    ["PC-technicus", "it-support-engineer", null],
    ["n8n automation developer", "low-code-developer", null],
    ["Swift-programmeurs", "mobile-developer", "iOS"],
    ["Software-ingenieurs", "software-engineer", null],
    ["Data stewards", "data-architect", null],
    ["Sysadmins", "system-administrator", null],
    ["Projectverantwoordelijke ICT", "it-project-manager", null],
    ["Analytics ingenieur", "bi-developer", null],
    ["GRC-expert", "information-security-officer", null],
    ["Functioneel ontwerpers", "information-analyst", null],
    ["ICT-technici", "it-support-engineer", null],
    ["Pre-sales engineer", "it-consultant", null],
    ["ICT-adviseur informatiebeveiliging", "information-security-officer", null],
    ["IT manager software development", "engineering-manager", null],
    ["IT medewerker functioneel beheer", "functional-administrator", null],
    ["Datadog engineer", "platform-engineer", null],
    ["Clojure-ontwikkelaar", "backend-developer", null],
    ["QRadar specialist", "soc-analyst", null],
    ["BigQuery developer", "data-engineer", null],
    ["Functioneel beheerder Youforce", "functional-administrator", null],
  ])("%s is a %s (%s)", (title, role, specialisation) => {
    expect(detectRole(title, aliases)).toMatchObject({ role, specialisation });
  });

  test("a field does not make a role of any noun", () => {
    const cooks = [
      "Java coffee roaster",
      "Cloud kitchen manager",
      "Operations manager cloud kitchens",
      "Cloud kitchen hero",
      "Java koffie held",
    ];
    const others = [
      "Stagiair ICT-recht",
      "Regisseur theater",
      "Klinisch informaticus",
      "Oracle arena usher",
      "SAP key-user inkoop",
      "Procesmanager spoedzorg",
      "Tribe lead hypotheken",
    ];
    const lines = [
      "Level 3 support worker residential care",
      "First line manager bottling",
      "Eerstelijns medewerker jeugd",
    ];
    for (const title of [...cooks, ...others, ...lines]) expect(roleOf(title)).toBeNull();
  });
});

describe("skills and text", () => {
  test("decide where the title leaves it open", () => {
    expect(roleOf("Developer", { skills: ["Java", "Spring Boot"] })).toBe("backend-developer");
    expect(roleOf("Developer", { skills: ["React", "Java"] })).toBe("full-stack-developer");
    // Containers and pipelines belong to making software as well.
    expect(roleOf("Research Software Engineer", { skills: ["Fortran", "Docker", "CI/CD", "Git"] })).toBe(
      "software-engineer",
    );
    expect(roleOf("Consultant", { skills: ["SAP"] })).toBe("erp-crm-consultant");
    expect(roleOf("Consultant", { skills: ["Jira", "Confluence"] })).toBeNull();
    expect(roleOf("Engineer", { text: "You keep Kubernetes, Terraform, Docker and Jenkins running." })).toBe(
      "devops-engineer",
    );
  });

  test("of machines do not vouch for those who work on servers", () => {
    expect(roleOf("Automation engineer", { skills: ["PLC"] })).toBeNull();
    expect(roleOf("Automation engineer", { skills: ["PLC", "SCADA"] })).toBe("embedded-software-engineer");
    expect(roleOf("Automation engineer", { skills: ["PLC", "Jenkins"] })).toBe("devops-engineer");
    expect(roleOf("Field engineer", { skills: ["PLC"] })).toBeNull();
  });

  test("do not decide against the title", () => {
    expect(roleOf("Data engineer", { skills: ["Java", "Spring Boot", "React"] })).toBe("data-engineer");
    expect(roleOf("Civil engineer", { skills: ["Python", "AutoCAD"] })).toBeNull();
  });

  test("name the specialisation when the title does not", () => {
    expect(detectRole("Backend developer", aliases, { skills: ["Git", "PHP"] }).specialisation).toBe("PHP");
    expect(detectRole("Backend developer Go", aliases, { skills: ["PHP"] }).specialisation).toBe("Go");
  });
});

describe("an answer explains itself", () => {
  test("by the words that decided, as they are written", () => {
    expect(detectRole("Ervaren .NET-ontwikkelaar (m/v)", aliases).reasons).toEqual([".net", "ontwikkelaar"]);
    expect(detectRole("Test engineer", aliases, { skills: ["Selenium"] }).reasons).toEqual([
      "test",
      "engineer",
      "selenium",
    ]);
  });

  test("by at most two alternatives, none of them the role", () => {
    for (const { title } of tunedTitles()) {
      const { role, alternatives, confidence } = detectRole(title, aliases);
      expect(alternatives.length).toBeLessThanOrEqual(2);
      expect(alternatives.map((each) => each.role)).not.toContain(role);
      expect(confidence > 0).toBe(role !== null);
    }
  });

  test("of an unknown role by what it would be in ICT", () => {
    expect(detectRole("Product manager", aliases)).toMatchObject({
      role: null,
      alternatives: [{ role: "product-owner" }],
      reasons: ["product", "manager"],
    });
    expect(detectRole("Recruiter Java developers", aliases).alternatives).toEqual([]);
  });

  test("and is surer of a name than of what it put together, and less sure with another beside it", () => {
    const sure = (title: string) => detectRole(title, aliases).confidence;
    expect(sure("Backend developer")).toBeGreaterThan(sure("Developer (Quarkus)"));
    expect(sure("Quarkus developer")).toBeGreaterThan(sure("Quarkus developer, Azure engineer"));
  });

  test.each([
    ["ICT-coördinator basisschool", "it-manager", "it-support-engineer"],
    ["Oracle PL/SQL developer", "database-administrator", "backend-developer"],
  ])("and says of %s that it means another role nearly as often", (title, role, other) => {
    const { confidence, alternatives, ...found } = detectRole(title, aliases);
    expect(found.role).toBe(role);
    expect(confidence).toBeLessThan(0.8);
    expect(alternatives[0]?.role).toBe(other);
  });
});

describe("work outside ICT", () => {
  const never = [
    "Account Executive",
    "Financial accountant",
    "Property developer",
    "Business development manager",
    "Sales engineer",
  ];
  const skills = ["Java", "Kubernetes", "PostgreSQL"];
  const text = "You work with Java, Kubernetes, PostgreSQL, Docker, Terraform and TypeScript in our software company.";

  test.each(never)("%s is never claimed, whatever stands beside it", (title) => {
    for (const context of [{}, { skills }, { text }, { skills, text }]) expect(roleOf(title, context)).toBeNull();
    for (const before of ["Senior ", "IT ", "Software "]) {
      if (title !== "Sales engineer" || before === "Senior ") expect(roleOf(before + title, { text })).toBeNull();
    }
  });

  test.each([
    "Systeembeheerder warmtepompen",
    "Functioneel beheerder zwembad",
    "Platform engineer offshore",
    "Solution architect keukens",
    "Product owner diepvriesgroenten",
    "Netwerkbeheerder gasleidingen",
    "Infra engineer wegen",
    "Release engineer aircraft",
    "Systeembeheerder groenvoorziening",
    "Product owner kaasplankjes",
    "Testanalist bloedmonsters",
    "Hoofd automatisering transportliften",
    "Release engineer lijmfolie",
    "Product owner voedingsmiddelen",
    "Scrumcoach rugby",
    "Business analyst mergers & acquisitions",
    "Business analyst private equity",
    "Business analyst M&A",
    "Solutions consultant kantoorinrichting",
    "Business analist inkoop voedsel",
    "Product owner bedden",
    "Netwerkarchitect energienetten",
    "Netwerkbeheerder vrijwilligers",
  ])("%s has a name of ICT and works on a thing", (title) => {
    for (const before of ["", "Senior "]) expect(roleOf(before + title, { skills })).toBeNull();
  });

  test.each([
    ["Systeembeheerder bij Van Dijk Keukens", "system-administrator"],
    ["Functioneel ontwerper bij Van Dijk Keukens", "information-analyst"],
    ["Systeembeheerder Linux, schepen", "system-administrator"],
    ["Product owner webshop schoenen", "product-owner"],
    ["Functioneel beheerder SAP wegen en bruggen", "functional-administrator"],
    ["Solution architect zoekmachine", "solution-architect"],
    ["Functioneel beheerder assetmanagementsysteem sluizen", "functional-administrator"],
    ["Embedded developer warmtepompen", "embedded-software-engineer"],
    ["Data analist fietsen", "data-analyst"],
    ["App-ontwikkelaar kleding", "mobile-developer"],
  ])("%s is ICT all the same", (title, role) => {
    expect(roleOf(title)).toBe(role);
  });

  test.each([
    "Helpdeskmedewerker energierekeningen",
    "Servicedesk medewerker burgerzaken",
    "Service desk agent lost luggage",
    "Medewerker bediening, join it!",
    "Servicedesk medewerker woningcorporatie",
    "Helpdeskmedewerker reparatieverzoeken",
    "Customer support medewerker webshop",
    "Service desk medewerker hotel",
    "Servicedesk medewerker gemeentewerken",
  ])("%s is not ICT support", (title) => {
    expect(roleOf(title)).toBeNull();
  });

  test.each([
    ["Helpdesk medewerker software voor facturen", "it-support-engineer"],
    ["IT-servicedesk medewerker supermarkt", "it-support-engineer"],
    ["Functioneel beheerder facturen", "functional-administrator"],
    ["Own IT! Systeembeheerder gezocht", "system-administrator"],
    ["Do IT support", "it-support-engineer"],
    ["Fullstackers gezocht", "full-stack-developer"],
    ["Dev-ops engineer Azure", "devops-engineer"],
  ])("%s is ICT though it has a word of such work", (title, role) => {
    expect(roleOf(title)).toBe(role);
  });

  test.each([
    "Recruiter backend developers",
    "Docent data science",
    "Sales manager cloud engineers",
    "Accountmanager ICT",
    "Account manager IT",
    "New business manager cloud",
    "Contract manager IT",
    "Consultant werving ICT",
  ])("%s recruits, teaches or sells, and is not the role", (title) => {
    expect(roleOf(title, { skills, text })).toBeNull();
  });
});

describe("names that ICT shares with other work", () => {
  test.each([
    ["Product Manager", "product-owner"],
    ["Test engineer", "test-engineer"],
    ["Systems Engineer", "system-administrator"],
    ["Delivery manager", "it-project-manager"],
    ["Security consultant", "security-engineer"],
    ["Developer", "software-engineer"],
    ["Engineering manager", "engineering-manager"],
  ])("%s needs an ICT word in the skills or several in the text", (title, role) => {
    expect(roleOf(title)).toBeNull();
    expect(roleOf(title, { skills: ["Communicatie"], text: "Je werkt in een team en maakt het verschil." })).toBeNull();
    expect(
      roleOf(title, { text: "Our website and our app sell shoes online, and data tells us what it costs." }),
    ).toBeNull();
    expect(roleOf(title, { text: "Our app is there for Android and iOS." })).toBeNull();
    expect(roleOf(title, { skills: ["Kubernetes"] })).toBe(role);
    expect(roleOf(title, { text: "You know Java, Docker and PostgreSQL." })).toBe(role);
  });

  test.each([
    ["Release manager", "it-service-manager"],
    ["Senior problem manager (m/v) 36 uur", "it-service-manager"],
    ["Service delivery manager", "it-service-manager"],
    ["Requirements engineer", "business-analyst"],
    ["Dashboard-ontwikkelaar", "bi-developer"],
    ["Lead developer", "software-engineer"],
    ["Application manager", "application-administrator"],
    ["VP Engineering", "engineering-manager"],
    ["Datacenter technician", "system-administrator"],
  ])("%s is ICT where nothing else is said", (title, role) => {
    expect(roleOf(title)).toBe(role);
    for (const trade of ["parfums", "schoonmaak", "vastgoed", "hotels"]) expect(roleOf(`${title} ${trade}`)).toBeNull();
  });

  test.each([
    "Adviseur informatiebeheer",
    "Adviseur documentaire informatievoorziening",
    "Medewerker informatiebeheer archief",
  ])("%s keeps records", (title) => {
    expect(roleOf(title)).toBeNull();
  });

  test.each([
    "Product owner hypotheken",
    "Marketing data specialist",
    "Data entry specialist",
    "Development manager",
    "Applicatie-engineer aandrijftechniek",
    "Helpdeskmedewerker belastingen",
    "QA engineer (m/v) – parfums",
  ])("%s is not claimed", (title) => {
    expect(roleOf(title)).toBeNull();
  });

  test("who owns the app of a loan does build software, and who works at an insurer may", () => {
    expect(roleOf("Product owner hypotheken app")).toBe("product-owner");
    expect(roleOf("Product owner bij Nationale Verzekeringen")).toBe("product-owner");
  });

  test("a word of another trade in the title outweighs the text", () => {
    expect(roleOf("Systems Engineer Rail", { skills: ["Python"], text: "Java, Docker, PostgreSQL" })).toBeNull();
  });
});

describe("spelling", () => {
  test("case, accents, hyphens and spaces make no difference", () => {
    const spellings = [
      "back-end ontwikkelaar",
      "BACK END ONTWIKKELAAR",
      "Backendontwikkelaar",
      "back-end-ontwikkelaar",
    ];
    expect(spellings.map((title) => roleOf(title))).toEqual(spellings.map(() => "backend-developer"));
    expect(roleOf("Testcoordinator")).toBe(roleOf("Testcoördinator"));
  });

  test.each<[string, (name: string) => string]>([
    ["in capitals", (name) => name.toUpperCase()],
    ["with hours", (name) => `Gezocht: ${name} (m/v/x) 32-40 uur`],
    ["with a level", (name) => `Medior ${name}`],
    ["with an employer", (name) => `${name} bij Van der Velde Groep | Utrecht`],
    ["of an ontwikkelaar", (name) => name.replace(/(?:developer|programmer|programmeur)$/i, "ontwikkelaar")],
    ["of a developer", (name) => name.replace(/(?:ontwikkelaar|programmer|programmeur)$/i, "developer")],
    ["of a programmeur", (name) => name.replace(/(?:ontwikkelaar|developer)$/i, "programmeur")],
    ["of an ingenieur", (name) => name.replace(/engineer$/i, "ingenieur")],
    ["of an expert", (name) => name.replace(/specialist$/i, "expert")],
    ["of a beheerster", (name) => name.replace(/beheerder$/i, "beheerster")],
    ["of several", (name) => name.replace(/(engineer|developer|tester|architect|consultant|manager)$/i, "$1s")],
  ])("every name that only one role has is read alike %s", (_, written) => {
    const taken = Map.groupBy(aliases, ({ name }) => aliasKey(name));
    const certain = aliases.filter(
      ({ name, isAmbiguous }) =>
        !isAmbiguous && new Set(taken.get(aliasKey(name))?.map(({ roleSlug }) => roleSlug)).size === 1,
    );
    const misread = certain.filter(({ name, roleSlug }) => roleOf(written(name)) !== roleSlug);
    expect(misread.map(({ name }) => written(name))).toEqual([]);
  });

  test("words come apart the same way in every spelling", () => {
    expect(wordsOf("Coördinatoren C# / .NET, Node.js & C++")).toEqual([
      "coordinatoren",
      "csharp",
      "dotnet",
      "nodejs",
      "cpp",
    ]);
    expect(wordsOf("Backend developers en specialisten")).toEqual(["backend", "developer", "specialist"]);
  });

  test("of a list before the noun the first counts", () => {
    expect(roleOf("Java/Kotlin developer")).toBe("backend-developer");
    expect(roleOf("Kotlin/Java developer")).toBe("mobile-developer");
    expect(roleOf("Netwerk- of systeembeheerder")).toBe("system-administrator");
  });

  test("a name inside another word is no name", () => {
    expect(roleOf("Dbadministratie medewerker")).toBeNull();
    expect(roleOf("Sdeling coördinator")).toBeNull();
    expect(roleOf("Zaal S, de Boer")).toBeNull();
    expect(roleOf("Fysiotherapeut D B A")).toBeNull();
  });
});

describe("the level", () => {
  test.each<[string, Level | null]>([
    ["Medior/senior developer", "medior"],
    ["Senior of lead developer", "senior"],
    ["Senior Principal Engineer", "principal"],
    ["Senior product manager", "senior"],
    ["Product manager", null],
    ["Projectmanager", null],
    ["Intern verkoopadviseur", null],
    ["Internship software", "trainee"],
    ["Early stage investor", null],
    ["Staff officer", null],
    ["Staff engineer", "principal"],
    ["Staff SRE", "principal"],
    ["Adviseur CIO-office", null],
    ["CIO", "manager"],
    ["Developers, starters welkom", "junior"],
    ["Lead generation specialist", null],
    ["Young professional data", "junior"],
    ["Entry level tester", "junior"],
    ["Sr. Java developer", "senior"],
    ["Chief architect", "principal"],
    ["Chief Technology Officer", "manager"],
    ["Team lead operations", "lead"],
    ["1e lijns helpdeskmedewerker", "junior"],
    ["Servicedesk medewerker 2e lijn", "medior"],
    ["Derdelijns supportspecialist", "senior"],
    ["3rd line support engineer", "senior"],
    ["Eerste- en tweedelijns support", "junior"],
    ["2e/3e lijns ICT-medewerker", "medior"],
    ["Tier 1 SOC analyst", "junior"],
    ["SOC-analist tier II", "medior"],
    ["Support engineer L2/L3", "medior"],
    ["Senior supportmedewerker 1e lijn", "senior"],
    ["Servicedeskmanager 2e lijn", "manager"],
    ["Eerste medewerker helpdesk", null],
    ["First online support agent", null],
    ["Eerstelijns psycholoog", null],
    ["Operator line 2", null],
  ])("%s: %s", (title, level) => {
    expect(detectLevel(title)).toBe(level);
  });
});

test("any text at all gives an answer, and quickly", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 10_000 }), (title) => {
      detectRole(title, aliases, { skills: [title], text: title });
      detectLevel(title);
    }),
    { numRuns: 200 },
  );
  const started = performance.now();
  detectRole("developer ".repeat(2_000), aliases);
  detectRole("/ en & ".repeat(2_000), aliases);
  expect(performance.now() - started).toBeLessThan(500);
});
