import { Board } from "#components/ui/board";
import { href, type Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { roleTitle, setTitle } from "#lib/roles/role-title";
import type { PublicVacancy } from "#lib/vacancies/queries";
import { placesWording } from "#lib/vacancies/wording";

/** Role, title, company and place. */
export function VacancyHeading({ locale, vacancy }: { locale: Locale; vacancy: PublicVacancy }) {
  const t = translations(locale, "VacancyHeading");
  const { role, company } = vacancy;
  const places = placesWording(vacancy.places.map(({ place, text }) => ({ name: place?.name ?? text ?? "" })));

  return (
    <header className="pt-10 md:pt-12">
      {role && (
        <p className="flex items-center gap-3 font-semibold text-small text-soft">
          <Board lit={role.family.tile} />
          <a href={href(locale, "/roles/[slug]", { slug: role.slug })}>{setTitle(roleTitle(role, locale))}</a>
        </p>
      )}
      <h1 className="mt-4 max-w-[26ch] text-[clamp(2rem,1.3rem+2.6vw,3.4rem)]" lang={vacancy.language}>
        {vacancy.title}
      </h1>
      <p className="mt-4 text-lede text-soft">
        <a href={href(locale, "/companies/[slug]", { slug: company.slug })}>{company.name}</a>
        {places && ` ${t("in", { places })}`}
      </p>
    </header>
  );
}
