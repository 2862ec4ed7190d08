import { formatMoney, formatMonth } from "#lib/i18n/format";
import { href, type Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { type RoleFigures, wholeEuros } from "#lib/market/figures";
import { type Pace, paceOf } from "#lib/market/pace";
import type { FamilyWithRoles } from "#lib/roles/queries";
import { roleTitle, setTitle } from "#lib/roles/role-title";
import type { RolePlace } from "#lib/search/role-places";
import { everyVacancy, queryOf } from "#lib/search/vacancy-search";

const shownPlaces = 5;

type Props = {
  locale: Locale;
  role: FamilyWithRoles["roles"][number];
  openCount: number;
  figures: RoleFigures | undefined;
  /** Where the role has a page of its own. */
  places: RolePlace[];
};

/** A role in its family: what it is, how many vacancies are open, and what they say as far as there are enough. */
export function FamilyRoleRow({ locale, role, openCount, figures, places }: Props) {
  const t = translations(locale, "FamilyPage");
  const { slug, summary } = role;
  const pay = figures?.pay.all;
  const pace = paceOf(figures?.months ?? []);

  return (
    <li className="grid gap-x-8 gap-y-1 border-line border-b py-4 lg:grid-cols-[minmax(0,1fr)_6rem_13rem_13rem]">
      <div>
        <h3 className="text-row">
          <a className="no-underline hover:underline" href={href(locale, "/roles/[slug]", { slug })}>
            {setTitle(roleTitle(role, locale))}
          </a>
        </h3>
        {summary && <p className="mt-1 max-w-[60ch] text-soft leading-snug">{summary}</p>}
        {places.length > 0 && (
          <p className="mt-1 text-small text-soft">
            {t("places")}{" "}
            {places.slice(0, shownPlaces).map(({ slug: place, label }, index) => (
              <span key={place}>
                {index > 0 && ", "}
                <a href={href(locale, "/roles/[slug]/[place]", { slug, place })}>{label}</a>
              </span>
            ))}
          </p>
        )}
      </div>
      <div className="flex flex-wrap gap-x-5 gap-y-1 lg:contents">
        <p className="font-semibold">
          {openCount > 0 ? (
            <a
              className="no-underline hover:underline"
              rel="nofollow"
              href={href(locale, "/vacancies", {}, queryOf({ ...everyVacancy, role: [slug] }))}
            >
              {t("openCount", { count: openCount })}
            </a>
          ) : (
            <span className="font-normal text-soft">{t("openCount", { count: 0 })}</span>
          )}
        </p>
        {pay ? (
          <Amount
            value={formatMoney(locale, wholeEuros(pay.p50), "EUR")}
            basis={t("payBasis", { n: pay.n })}
            csv={slug}
          />
        ) : (
          <p className="text-small text-soft">{t("noPay")}</p>
        )}
        {pace && <Amount {...paceWording(locale, pace)} csv={pay ? null : slug} />}
      </div>
    </li>
  );
}

/** A figure and what bears it: none is drawn without. `csv` is the role whose figures it leads to as data, once a row. */
function Amount({ value, basis, csv }: { value: string; basis: string; csv: string | null }) {
  return (
    <p>
      <span className="font-semibold">{value}</span> <span className="text-small text-soft lg:block">{basis}</span>
      {csv && (
        <a className="ml-2 text-small lg:ml-0" href={`/api/v1/roles/${csv}/figures.csv`}>
          CSV
        </a>
      )}
    </p>
  );
}

function paceWording(locale: Locale, { percent, n, nBefore, ...months }: Pace): { value: string; basis: string } {
  const t = translations(locale, "FamilyPage");
  return {
    value: t(percent > 0 ? "more" : "fewer", { percent: Math.abs(percent) }),
    basis: t("paceBasis", {
      n,
      nBefore,
      from: formatMonth(locale, months.from),
      to: formatMonth(locale, months.to),
      fromBefore: formatMonth(locale, months.fromBefore),
      toBefore: formatMonth(locale, months.toBefore),
    }),
  };
}
