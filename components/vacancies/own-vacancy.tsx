import { OwnVacancyRemarks } from "#components/vacancies/own-vacancy-remarks";
import { formatDay } from "#lib/i18n/format";
import { href, type Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import type { Act } from "#lib/vacancies/acts";
import { nextStep, ownStateWording } from "#lib/vacancies/own-wording";
import type { OwnVacancy as Own } from "#lib/vacancies/queries";
import { confirmDays, isReadable, vacancySlug } from "#lib/vacancies/vacancy";

type Props = {
  locale: Locale;
  vacancy: Own;
  now: Date;
  /** What was just done, as the address says. */
  done: string | undefined;
  acts: Act[];
  preview: { path: string; url: string; days: number };
  /** Sentences of ours in it. */
  copied: string[];
};

const doings = [
  "published",
  "saved",
  "draft",
  "confirmed",
  "closed",
  "filled",
  "reopened",
  "withdrawn",
  "notDone",
] as const;

/** One's own vacancy: where it stands, what to do next, and where to see it. */
export function OwnVacancy({ locale, vacancy, now, done, acts, preview, copied }: Props) {
  const t = translations(locale, "OwnVacancyPage");
  const { state, date } = ownStateWording(locale, vacancy, now);
  const next = nextStep(locale, vacancy, now);
  const told = doings.find((each) => each === done);
  const isScheduled = told === "published" && vacancy.publishedAt !== null && vacancy.publishedAt > now;
  const edit = vacancy.publishedAt === null ? "finish" : "edit";
  const editPath = href(locale, "/recruiter/vacancies/[slug]/edit", { slug: vacancy.publicId });
  const writePath = edit === "finish" ? `${editPath}#publish` : editPath;

  return (
    <>
      {told && (
        <p role="status" className="notice mt-6">
          {t(isScheduled ? "scheduled" : told, confirmDays)}
        </p>
      )}
      <header className="pt-8">
        <h1 className="text-[clamp(1.8rem,1.3rem+2vw,2.8rem)]" lang={vacancy.language}>
          {vacancy.title}
        </h1>
        <p className="mt-3 text-lede">
          <span className="font-semibold">{state}</span>
          {date && <span className="text-soft">, {date}</span>}
        </p>
        {next && (
          <p className="mt-1">
            {acts.includes(next.act) ? (
              <a href={next.act === "edit" ? writePath : `#${next.act}`}>{next.text}</a>
            ) : (
              next.text
            )}
          </p>
        )}
        {vacancy.closeReason && (
          <p className="mt-2 text-soft">
            {t("closedBecause", { reason: translations(locale, "CloseReason")(vacancy.closeReason) })}
          </p>
        )}
        {vacancy.firstPublishedAt && (
          <p className="mt-2 max-w-[60ch] text-soft">
            {t("reposted", { first: formatDay(locale, vacancy.firstPublishedAt) })}{" "}
            <a href={href(locale, "/contact")}>{t("repostedWrong")}</a>
          </p>
        )}
        {vacancy.source !== "roleboard" && <p className="mt-2 max-w-[60ch] text-soft">{t("fromFeed")}</p>}
      </header>
      {acts.includes("edit") && <OwnVacancyRemarks locale={locale} vacancy={vacancy} copied={copied} />}
      <ul className="mt-6 flex flex-wrap items-center gap-3">
        {acts.includes("edit") && (
          <li>
            <a className="button" href={editPath}>
              {t(edit)}
            </a>
          </li>
        )}
        {isReadable(vacancy, now) && (
          <li>
            <a
              className="button button-quiet"
              href={href(vacancy.language, "/vacancies/[slug]", { slug: vacancySlug(vacancy) })}
            >
              {t("public")}
            </a>
          </li>
        )}
        {acts.includes("preview") && (
          <li>
            <a className="button button-quiet" href={preview.path}>
              {t("preview")}
            </a>
          </li>
        )}
        {acts.includes("copy") && (
          <li>
            <a
              className="button button-quiet"
              href={href(locale, "/recruiter/vacancies/new", {}, `copy=${vacancy.publicId}`)}
            >
              {t("copy")}
            </a>
          </li>
        )}
      </ul>
      {acts.includes("preview") && (
        <p className="form-field mt-6 max-w-[40rem]">
          <label htmlFor="share">{t("share")}</label>
          <span id="share-help" className="form-help">
            {t("shareHelp", { days: preview.days })}
          </span>
          <input
            type="text"
            id="share"
            className="field-input"
            readOnly
            value={preview.url}
            aria-describedby="share-help"
          />
        </p>
      )}
    </>
  );
}
