import type { Metadata } from "next";
import { EntryPage } from "#components/layout/entry-page";
import { now } from "#lib/clock";
import { formatClosing } from "#lib/i18n/format";
import { href, localeOf } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { findAskedVacancy } from "#lib/vacancies/confirming";
import { confirmDays, vacancySlug } from "#lib/vacancies/vacancy";
import { confirmAskedVacancy } from "../actions.ts";

type Props = PageProps<"/[locale]/still-open/[slug]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return {
    title: translations(localeOf((await params).locale), "StillOpenPage")("pageTitle"),
    robots: { index: false },
  };
}

/** The link of a mail that asks whether a vacancy is still open. Opening it changes nothing, because mail scanners open links too; its button does. */
export default async function StillOpenPage({ params, searchParams }: Props) {
  const { locale: segment, slug } = await params;
  const locale = localeOf(segment);
  const vacancy = await findAskedVacancy(slug, now());
  const t = translations(locale, "StillOpenPage");
  const page = { locale, slug, route: "/still-open/[slug]" } as const;
  const own = (label: "own" | "no") => (
    <a
      href={
        vacancy ? href(locale, "/recruiter/vacancies/[slug]", { slug: vacancy.publicId }) : href(locale, "/recruiter")
      }
    >
      {t(label)}
    </a>
  );

  const isDone = (await searchParams).done === "confirmed";
  if (!vacancy || (!isDone && !vacancy.confirmAskedAt)) {
    return (
      <EntryPage {...page} title={t("goneTitle")} lede={t("goneText")}>
        <p className="mt-8">{own("own")}</p>
      </EntryPage>
    );
  }
  const { title, company, closesAt } = vacancy;
  if (isDone) {
    return (
      <EntryPage {...page} title={t("doneTitle")} lede={t("doneText", { title, days: confirmDays.ask })}>
        <p className="mt-8">
          <a className="button" href={href(vacancy.language, "/vacancies/[slug]", { slug: vacancySlug(vacancy) })}>
            {t("public")}
          </a>
        </p>
      </EntryPage>
    );
  }
  const closes = closesAt ? formatClosing(locale, closesAt) : "";
  return (
    <EntryPage {...page} title={t("title")} lede={t(vacancy.hiddenAt ? "hiddenLede" : "lede", { closes })}>
      <p className="mt-8 max-w-[40rem] border-ink border-y py-4">
        <span className="block font-semibold text-row" lang={vacancy.language}>
          {title}
        </span>
        <span className="text-soft">{company.name}</span>
      </p>
      <form action={confirmAskedVacancy} className="mt-6">
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="link" value={slug} />
        <button type="submit" className="button">
          {t("confirm")}
        </button>
      </form>
      <p className="mt-6">{own("no")}</p>
    </EntryPage>
  );
}
