import type { Metadata } from "next";
import { AlertCriteria } from "#components/alerts/alert-criteria";
import { OwnAlertForms } from "#components/alerts/own-alert-forms";
import { EntryPage } from "#components/layout/entry-page";
import { findAlert } from "#lib/alerts/queries";
import { now } from "#lib/clock";
import { formView } from "#lib/form-view";
import { href, localeOf } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { searchToFollow } from "#lib/search/search";
import { searchIn } from "#lib/search/vacancy-search";
import { changeMyAlert, confirmMyAlert, stopMyAlert } from "../actions.ts";

type Props = PageProps<"/[locale]/alerts/[slug]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translations(localeOf((await params).locale), "OwnAlertPage")("title"), robots: { index: false } };
}

const acts = { confirm: confirmMyAlert, change: changeMyAlert, stop: stopMyAlert };

/** The link of an alert's mails. Opening it changes nothing, because mail scanners open links too; its buttons do. */
export default async function OwnAlertPage({ params, searchParams }: Props) {
  const { locale: segment, slug } = await params;
  const locale = localeOf(segment);
  const at = now();
  const alert = await findAlert(slug, at);
  const t = translations(locale, "OwnAlertPage");
  const page = { locale, slug, route: "/alerts/[slug]" } as const;

  if (!alert) {
    return (
      <EntryPage {...page} title={t("goneTitle")} lede={t("goneText")}>
        <p className="mt-8">
          <a className="button" href={href(locale, "/vacancies")}>
            {translations(locale, "AlertPage")("back")}
          </a>
        </p>
      </EntryPage>
    );
  }
  const { email, confirmedAt, frequency } = alert;
  const { done } = await searchParams;
  const search = searchIn(alert.query);
  const [title, lede] = confirmedAt ? (["title", "lede"] as const) : (["confirmTitle", "confirmLede"] as const);
  return (
    <EntryPage {...page} title={t(title)} lede={t(lede, { email })}>
      {confirmedAt && (done === "confirmed" || done === "changed") && (
        <p role="status" className="notice mt-6 max-w-[40rem]">
          {t(done)}
        </p>
      )}
      <AlertCriteria locale={locale} search={search} results={await searchToFollow(search, at, 1)} />
      <OwnAlertForms
        locale={locale}
        alert={alert}
        link={slug}
        view={formView(locale, null, { frequency })}
        acts={acts}
      />
    </EntryPage>
  );
}
