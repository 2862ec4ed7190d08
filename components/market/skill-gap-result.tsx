import { OpenShares } from "#components/charts/figure";
import type { SkillGapParts } from "#components/market/skill-gap";
import { Told } from "#components/market/told";
import { href, type Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { type AskingVacancy, toldOf, whereOf } from "#lib/market/skill-gap";
import { everyVacancy, queryOf } from "#lib/search/vacancy-search";

const rowsMax = 12;

/** What is within reach now, what each missing skill would add, and the vacancies themselves. */
export function SkillGapResult({ locale, role, asked, have, skillNames }: SkillGapParts) {
  const t = translations(locale, "SkillGap");
  const told = toldOf(asked, new Set(have), locale);
  const { values, facts, missing, reachable, bar } = told;
  const unstated = asked.open - asked.vacancies.length;

  return (
    <div className="gap-answer">
      <div className="gap-now">
        <OpenShares
          told={
            <p role="status">
              <Told as="strong" text="{now}" values={values} />
              <span>
                <Told text={t("within", { of: "{of}" })} values={values} />{" "}
                <Told className="text-soft" text={t("steps", { one: "{one}", two: "{two}" })} values={values} />
              </span>
            </p>
          }
          parts={bar}
          n={asked.vacancies.length}
        />
      </div>
      <div className="gap-result">
        <section aria-labelledby="gap-missing">
          <h2 id="gap-missing">{t("missing")}</h2>
          <p className="mt-2 max-w-[60ch] text-small text-soft" data-when="missing" hidden={!facts.missing}>
            {t("missingNote")}
          </p>
          <table className="figure-table gap-table mt-3" data-when="missing" hidden={!facts.missing}>
            <caption className="sr-only">{t("missing")}</caption>
            <thead>
              <tr>
                <th scope="col">{t("skill")}</th>
                <th scope="col">{t("gain")}</th>
                <th scope="col">{t("asked")}</th>
                <th scope="col" data-when="pay" hidden={!facts.pay}>
                  {t("pay")}
                </th>
              </tr>
            </thead>
            <tbody data-rows={rowsMax}>
              {missing.slice(0, rowsMax).map(({ skill, ...row }) => (
                <MissingRow key={skill} locale={locale} name={skillNames.get(skill) ?? skill} {...row} />
              ))}
            </tbody>
          </table>
          <p className="mt-2 text-small text-soft" data-when="noPay" hidden={!facts.noPay}>
            {t("noPay")}
          </p>
          <template data-row>
            <MissingRow locale={locale} name="–" values={{}} facts={{}} />
          </template>
          <p className="notice mt-3" data-when="complete" hidden={!facts.complete}>
            {t("complete")}
          </p>
        </section>
        <section aria-labelledby="gap-reachable">
          <h2 id="gap-reachable" className="mt-12">
            {t("reachable")}
          </h2>
          <ul className="rows mt-3" data-list data-when="reachable" hidden={!facts.reachable}>
            {reachable.map((vacancy) => (
              <ReachableRow key={vacancy.slug} locale={locale} vacancy={vacancy} />
            ))}
          </ul>
          <template data-vacancy-row>
            <ReachableRow locale={locale} vacancy={null} />
          </template>
          <p className="mt-3 border-ink border-t py-4 text-soft" data-when="none" hidden={!facts.none}>
            {t("none")}
          </p>
          <Told
            as="p"
            className="mt-3"
            text={t("more", { more: "{more}" })}
            values={values}
            when="more"
            facts={facts}
          />
          <p className="mt-3">
            <a rel="nofollow" href={href(locale, "/vacancies", {}, queryOf({ ...everyVacancy, role: [role.slug] }))}>
              {t("all", { count: asked.open })}
            </a>
          </p>
          {unstated > 0 && <p className="mt-3 text-small text-soft">{t("unstated", { count: unstated })}</p>}
        </section>
      </div>
    </div>
  );
}

type RowProps = { locale: Locale; name: string; values: Record<string, string>; facts: Record<string, boolean> };

function MissingRow({ locale, name, values, facts }: RowProps) {
  const t = translations(locale, "SkillGap");
  const part = { values, facts };
  return (
    <tr>
      <th scope="row" data-name>
        {name}
      </th>
      <Told as="td" text="{gain}" values={values} />
      <Told as="td" text="{asked}" values={values} />
      <td data-when="column" hidden={!facts.column}>
        <Told {...part} when="pay" text={t("payDifference", { pay: "{pay}" })} />
        <Told
          {...part}
          when="pay"
          className="block text-soft text-tiny"
          text={t("basis", { low: "{payLow}", high: "{payHigh}", n: "{payN}", now: "{payNow}" })}
        />
        <Told {...part} when="rate" className="block" text={t("rateDifference", { rate: "{rate}" })} />
        <Told
          {...part}
          when="rate"
          className="block text-soft text-tiny"
          text={t("basis", { low: "{rateLow}", high: "{rateHigh}", n: "{rateN}", now: "{rateNow}" })}
        />
        <span data-when="neither" hidden={!facts.neither}>
          –<span className="sr-only"> {t("tooFew")}</span>
        </span>
      </td>
    </tr>
  );
}

function ReachableRow({ locale, vacancy }: { locale: Locale; vacancy: AskingVacancy | null }) {
  return (
    <li className="row line-row gap-row">
      <h3 className="row-title">
        <a href={href(locale, "/vacancies/[slug]", { slug: vacancy?.slug ?? "-" })} lang={vacancy?.language ?? locale}>
          {vacancy?.title ?? "–"}
        </a>
      </h3>
      <span className="row-sub" data-where>
        {vacancy && whereOf(vacancy)}
      </span>
    </li>
  );
}
