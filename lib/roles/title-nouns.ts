import type { Field } from "./title-fields.ts";

// What a title turns on: the noun of an occupation, and the role it is in each field of ICT.

/** Kinds of occupations, by what they do. */
export type Kind =
  | "builder"
  | "engineer"
  | "administrator"
  | "specialist"
  | "consultant"
  | "adviser"
  | "analyst"
  | "architect"
  | "designer"
  | "researcher"
  | "scientist"
  | "tester"
  | "manager"
  | "processManager"
  | "leader"
  | "lead"
  | "projectLeader"
  | "productOwner"
  | "officer"
  | "auditor"
  | "coach"
  | "writer"
  | "trainer"
  | "worker"
  | "none";

/** What advertisements call a specialist; a cook is called so too. */
export const nicknames = new Set(
  "guru goeroe ninja wizard tovenaar held heldin hero superheld rockstar nerd geek topper kanjer".split(" "),
);

/** Nouns written as one key each, as `titleWords` leaves them. */
export const nounRows: [Kind, string][] = [
  [
    "builder",
    "developer ontwikkelaar bouwer builder softwareengineer softwaredeveloper softwareontwikkelaar softwareprogrammeur softwareingenieur webdeveloper webontwikkelaar appdeveloper applicationdeveloper applicatieontwikkelaar softwaredevelopmentengineer",
  ],
  ["engineer", "engineer packager integrator informaticus"],
  ["administrator", "beheerder administrator beheer administration"],
  ["specialist", `specialist deskundige professional ${[...nicknames].join(" ")}`],
  ["consultant", "consultant implementatieconsultant"],
  ["adviser", "adviseur advisor adviser beleidsadviseur strateeg"],
  ["analyst", "analyst analist"],
  ["architect", "architect"],
  ["designer", "designer ontwerper vormgever"],
  ["researcher", "researcher onderzoeker investigator"],
  ["scientist", "scientist wetenschapper"],
  [
    "tester",
    "tester hacker testengineer testanalist testanalyst testconsultant testspecialist testmanager testcoordinator testlead qaengineer",
  ],
  ["manager", "manager hoofd director directeur headof afdelingshoofd afdelingsmanager vp"],
  ["processManager", "procesmanager processmanager procescoordinator regisseur regiemanager"],
  [
    "leader",
    "teamleider teamlead teammanager coordinator teamcoordinator chapterlead tribelead squadlead verantwoordelijke",
  ],
  ["lead", "lead techlead technicallead technischlead"],
  [
    "projectLeader",
    "projectleider projectmanager projectlead projectleader programmamanager programmanager programmemanager projectcoordinator deliverymanager implementatiemanager implementationmanager projectmedewerker transitiemanager migratiemanager transitionmanager migrationmanager pmo implementatieleider projectsecretaris programmaleider projectverantwoordelijke",
  ],
  ["productOwner", "productowner productmanager producteigenaar po"],
  ["officer", "officer functionaris"],
  ["auditor", "auditor"],
  ["coach", "coach master"],
  ["writer", "writer schrijver tekstschrijver author redacteur"],
  ["trainer", "trainer"],
  [
    "worker",
    "medewerker agent technician technicus employee supporter assistant assistent operator ondersteuner representative allrounder generalist helpdesker",
  ],
];

type Makes = Partial<Record<Kind, string>>;

const all = (role: string, kinds: string): Makes => Object.fromEntries(kinds.split(" ").map((kind) => [kind, role]));
const makers = "builder engineer specialist consultant lead";
const keepers = "administrator engineer specialist consultant builder lead adviser";

/** The role that a noun makes in a field; what is not here says nothing. */
export const makes: Record<Field, Makes> = {
  backend: {
    ...all("backend-developer", `${makers} none`),
    writer: "technical-writer",
    architect: "software-architect",
    manager: "engineering-manager",
    leader: "engineering-manager",
    tester: "test-engineer",
  },
  frontend: {
    ...all("frontend-developer", `${makers} none`),
    architect: "software-architect",
    manager: "engineering-manager",
    leader: "engineering-manager",
    designer: "ux-ui-designer",
    tester: "test-engineer",
  },
  functional: all("functional-administrator", "administrator worker adviser leader lead specialist consultant none"),
  fullstack: {
    ...all("full-stack-developer", `${makers} none`),
    architect: "software-architect",
    manager: "engineering-manager",
    leader: "engineering-manager",
  },
  mobile: {
    ...all("mobile-developer", makers),
    architect: "software-architect",
    manager: "engineering-manager",
    leader: "engineering-manager",
    designer: "ux-ui-designer",
    tester: "test-engineer",
    productOwner: "product-owner",
  },
  web: {
    ...all("web-developer", `${makers} administrator`),
    designer: "ux-ui-designer",
    architect: "software-architect",
    tester: "test-engineer",
    projectLeader: "it-project-manager",
    productOwner: "product-owner",
  },
  embedded: {
    ...all("embedded-software-engineer", `${makers} designer`),
    architect: "software-architect",
    tester: "test-engineer",
    manager: "engineering-manager",
  },
  software: {
    ...all("software-engineer", "builder engineer specialist lead"),
    administrator: "application-administrator",
    consultant: "it-consultant",
    adviser: "it-consultant",
    analyst: "information-analyst",
    architect: "software-architect",
    tester: "test-engineer",
    manager: "engineering-manager",
    leader: "engineering-manager",
    trainer: "it-consultant",
    projectLeader: "it-project-manager",
    productOwner: "product-owner",
    writer: "technical-writer",
  },
  application: {
    ...all("application-administrator", "administrator engineer specialist worker"),
    builder: "software-engineer",
    architect: "software-architect",
    analyst: "information-analyst",
    tester: "test-engineer",
  },
  lowcode: {
    projectLeader: "it-project-manager",
    ...all("low-code-developer", `${makers} analyst adviser none`),
    administrator: "application-administrator",
    architect: "solution-architect",
  },
  erp: {
    ...all("erp-crm-consultant", `${makers} administrator analyst adviser trainer`),
    architect: "solution-architect",
    projectLeader: "it-project-manager",
    productOwner: "product-owner",
    tester: "test-engineer",
  },
  devops: {
    ...all("devops-engineer", `${makers} administrator architect adviser coach none`),
    manager: "engineering-manager",
    leader: "engineering-manager",
  },
  platform: {
    writer: "technical-writer",
    ...all("platform-engineer", `${makers} administrator none`),
    architect: "cloud-architect",
    productOwner: "product-owner",
  },
  cloud: {
    projectLeader: "it-project-manager",
    writer: "technical-writer",
    ...all("cloud-engineer", `${keepers} worker analyst`),
    architect: "cloud-architect",
    manager: "it-manager",
    leader: "it-manager",
    productOwner: "product-owner",
  },
  systems: {
    ...all("system-administrator", `${keepers} worker`),
    builder: "software-engineer",
    architect: "solution-architect",
    analyst: "information-analyst",
    manager: "it-manager",
    leader: "it-manager",
    projectLeader: "it-project-manager",
  },
  network: {
    ...all("network-engineer", `${keepers} worker designer architect analyst`),
    manager: "it-manager",
    leader: "it-manager",
  },
  database: {
    ...all("database-administrator", keepers),
    architect: "data-architect",
    designer: "data-architect",
    analyst: "data-analyst",
  },
  workplace: {
    projectLeader: "it-project-manager",
    ...all("workplace-engineer", `${keepers} worker`),
    ...all("it-manager", "manager leader"),
    architect: "solution-architect",
    productOwner: "product-owner",
  },
  support: {
    ...all("it-support-engineer", "worker engineer specialist analyst officer consultant administrator"),
    manager: "it-service-manager",
    leader: "it-service-manager",
  },
  itsm: all(
    "it-service-manager",
    "manager processManager leader lead specialist consultant coach adviser projectLeader",
  ),
  data: {
    ...all("data-analyst", "analyst specialist consultant adviser"),
    productOwner: "product-owner",
    engineer: "data-engineer",
    builder: "data-engineer",
    scientist: "data-scientist",
    researcher: "data-scientist",
    architect: "data-architect",
    designer: "data-architect",
  },
  bi: {
    projectLeader: "it-project-manager",
    ...all("bi-developer", `${makers} administrator adviser`),
    analyst: "data-analyst",
    architect: "data-architect",
    designer: "data-architect",
  },
  dataPlatform: {
    projectLeader: "it-project-manager",
    ...all("data-engineer", `${makers} administrator`),
    architect: "data-architect",
    analyst: "data-analyst",
    scientist: "data-scientist",
    leader: "data-engineer",
    manager: "engineering-manager",
    productOwner: "product-owner",
  },
  dataGovernance: all(
    "data-architect",
    "specialist consultant adviser manager officer lead leader worker analyst architect engineer",
  ),
  ml: {
    ...all("machine-learning-engineer", `${makers} architect`),
    manager: "engineering-manager",
    scientist: "data-scientist",
    researcher: "data-scientist",
    analyst: "data-scientist",
  },
  ai: {
    projectLeader: "it-project-manager",
    ...all("ai-engineer", `${makers} architect adviser designer`),
    manager: "it-manager",
    scientist: "data-scientist",
    researcher: "data-scientist",
    productOwner: "product-owner",
  },
  security: {
    projectLeader: "it-project-manager",
    ...all("security-engineer", `${makers} administrator architect worker`),
    analyst: "soc-analyst",
    researcher: "penetration-tester",
    tester: "penetration-tester",
    ...all("information-security-officer", "officer manager adviser auditor leader"),
  },
  infosec: {
    projectLeader: "it-project-manager",
    administrator: "security-engineer",
    ...all("information-security-officer", "officer manager leader lead adviser consultant auditor worker"),
    specialist: "security-engineer",
    engineer: "security-engineer",
    analyst: "soc-analyst",
    architect: "security-engineer",
  },
  soc: all("soc-analyst", "analyst engineer specialist worker lead researcher consultant"),
  pentest: all("penetration-tester", "tester specialist consultant engineer researcher analyst lead none"),
  testing: all("test-engineer", "tester engineer specialist consultant analyst lead manager leader worker"),
  testAutomation: all("test-automation-engineer", `${makers} tester analyst architect adviser worker none`),
  ux: all("ux-ui-designer", "designer researcher writer specialist consultant lead architect engineer analyst none"),
  product: { writer: "technical-writer", productOwner: "product-owner", projectLeader: "it-project-manager" },
  agile: all("scrum-master", "coach lead"),
  it: {
    officer: "it-support-engineer",
    lead: "it-manager",
    writer: "technical-writer",
    administrator: "system-administrator",
    engineer: "system-administrator",
    specialist: "it-support-engineer",
    consultant: "it-consultant",
    adviser: "it-consultant",
    trainer: "it-consultant",
    manager: "it-manager",
    processManager: "it-service-manager",
    leader: "it-manager",
    worker: "it-support-engineer",
    analyst: "information-analyst",
    architect: "solution-architect",
    projectLeader: "it-project-manager",
    auditor: "information-security-officer",
    builder: "software-engineer",
    tester: "test-engineer",
    productOwner: "product-owner",
  },
  records: {},
  digital: {
    writer: "technical-writer",
    consultant: "it-consultant",
    adviser: "it-consultant",
    projectLeader: "it-project-manager",
    productOwner: "product-owner",
    architect: "solution-architect",
  },
  package: {
    ...all("functional-administrator", "administrator specialist"),
    ...all("it-consultant", "consultant adviser"),
    projectLeader: "it-project-manager",
    productOwner: "product-owner",
    writer: "technical-writer",
    architect: "solution-architect",
  },
};

/** How sure a field is of its role where it is less than others: a technology can be what one builds on. */
export const certainty: Partial<Record<Field, Partial<Record<Kind, number>>>> = {
  cloud: { builder: 0.7 },
  database: { builder: 0.9 },
  systems: { builder: 0.65 },
  devops: { builder: 0.85 },
  testing: { lead: 0.8 },
  fullstack: { builder: 1.4, engineer: 1.4, none: 1.2 },
  product: { projectLeader: 0.8 },
  erp: { builder: 1.12, engineer: 1.12, consultant: 1.12, specialist: 1.12 },
  lowcode: { builder: 1.12, engineer: 1.12, consultant: 1.12, specialist: 1.12 },
  software: { builder: 0.68, engineer: 0.68, specialist: 0.68, lead: 0.68 },
  application: { builder: 0.65, engineer: 0.7 },
  it: { specialist: 0.65, builder: 0.65, engineer: 0.75 },
  ai: { builder: 0.95 },
};

/** Another role that a noun names nearly as often, by role and noun: not every ICT coordinator leads ICT. */
export const alsoMeant = new Map([
  ["database-administrator developer", "backend-developer"],
  ["it-manager coordinator", "it-support-engineer"],
]);

/** What one would take a role for, nearest first: alternatives when the title holds no other. */
export const lookalikes: Record<string, [string, string]> = {
  "ai-engineer": ["machine-learning-engineer", "data-scientist"],
  "application-administrator": ["functional-administrator", "system-administrator"],
  "backend-developer": ["full-stack-developer", "software-engineer"],
  "bi-developer": ["data-analyst", "data-engineer"],
  "business-analyst": ["information-analyst", "product-owner"],
  "cloud-architect": ["solution-architect", "cloud-engineer"],
  "cloud-engineer": ["devops-engineer", "platform-engineer"],
  "data-analyst": ["bi-developer", "data-scientist"],
  "data-architect": ["data-engineer", "solution-architect"],
  "data-engineer": ["bi-developer", "data-scientist"],
  "data-scientist": ["machine-learning-engineer", "data-analyst"],
  "database-administrator": ["data-engineer", "application-administrator"],
  "devops-engineer": ["platform-engineer", "cloud-engineer"],
  "embedded-software-engineer": ["software-engineer", "test-engineer"],
  "engineering-manager": ["it-manager", "software-engineer"],
  "enterprise-architect": ["solution-architect", "it-consultant"],
  "erp-crm-consultant": ["functional-administrator", "it-consultant"],
  "frontend-developer": ["full-stack-developer", "web-developer"],
  "full-stack-developer": ["backend-developer", "frontend-developer"],
  "functional-administrator": ["application-administrator", "information-analyst"],
  "information-analyst": ["business-analyst", "functional-administrator"],
  "information-security-officer": ["security-engineer", "it-consultant"],
  "it-consultant": ["it-project-manager", "solution-architect"],
  "it-manager": ["it-service-manager", "engineering-manager"],
  "it-project-manager": ["it-consultant", "it-service-manager"],
  "it-service-manager": ["it-manager", "it-support-engineer"],
  "it-support-engineer": ["system-administrator", "workplace-engineer"],
  "low-code-developer": ["software-engineer", "erp-crm-consultant"],
  "machine-learning-engineer": ["ai-engineer", "data-scientist"],
  "mobile-developer": ["frontend-developer", "software-engineer"],
  "network-engineer": ["system-administrator", "security-engineer"],
  "penetration-tester": ["security-engineer", "soc-analyst"],
  "platform-engineer": ["devops-engineer", "cloud-engineer"],
  "product-owner": ["business-analyst", "it-project-manager"],
  "scrum-master": ["product-owner", "it-project-manager"],
  "security-engineer": ["soc-analyst", "information-security-officer"],
  "soc-analyst": ["security-engineer", "penetration-tester"],
  "software-architect": ["solution-architect", "software-engineer"],
  "software-engineer": ["backend-developer", "full-stack-developer"],
  "solution-architect": ["enterprise-architect", "software-architect"],
  "system-administrator": ["network-engineer", "cloud-engineer"],
  "technical-writer": ["ux-ui-designer", "it-consultant"],
  "test-automation-engineer": ["test-engineer", "software-engineer"],
  "test-engineer": ["test-automation-engineer", "business-analyst"],
  "ux-ui-designer": ["frontend-developer", "product-owner"],
  "web-developer": ["frontend-developer", "full-stack-developer"],
  "workplace-engineer": ["system-administrator", "it-support-engineer"],
};
