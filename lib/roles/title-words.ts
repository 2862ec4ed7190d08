import type { Level } from "#lib/db/generated/enums";

// Words in titles of vacancies, as `wordsOf` leaves them: lower case, no accents, single.

/** Words that say the level. */
export const levelWords = new Map<string, Level>([
  ["trainee", "trainee"],
  ["traineeship", "trainee"],
  ["stagiair", "trainee"],
  ["stagiaire", "trainee"],
  ["stage", "trainee"],
  ["afstudeerstage", "trainee"],
  ["meewerkstage", "trainee"],
  ["afstudeerder", "trainee"],
  ["afstudeeropdracht", "trainee"],
  ["intern", "trainee"],
  ["internship", "trainee"],
  ["werkstudent", "trainee"],
  ["graduate", "trainee"],
  ["associate", "junior"],
  ["starter", "junior"],
  ["starters", "junior"],
  ["junior", "junior"],
  ["jr", "junior"],
  ["aankomend", "junior"],
  ["aankomende", "junior"],
  ["medior", "medior"],
  ["bbl", "trainee"],
  ["leerling", "trainee"],
  ["mid", "medior"],
  ["midlevel", "medior"],
  ["intermediate", "medior"],
  ["ervaren", "medior"],
  ["experienced", "medior"],
  ["senior", "senior"],
  ["sr", "senior"],
  ["snr", "senior"],
  ["lead", "lead"],
  ["leading", "lead"],
  ["teamlead", "lead"],
  ["teamleider", "lead"],
  ["techlead", "lead"],
  ["principal", "principal"],
  ["staff", "principal"],
]);

/** Words that say who leads others, where the title has no word for a level. */
export const managerWords = new Set(["hoofd", "director", "directeur", "cio", "cto", "ciso", "vp", "chief"]);

/** What "manager" has to stand beside to be a level; a product or project manager leads no people. */
export const managedWords = new Set([
  "it",
  "ict",
  "engineering",
  "development",
  "ontwikkeling",
  "softwareontwikkeling",
  "automatisering",
  "operations",
  "infrastructure",
  "infrastructuur",
  "informatievoorziening",
  "informatisering",
  "test",
  "testing",
  "servicedesk",
  "helpdesk",
  "desk",
  "ontwikkel",
  "dev",
  "developer",
]);

/** Short, female and misspelt forms, and what they stand for; two words where one means two. */
export const spellings = new Map<string, string>([
  ["dev", "developer"],
  ["devs", "developer"],
  ["developper", "developer"],
  ["develloper", "developer"],
  ["entwickler", "developer"],
  ["entwicklerin", "developer"],
  ["ontwikelaar", "developer"],
  ["programmer", "developer"],
  ["programmeur", "developer"],
  ["programeur", "developer"],
  ["programmeer", "developer"],
  ["coder", "developer"],
  ["ingenieur", "engineer"],
  ["expert", "specialist"],
  ["technici", "technicus"],
  ["informatici", "informaticus"],
  ["sofware", "software"],
  ["sw", "software"],
  ["swe", "software engineer"],
  ["sre", "sitereliability engineer"],
  ["dba", "database administrator"],
  ["sysadmin", "systeem beheerder"],
  ["admin", "administrator"],
  ["eng", "engineer"],
  ["engr", "engineer"],
  ["enigneer", "engineer"],
  ["enginer", "engineer"],
  ["mgr", "manager"],
  ["medew", "medewerker"],
  ["mdw", "medewerker"],
  ["bediende", "medewerker"],
  ["technieker", "technicus"],
  ["pentester", "pentest tester"],
  ["testautomatiseerder", "testautomation tester"],
  ["scrummaster", "scrum master"],
  ["analist", "analyst"],
  ["ontwikkelaar", "developer"],
  ["netwerk", "network"],
  ["systeem", "system"],
  ["systems", "system"],
  ["solutions", "solution"],
  ["adviser", "advisor"],
  ["supportmedewerker", "support medewerker"],
  ["techn", "technisch"],
  ["funct", "functioneel"],
  ["func", "functioneel"],
  ["appl", "applicatie"],
  ["applicaties", "applicatie"],
  // Which line of support it is says the level and not the role.
  ["eerstelijns", "1e lijns"],
  ["tweedelijns", "2e lijns"],
  ["derdelijns", "3e lijns"],
  ["l1", "1e lijns"],
  ["l2", "2e lijns"],
  ["l3", "3e lijns"],
  ..."1ste 1st eerste first 2e 2de 2nd tweede second 3e 3de 3rd derde third"
    .split(" ")
    .map((each): [string, string] => [each, "1e"]),
  ["lijn", "lijns"],
  ["line", "lijns"],
]);

/** Words that say nothing about the work. */
export const noiseWords = new Set(
  `meewerkend meewerkende detavast deeltijd voltijd fte schaal regio standplaats asap m v x w d f h div divers gezocht
  vacature vacatures vacancy job jobs hiring wanted freelance freelancer zzp zzper interim contract contractor
  detachering remote hybride hybrid thuiswerken onsite fulltime parttime uur uren hour hours u per week maand month
  year jaar eur euro k bruto gross tot vanaf up to from de het een the a an of in te at bij voor for nieuw new urgent
  direct permanent vast tijdelijk temporary nl nederland netherlands dutch english nederlands engels speaking young
  professional entry level all genders als as scale scaleup startup hbo mbo wo bachelor`.split(/\s+/),
);

/** The noun a title of an occupation turns on. */
export const headNouns = new Set(
  `developer engineer architect analyst analist consultant tester designer ontwerper
  beheerder administrator specialist manager medewerker scientist owner master coach adviseur advisor projectleider
  projectmanager officer auditor trainer writer researcher hacker lead teamleider hoofd sre`.split(/\s+/),
);

/** Nouns of a study or an assignment, which a student's title has where another has the occupation. */
export const fieldNouns = new Map<string, string>([
  ["engineering", "engineer"],
  ["development", "developer"],
  ["ontwikkeling", "developer"],
  ["science", "scientist"],
  ["analytics", "analyst"],
  ["analysis", "analyst"],
  ["analyse", "analyst"],
  ["testing", "tester"],
  ["design", "designer"],
  ["architecture", "architect"],
  ["architectuur", "architect"],
  ["administration", "administrator"],
]);

/**
 * Occupations outside ICT, written as one key each. Beside one of these in the same part of a title,
 * a name of ours is what they sell, teach or hire.
 */
export const otherOccupations = new Set(
  `accountexecutive accountmanager accountdirector salesmanager salesexecutive salesrepresentative salesengineer
  salesconsultant salesdirector salesspecialist salesmedewerker insidesales salesdevelopmentrepresentative
  businessdevelopment businessdeveloper recruiter recruitmentconsultant talentacquisition talentpartner sourcer
  hrmanager hradviseur hradvisor hranalyst hrbusinessanalyst hrbusinesspartner hrmedewerker medewerkerhr
  peoplepartner marketingmanager marketeer marketer marketingspecialist marketingmedewerker productmarketing
  productmarketingmanager copywriter docent leraar leerkracht teacher lecturer instructor hoogleraar professor
  praktijkopleider jurist lawyer counsel verkoper verkoopmedewerker vertegenwoordiger monteur elektromonteur
  receptionist secretaresse officemanager executiveassistant personalassistant makelaar inkoper buyer
  customersuccessmanager boekhouder intercedent propertydeveloper projectontwikkelaar vastgoedontwikkelaar
  gebiedsontwikkelaar conceptontwikkelaar productontwikkelaar onderwijsontwikkelaar curriculumdeveloper
  curriculumontwikkelaar boardgame boardgames cardgame cardgames bordspel bordspellen marketingdataspecialist
  salesdataspecialist hrdataspecialist networkdevelopment shopmanager storemanager customersupportmedewerker
  customersupportagent customersupportemployee customersupportrepresentative cloudkitchen cloudkitchens werving
  contractmanager businessmanager partnermanager channelmanager importexport importexportbedrijf importmanager
  exportmanager transit douanezaken goederenstroom internationalehandel distributionmanager distributiemanager
  hoofddistributie managerdistributie hrservicedesk hrhelpdesk computerhardware`.split(/\s+/),
);

/** How such an occupation ends when it is one word: "directiesecretaresse". */
export const otherEnding =
  /(?:secretaresse|secretaris|verkoper|monteur|docent|leraar|lerares|recruiter|marketeer|chauffeur|advocaat|jurist|verpleegkundige|therapeut|makelaar|journalist|fotograaf|redacteur|inkoper|planner|trader|psycholoog|begeleider|accountant|controller|arts|lasser|laborant|kok)$/;

/** Worlds outside ICT in which an ambiguous name has its other meaning. */
export const otherWorlds = new Set(
  `property vastgoed estate bouw bouwkundig bouwkunde civiel civil wegenbouw werktuigbouwkundig werktuigbouw
  mechanical mechanisch electrical elektrotechnisch elektrotechniek electronics hardware hvac installatietechniek
  hydraulic chemical chemisch chemie pharma farma clinical klinisch lab laboratorium laboratory food voeding fashion
  mode furniture meubel textile aerospace maritime marine rail spoor railway cnc machine machines productie
  production manufacturing factory fabriek plant facility facilitair gebouw gebouwen building beveiliging bewaking
  guard luchthaven airport event evenementen horeca leadership leiderschap talent curriculum land landscape concept
  sales wind solar battery batterij drinkwater gas criminaliteit rental verhuur balie construction roads wegen
  riolering spoorwegen woningbouw zwembaden thuiszorg aanbestedingen aanbesteding mergers acquisitions overnames
  equity vrijwilligers mantelzorg mantelzorgers vakblad vakbladen tijdschrift tijdschriften krant omroep bibliotheek
  library informatiebeheer huurzaken huurders bewoners franchise recipe organisatie organisational leadgeneration`.split(
    /\s+/,
  ),
);

/** Words that only ICT work has. */
export const ictWords = new Set(
  `algorithm android angular ansible api apis aws azure backend blockchain cicd citrix confluence cpp csharp
  css cybersecurity cypress database databricks datawarehouse deeplearning devops devsecops django docker
  dotnet drupal elasticsearch embedded epd etl figma firewall firmware flutter frontend
  fullstack functioneelbeheer gcp git github gitlab golang graphql hadoop iam informatiebeveiliging
  infrastructureascode intune ios iot itil java javascript jenkins jira kafka kotlin kubernetes laravel linux
  llm machinelearning magento mendix microservice microservices mlops mongodb mysql nextjs nodejs nosql
  openshift outsystems pentest php playwright postgresql powerbi programmeren programming python react
  reactjs redis ruby saas scala selenium servicenow shopify siem snowflake soc software spark sql symfony
  terraform testautomatisering topdesk typescript unix ux virtualisatie virtualisation vmware vue vuejs wcag
  windows wordpress`.split(/\s+/),
);

/** Words that say ICT in a title or among skills, and little in a text, where every employer is digital. */
export const looseIctWords = new Set(
  `agile ai app applicatie application apps automatisering bi cloud code computer computers docs safe crm cyber data
  digitaal digital digitale digitalisering erp helpdesk html ict informatievoorziening it m365 microsoft365 ml mobile
  netwerk network netwerken networks networking systemen online oracle rust salesforce sap scrum server servers
  servicedesk sharepoint spring swift ui web website webshop laptop laptops tribe squad squads scrumteam scrumteams
  marketplace portaal portal wms tms cert datacenter datacenters datacentre`.split(/\s+/),
);

/** Names and pairs of field and noun, as one key each, that other work hardly has where nothing else is said. */
export const oursAlone = new Set(
  `solutionconsultant technicallead technischlead technischedocumentatiespecialist technischdocumentatiespecialist qaengineer testspecialist rpaconsultant
  rpaspecialist infrastructuurbeheerder serverengineer serverbeheerder navdeveloper navconsultant teamleaddeveloper
  teamleaddevelopment cyberanalyst cyberspecialist technologyconsultant headoftechnology releasemanager
  releasecoordinator changeandreleasemanager problemmanager probleemmanager majorincidentmanager
  servicedeliverymanager requirementsengineer dashboarddeveloper leaddeveloper applicationmanager desktopengineer
  infrastructureengineer infrastructuurengineer infrastructurearchitect infrastructuurarchitect headofengineering
  vpengineering vpofengineering directorofengineering appliedscientist securityanalyst incidentresponder
  incidentresponseconsultant incidentresponsespecialist incidentresponseanalyst detectionengineer chiefproductofficer
  servicedeskcoordinator servicedeskteamlead servicedeskteamleider servicedeskmanager teamleiderdeveloper
  certmedewerker csirtmedewerker computertechnicus pctechnicus noctechnician noctechnicus nocanalyst
  datacenterengineer datacentertechnician datacentertechnicus datacenterspecialist`.split(/\s+/),
);

/** Words before a noun of occupation that leave it what it is: a "technisch specialist" in Azure is one. */
export const neutralWords = new Set(
  `technisch technische technical tech functioneel functionele functional software application applicatie applications solution solutions
  system systems systeem business implementatie implementation integratie integration allround digital digitaal digitale
  lead team chapter senior ict it product project service services professional modern agile delivery platform enterprise
  advanced full native customer specialist consultant developer engineer global corporate internal remote freelance
  content certified gecertificeerd zelfstandig enthousiaste gedreven gepassioneerde ambitieuze nieuwe onze development ontwikkeling
  engineering operations backoffice managed microsoft google amazon ibm support beheer development release big open source
  transformation transformatie transitie transition automation toegepast applied research principal staff citizen growth quant quantitative specialistisch inhoudelijk online cyber data cloud security netwerk network web 1e lijns buitendienst hardware`.split(
    /\s+/,
  ),
);

/** Words of a field that name the role without a noun: "Senior Fullstack". */
export const aloneWords = new Set(
  `mendix outsystems servicenow fullstack frontend backend devops devsecops ux uxui uiux lowcode pentest mern
  functioneelbeheer qaautomation testautomation testautomatisering`.split(/\s+/),
);
