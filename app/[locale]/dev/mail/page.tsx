import type { Metadata } from "next";
import { Missing } from "#components/layout/missing";
import { Shell } from "#components/layout/shell";
import { CapturedMail } from "#components/mail/captured-mail";
import { env } from "#lib/env";
import { answerMissing } from "#lib/http";
import { formatTime } from "#lib/i18n/format";
import { type Locale, localeOf, otherLocale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { findMail, listMail } from "#lib/mail/outbox";

type Props = PageProps<"/[locale]/dev/mail">;

export const metadata: Metadata = { title: "Mail", robots: { index: false } };

const shown = 100;

/** What a demo would have mailed, at /dev/mail; there is no such page where mail is for real. */
export default async function DevMailPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale);
  if (env().mode === "production") {
    answerMissing();
    return <Missing locale={locale} />;
  }
  const { id } = await searchParams;
  const mail = id ? await findMail(Number(id)) : null;
  const mails = mail ? [] : await listMail(shown);
  const t = translations(locale, "DevMailPage");

  return (
    <Shell locale={locale} alternate={pathOf(otherLocale(locale)) + (mail ? `?id=${mail.id}` : "")}>
      <header className="pt-12">
        <h1 className="text-[clamp(2rem,1.3rem+2.6vw,3.4rem)]">{t("title")}</h1>
        <p className="mt-4 max-w-[46ch] text-lede text-soft">{t("lede")}</p>
      </header>
      {mail && <CapturedMail mail={mail} to={t("to", { address: mail.to })} />}
      {mail && (
        <p className="mt-8">
          <a href={pathOf(locale)}>{t("all")}</a>
        </p>
      )}
      {!mail && mails.length === 0 && <p className="mt-8 border-ink border-t py-5">{t("none")}</p>}
      {mails.length > 0 && (
        <ul className="rows mt-8">
          {mails.map((each) => (
            <li key={each.id} className="row line-row">
              <p className="row-title">
                <a href={`${pathOf(locale)}?id=${each.id}`}>{each.subject}</a>
              </p>
              <p>{each.to}</p>
              <p className="text-small text-soft">{formatTime(locale, each.createdAt)}</p>
            </li>
          ))}
        </ul>
      )}
    </Shell>
  );
}

/** Not in the table of routes: for who looks around, not a page of the site. */
function pathOf(locale: Locale): string {
  return locale === "nl" ? "/dev/mail" : "/en/dev/mail";
}
