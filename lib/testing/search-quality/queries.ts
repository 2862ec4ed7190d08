/** What someone who types a query is after, as facts of a vacancy. */
export type Intent = {
  roles: string[];
  skills: string[];
  place: string | null;
  level: string | null;
  mode: string | null;
  contract: string | null;
};

export type JudgedQuery = { kind: string; q: string; intent: Intent };

// One a line: what is typed = r: role, s: skill, p: place, l: level, m: work mode, c: contract.
const written: Record<string, string> = {
  "role in Dutch": `
backend-ontwikkelaar = r:backend-developer
full-stack ontwikkelaar = r:full-stack-developer
systeembeheerder = r:system-administrator
frontend-ontwikkelaar = r:frontend-developer
medewerker servicedesk = r:it-support-engineer
applicatiebeheerder = r:application-administrator
functioneel beheerder = r:functional-administrator
data-analist = r:data-analyst
webontwikkelaar = r:web-developer
projectleider ict = r:it-project-manager
businessanalist = r:business-analyst
netwerkbeheerder = r:network-engineer
softwareontwikkelaar = r:software-engineer
informatieanalist = r:information-analyst
testautomatiseerder = r:test-automation-engineer
werkplekbeheerder = r:workplace-engineer
softwarearchitect = r:software-architect
databasebeheerder = r:database-administrator
cloudarchitect = r:cloud-architect
technisch schrijver = r:technical-writer
functioneel tester = r:test-engineer
bi-ontwikkelaar = r:bi-developer
app-ontwikkelaar = r:mobile-developer
producteigenaar = r:product-owner
informatiebeveiliger = r:information-security-officer
servicemanager = r:it-service-manager
`,
  "role in English": `
backend developer = r:backend-developer
devops engineer = r:devops-engineer
software engineer = r:software-engineer
full stack developer = r:full-stack-developer
system administrator = r:system-administrator
data engineer = r:data-engineer
front end developer = r:frontend-developer
it support engineer = r:it-support-engineer
cloud engineer = r:cloud-engineer
data analyst = r:data-analyst
product owner = r:product-owner
platform engineer = r:platform-engineer
site reliability engineer = r:platform-engineer
web developer = r:web-developer
mobile developer = r:mobile-developer
ai engineer = r:ai-engineer
business analyst = r:business-analyst
qa engineer = r:test-engineer
network engineer = r:network-engineer
solution architect = r:solution-architect
data scientist = r:data-scientist
embedded software engineer = r:embedded-software-engineer
test automation engineer = r:test-automation-engineer
ux designer = r:ux-ui-designer
soc analyst = r:soc-analyst
enterprise architect = r:enterprise-architect
security engineer = r:security-engineer
machine learning engineer = r:machine-learning-engineer
engineering manager = r:engineering-manager
penetration tester = r:penetration-tester
scrum master = r:scrum-master
low-code developer = r:low-code-developer
it consultant = r:it-consultant
data architect = r:data-architect
database administrator = r:database-administrator
technical writer = r:technical-writer
functional analyst = r:information-analyst
`,
  compound: `
backendontwikkelaar = r:backend-developer
backend ontwikkelaar = r:backend-developer
back-end ontwikkelaar = r:backend-developer
frontendontwikkelaar = r:frontend-developer
front end ontwikkelaar = r:frontend-developer
systeem beheerder = r:system-administrator
data analist = r:data-analyst
dataengineer = r:data-engineer
fullstack developer = r:full-stack-developer
software ontwikkelaar = r:software-engineer
applicatie beheerder = r:application-administrator
webdeveloper = r:web-developer
cloud architect = r:cloud-architect
javaontwikkelaar = s:java
pythonontwikkelaar = s:python
netwerk engineer = r:network-engineer
test automatisering engineer = r:test-automation-engineer
product owners = r:product-owner
data engineers = r:data-engineer
software-architecten = r:software-architect
`,
  skill: `
java = s:java
python = s:python
kubernetes = s:kubernetes
k8s = s:kubernetes
terraform = s:terraform
azure = s:azure
aws = s:aws
postgresql = s:postgresql
postgres = s:postgresql
power bi = s:power-bi
docker = s:docker
linux = s:linux
typescript = s:typescript
react = s:react
angular = s:angular
ansible = s:ansible
kafka = s:kafka
spring boot = s:spring-boot
sql server = s:sql-server
powershell = s:powershell
databricks = s:databricks
machine learning = s:machine-learning
informatiebeveiliging = s:information-security
information security = s:information-security
scrum = s:scrum
topdesk = s:topdesk
openshift = s:openshift
kotlin = s:kotlin
php = s:php
`,
  "rare token": `
c# = s:c-sharp
csharp = s:c-sharp
c++ = s:cpp
.net = s:dotnet
dotnet = s:dotnet
asp.net core = s:aspnet-core
node.js = s:node-js
nodejs = s:node-js
ci/cd = s:ci-cd
vue.js = s:vue-js
pl/sql = s:pl-sql
s/4hana = s:sap-s-4hana
azure devops = s:azure-devops
a/b testing = s:a-b-testing
tcp/ip = s:tcp-ip
it manager = r:it-manager
`,
  mixture: `
java developer utrecht = r:backend-developer,full-stack-developer,software-engineer s:java p:utrecht
senior java = s:java l:senior
senior backend developer = r:backend-developer l:senior
junior data engineer = r:data-engineer l:junior
medior python amsterdam = s:python l:medior p:amsterdam
devops engineer rotterdam = r:devops-engineer p:rotterdam
systeembeheerder den haag = r:system-administrator p:den-haag
data analist eindhoven = r:data-analyst p:eindhoven
remote python = s:python m:remote
hybride functioneel beheerder = r:functional-administrator m:hybrid
freelance java = s:java c:freelance
zzp devops engineer = r:devops-engineer c:freelance
tijdelijk applicatiebeheerder = r:application-administrator c:temporary
azure cloud engineer = r:cloud-engineer s:azure
software engineer c# = r:software-engineer s:c-sharp
backend developer kotlin = r:backend-developer s:kotlin
frontend developer react = r:frontend-developer s:react
frontend vue.js utrecht = r:frontend-developer s:vue-js p:utrecht
php developer den haag = s:php p:den-haag
tester groningen = r:test-engineer,test-automation-engineer p:groningen
senior data engineer databricks = r:data-engineer s:databricks l:senior
linux beheerder = r:system-administrator s:linux
product owner amsterdam hybride = r:product-owner p:amsterdam m:hybrid
scrum master tijdelijk = r:scrum-master c:temporary
junior frontend ontwikkelaar = r:frontend-developer l:junior
python in rotterdam = s:python p:rotterdam
medior software engineer remote = r:software-engineer l:medior m:remote
kubernetes amsterdam = s:kubernetes p:amsterdam
stage software engineer = r:software-engineer c:internship
cloud architect azure = r:cloud-architect s:azure
security engineer amsterdam = r:security-engineer p:amsterdam
java ontwikkelaar hybride = r:backend-developer,full-stack-developer,software-engineer s:java m:hybrid
devops kubernetes senior = r:devops-engineer s:kubernetes l:senior
servicedesk medewerker tilburg = r:it-support-engineer p:tilburg
data engineer 3511 = r:data-engineer p:utrecht
`,
  typo: `
kuberntes = s:kubernetes
javascrpit = s:javascript
pyhton = s:python
backend develper = r:backend-developer
systeembeheeder = r:system-administrator
softwareontwikelaar = r:software-engineer
data enigneer = r:data-engineer
devops enginer = r:devops-engineer
product onwer = r:product-owner
funtioneel beheerder = r:functional-administrator
terrafrom = s:terraform
postgrsql = s:postgresql
typscript = s:typescript
busines analyst = r:business-analyst
scurm master = r:scrum-master
pyhton utrehct = s:python p:utrecht
java amsterdma = s:java p:amsterdam
netwerk enginneer = r:network-engineer
solution architekt = r:solution-architect
secuirty engineer = r:security-engineer
applicatiebeheeder = r:application-administrator
fullstack develloper = r:full-stack-developer
anisble = s:ansible
powershel = s:powershell
data analsit = r:data-analyst
`,
};

export const judgedQueries: JudgedQuery[] = Object.entries(written).flatMap(([kind, lines]) =>
  lines
    .trim()
    .split("\n")
    .map((line) => {
      const [q = "", facts = ""] = line.split(/ = /);
      const values = (letter: string) => new RegExp(`(?:^| )${letter}:(\\S+)`).exec(facts)?.[1]?.split(",") ?? [];
      const one = (letter: string) => values(letter)[0] ?? null;
      const intent = {
        roles: values("r"),
        skills: values("s"),
        place: one("p"),
        level: one("l"),
        mode: one("m"),
        contract: one("c"),
      };
      return { kind, q, intent };
    }),
);
