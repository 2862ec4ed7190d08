import type { Metadata } from "next";
import { AlertCriteria } from "#components/alerts/alert-criteria";
import { AlertForm } from "#components/alerts/alert-form";
import { EntryPage } from "#components/layout/entry-page";
import { alertQuery } from "#lib/alerts/alert";
import { confirmDays } from "#lib/alerts/commands";
import { now } from "#lib/clock";
import { formView } from "#lib/form-view";
import { answerTo } from "#lib/forms";
import { href, localeOf } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { canonicalOf } from "#lib/search/canonical";
import { searchToFollow } from "#lib/search/search";
import { parseVacancySearch, searchIn } from "#lib/search/vacancy-search";
import { startMyAlert } from "./actions.ts";

type Props = PageProps<"/[locale]/alerts">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translations(localeOf((await params).locale), "AlertPage")("title"), robots: { index: false } };
}

/** Where one asks for mails about what a search finds next; the search is that of the address. */
export default async function AlertPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale);
  const given = await searchParams;
  const asked = searchIn(alertQuery(parseVacancySearch(given)));
  const t = translations(locale, "AlertPage");
  const page = { locale, route: "/alerts", query: alertQuery(asked) } as const;

  if (given.done === "asked" || given.done === "stopped") {
    return (
      <EntryPage {...page} title={t(`${given.done}Title`)} lede={t(`${given.done}Text`, { days: confirmDays })}>
        <p className="mt-8">
          <a className="button" rel="nofollow" href={href(locale, "/vacancies", {}, page.query)}>
            {t("back")}
          </a>
        </p>
        {given.done === "asked" && (
          <p className="mt-5">
            <a rel="nofollow" href={href(locale, "/alerts", {}, page.query)}>
              {t("again")}
            </a>
          </p>
        )}
      </EntryPage>
    );
  }
  const results = await searchToFollow(asked, now(), 1);
  const search = await canonicalOf(asked, results);
  return (
    <EntryPage {...page} title={t("title")} lede={t("lede")}>
      <AlertCriteria locale={locale} search={search} results={results} />
      <AlertForm
        locale={locale}
        query={alertQuery(search)}
        view={formView(locale, answerTo("alert"), { frequency: "daily" })}
        action={startMyAlert}
      />
    </EntryPage>
  );
}
