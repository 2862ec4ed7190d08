import { browserName } from "#lib/auth/browser-name";
import type { OwnSession } from "#lib/auth/session-rows";
import { formatTime } from "#lib/i18n/format";
import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";

type Action = (form: FormData) => Promise<void>;
type Props = { locale: Locale; sessions: OwnSession[]; signOut: Action; signOutElsewhere: Action };

/** The browsers someone is signed in with, and how to sign out of them. */
export function SessionList({ locale, sessions, signOut, signOutElsewhere }: Props) {
  const t = translations(locale, "SessionList");
  const hidden = <input type="hidden" name="locale" value={locale} />;
  return (
    <section aria-labelledby="sessions" className="account-block">
      <h2 id="sessions">{t("title")}</h2>
      <div className="min-w-0 max-w-[40rem]">
        <ul>
          {sessions.map(({ createdAt, seenAt, userAgent, isThis }) => (
            <li
              key={`${createdAt.getTime()} ${seenAt.getTime()} ${userAgent}`}
              className="border-line border-b py-3 first:pt-0"
            >
              <p className="font-semibold">
                {browserName(userAgent) ?? t("unknown")}
                {isThis && <span className="font-normal text-good"> · {t("this")}</span>}
              </p>
              <p className="text-small text-soft">
                {t("since", { time: formatTime(locale, createdAt) })}
                {!isThis && ` · ${t("seen", { time: formatTime(locale, seenAt) })}`}
              </p>
            </li>
          ))}
        </ul>
        <div className="mt-5 flex flex-wrap gap-3">
          <form action={signOut}>
            {hidden}
            <button type="submit" className="button">
              {t("signOut")}
            </button>
          </form>
          {sessions.length > 1 && (
            <form action={signOutElsewhere}>
              {hidden}
              <button type="submit" className="button button-quiet">
                {t("elsewhere")}
              </button>
            </form>
          )}
        </div>
      </div>
    </section>
  );
}
