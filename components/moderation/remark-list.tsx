import { formatTime } from "#lib/i18n/format";
import { href, type Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import type { Remark } from "#lib/moderation/remarks";
import { partName } from "#lib/roles/page-parts";
import { roleTitle } from "#lib/roles/role-title";

type Props = {
  locale: Locale;
  remarks: Remark[];
  /** How many there are; the list may hold fewer. */
  total: number;
  isHandled: boolean;
  action: (form: FormData) => Promise<void>;
};

/** What readers say is not right, by role, each to be handled or put back. */
export function RemarkList({ locale, remarks, total, isHandled, action }: Props) {
  const t = translations(locale, "RemarkList");
  const groups = Map.groupBy(remarks, ({ role }) => role.slug);
  return (
    <>
      <h1 className="pt-8 text-[clamp(2rem,1.3rem+2.6vw,3.4rem)]">{t("title")}</h1>
      <p className="mt-4">
        {t(isHandled ? "handledCount" : "openCount", { count: total })}{" "}
        {total > remarks.length && t("first", { count: remarks.length })}
      </p>
      <p className="mt-1">
        <a href={href(locale, "/operator/remarks", {}, isHandled ? "" : "show=handled")}>
          {t(isHandled ? "showOpen" : "showHandled")}
        </a>
      </p>
      {[...groups].map(([slug, ofRole]) => (
        <section key={slug} className="mt-10 max-w-[46rem]" aria-labelledby={slug}>
          <h2 id={slug} className="mb-3">
            {ofRole[0] && roleTitle(ofRole[0].role, locale)}
          </h2>
          <ul className="border-ink border-t">
            {ofRole.map((remark) => (
              <li key={remark.id} className="border-line border-b py-4">
                <RemarkRow locale={locale} remark={remark} action={action} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

type RowProps = { locale: Locale; remark: Remark; action: Props["action"] };

function RemarkRow({ locale, remark, action }: RowProps) {
  const t = translations(locale, "RemarkList");
  const { id, part, language, body, email, createdAt, handledAt, role } = remark;
  const name = partName(part, language);
  return (
    <>
      <p className="text-small text-soft">
        <a href={`${href(language, "/roles/[slug]", { slug: role.slug })}#${part}`} lang={language}>
          {name}
        </a>
        , {t("left", { at: formatTime(locale, createdAt) })}
        {handledAt && `, ${t("handled", { at: formatTime(locale, handledAt) })}`}
      </p>
      <p className="my-2 whitespace-pre-line [overflow-wrap:anywhere]" lang={language}>
        {body}
      </p>
      <div className="flex flex-wrap items-baseline gap-x-6 gap-y-1 text-small">
        <form action={action}>
          <input type="hidden" name="locale" value={locale} />
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="act" value={handledAt ? "reopen" : "handle"} />
          <button type="submit" className="text-button">
            {t(handledAt ? "reopen" : "handle")}
            <span className="sr-only"> {t("which", { part: name, id })}</span>
          </button>
        </form>
        {email && (
          <a className="[overflow-wrap:anywhere]" href={`mailto:${encodeURIComponent(email)}`}>
            {email}
          </a>
        )}
      </div>
    </>
  );
}
