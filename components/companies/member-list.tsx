import type { Colleague } from "#lib/companies/members";
import { href, type Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";

type Props = {
  locale: Locale;
  members: Colleague[];
  /** Of who looks. */
  userId: number;
  canChange: boolean;
};

/** Who is in the company and what they may do. */
export function MemberList({ locale, members, userId, canChange }: Props) {
  const t = translations(locale, "OwnCompanyPage");
  const access = translations(locale, "Access");
  return (
    <ul className="rows">
      {members.map((member) => (
        <li key={member.userId} className="row line-row">
          <p className="font-semibold">
            {member.name}
            {member.userId === userId && <span className="font-normal text-soft"> · {t("you")}</span>}
          </p>
          <p className="[overflow-wrap:anywhere]">{member.email}</p>
          <p>
            {access(member.access)}
            {member.isDisabled && <span className="text-error"> · {t("disabled")}</span>}
            {canChange && (
              <>
                {" · "}
                <a
                  href={href(locale, "/recruiter/company", {}, `member=${member.userId}`)}
                  aria-label={t("changeOf", { name: member.name })}
                >
                  {t("change")}
                </a>
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
