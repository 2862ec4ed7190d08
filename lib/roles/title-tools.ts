import type { Field } from "./title-fields.ts";

/**
 * Products, languages and libraries by the field of those who work with them, written as the words of `title-fields.ts`.
 * They name no specialisation: too few titles hold them. What every developer uses (Git, JUnit) is in none.
 */
export const toolRows: [Field, string][] = [
  [
    "backend",
    `clojure haskell groovy? ocaml sqlalchemy celery? signalr vertx pekko apachepekko playframework springbatch fastify?
    deno typeorm swagger openapi restapi restapis websockets redis rabbitmq activemq mqtt dynamodb firebase
    supabase neo4j graphdatabase graphdatabases solr apachesolr opensearch memcached eventsourcing cqrs`,
  ],
  [
    "frontend",
    `storybook webpack threejs d3js webgl htmx solidjs ember? emberjs backbonejs astro? remix? pinia vuex
    materialui singlepageapplications`,
  ],
  [
    "web",
    `webflow strapi contentful statamic craftcms prestashop opencart bigcommerce hubspotcms silverstripe modx kentico liferay bloomreach
    hybris sapcommerce commercetools lightspeed? sulu? wagtail storyblok prismic?`,
  ],
  ["mobile", `uikit xcode appstore? capacitorjs nativescript wearos`],
  [
    "embedded",
    `freertos zephyrrtos canbus canopen opcua modbus profinet stm32 arduino raspberrypi misrac step7 pcs7 wonderware factorytalk simatic
    esp32 ethercat`,
  ],
  [
    "software",
    `fortran lua? julia? zig? magicxpa wso2 boomi dellboomi apigee ipaas snaplogic celigo oracleservicebus soasuite hl7 fhir edi? apachecamel
    ibmmq qgis fme? geoserver postgis esri augmentedreality virtualreality arvr opengl vulkan cuda quantumcomputing compilers? webassembly
    clarion foxpro actionscript objectoriented objectgeorienteerd oop powerbuilder dataflex`,
  ],
  ["application", `wildfly jboss glassfish controlm batchverwerking`],
  [
    "lowcode",
    `n8n zapier wem? bizagi flowable airtable retool appsheet dataverse novulo triggre bubbleio oraclevisualbuilder`,
  ],
  [
    "erp",
    `isah ridderiq glovia epicor qad? syspro iscala proalpha snelstart? twinfield? superoffice pipedrive zohocrm veeva?`,
  ],
  [
    "devops",
    `githubactions gitlabci circleci teamcity octopusdeploy tekton fluxcd istio linkerd servicemesh packer? hashicorp hashicorpvault
    cloudformation bicep podman crossplane spinnaker artifactory`,
  ],
  ["platform", `datadog dynatrace newrelic appdynamics opentelemetry kibana logstash pagerduty chaosengineering`],
  [
    "cloud",
    `amazonec2 amazonecs amazoneks amazons3 digitalocean heroku landingzone landingzones azurelandingzone azurelandingzones alibabacloud oraclecloudinfrastructure stackit
    ibmcloud cloudflare`,
  ],
  [
    "systems",
    `nginx haproxy iis? kvm? ceph dellemc aix solaris? grouppolicy systemcenter scom dhcp zabbix nagios prtg checkmk icinga solarwinds graylog
    zerto rubrik cohesity azurestack`,
  ],
  [
    "network",
    `aruba? bigip f5bigip ospf vlan vpn? ubiquiti mikrotik routingandswitching tcpip infoblox teamstelefonie iptelefonie sip?`,
  ],
  [
    "database",
    `informix sybase exadata couchbase couchdb cockroachdb amazonaurora amazonrds timescaledb liquibase flyway teradata vertica influxdb
    sqlite`,
  ],
  [
    "workplace",
    `vmwarehorizon onedrive workspaceone netscaler igel? liquit appvolumes fslogix ivanti windows11 windows10 ninjaone`,
  ],
  [
    "bi",
    `alteryx talend pentaho timextender wherescape crystalreports metabase superset apachesuperset datastage abinitio informatica? sas? anaplan
    jedox obiee hyperion essbase datawarehouseautomation celonis processmining`,
  ],
  [
    "dataPlatform",
    `bigquery redshift athena? apacheflink flink apachehive apacheiceberg nifi apachenifi deltalake dagster fivetran airbyte awsglue
    matillion debezium clickhouse duckdb apachebeam datalakes`,
  ],
  ["dataGovernance", `collibra purview microsoftpurview alation ataccama metadatamanagement metadata? dama?`],
  ["ml", `mlflow keras xgboost huggingface opencv kubeflow sagemaker amazonsagemaker spacy numpy`],
  [
    "ai",
    `amazonbedrock vertexai azureopenai semantickernel llamaindex langgraph copilotstudio vllm pgvector qdrant weaviate crewai langsmith aifoundry azureaifoundry claudecode largelanguagemodels responsibleai`,
  ],
  [
    "security",
    `crowdstrike sentinelone zscaler proofpoint qualys rapid7 tenable snyk checkmarx veracode sast dast microsoftdefender xdr edr? saviynt
    helloid oneidentity forgerock pingidentity keycloak auth0 privilegedaccessmanagement singlesignon cryptografie? cryptography? sophos hsm?`,
  ],
  ["infosec", `cissp cism iso22301 ensia isae3402 pcidss cra?`],
  ["soc", `qradar wazuh elasticsecurity mitreattack xsoar soar?`],
  ["pentest", `burpsuite metasploit purpleteam purpleteaming ghidra reverseengineering?`],
  ["testing", `gatling neoload blazemeter testrail zephyrscale hpalm soapui`],
  ["testAutomation", `appium specflow ranorex katalon testcomplete webdriverio browserstack testng cucumber? gherkin`],
  ["ux", `adobexd axure zeplin protopie wcag digitaletoegankelijkheid wireframing`],
  ["agile", `kanban?`],
  [
    "package",
    `alfresco opentext documentum filenet decos decosjoin djuma youforce brightspace itslearning freshservice bmcremedy omnitracker halopsa
    autotask connectwise zaakgerichtwerken pinkroccade centricsuite osiris? magister? genesys epicehr civision mozard squit myneva`,
  ],
];
