/** Names that are also words, letters or people: they count only as written, in a list of tools that names another skill. */
export const doubtful = new Set(
  "c r go d ada julia make exact chef aruba centric osiris dapper lit bun less".split(" "),
);

/** Names that are also words: they count only as written ("React", not "react"), and not where a sentence begins. */
export const alsoWords = new Set(
  "apex astro backstage bamboo bio blender bootstrap camel celery confluent consul cucumber cursor cypress dart delphi dora eclipse electron elixir ember excel exchange expo express flask flink flutter fortify framer gemma gherkin groovy hana helm illustrator jaws jest kong lean loki looker maven miro mitre node nomad nora notion packer phoenix play prefect prisma puppet rails react redux remedy remix rest ruby rust safe sanity sentry siam sip sketch slack soap solid sonar spark spring stencil stride swift synapse tosca ultimo unity unreal vault windows woo workday yarn".split(
    " ",
  ),
);

/** Names that stand in almost any vacancy: they count only when they are the whole text, as in a list of skills. */
export const alsoAnywhere = new Set(
  "animatie animation branding embedded estimation feedback hardware informatica logistics logistiek netwerken networking optimalisatie optimisation opslag payments personas privacy prototypes requirements schatten simulatie simulaties simulation storage switches switching training typografie typography".split(
    " ",
  ),
);

/** Short names that are written small as often as not and are no words. */
export const smallWhenShort = new Set("aws css dbt dns gcp gis git js npm php sql svn ts vpn vue xml yml".split(" "));
