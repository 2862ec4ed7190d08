import { href, type Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { nextStep, ownStateWording } from "#lib/vacancies/own-wording";
import type { OwnVacancyRow } from "#lib/vacancies/queries";

type Props = { locale: Locale; now: Date /** What waits is told to who may do it. */; mayAct: boolean };

/** A company's own vacancies as rows: title, state, date, and what waits to be done. */
export function OwnVacancyList({ vacancies, ...rest }: Props & { vacancies: OwnVacancyRow[] }) {
  return (
    <ul className="rows">
      {vacancies.map((vacancy) => (
        <OwnRow key={vacancy.publicId} vacancy={vacancy} {...rest} />
      ))}
    </ul>
  );
}

function OwnRow({ locale, vacancy, now, mayAct }: Props & { vacancy: OwnVacancyRow }) {
  const { state, date } = ownStateWording(locale, vacancy, now);
  const next = mayAct ? nextStep(locale, vacancy, now) : null;
  const tile = vacancy.role?.family.tile;

  return (
    <li className={`row own-row ${tile ? `family-${tile}` : ""}`.trim()}>
      <span className="row-tile" aria-hidden="true" />
      <p className="row-title" lang={vacancy.language}>
        <a href={href(locale, "/recruiter/vacancies/[slug]", { slug: vacancy.publicId })}>{vacancy.title}</a>
      </p>
      <p className="own-state">
        <span className="font-semibold">{state}</span>
        {date && <span className="text-small text-soft">, {date}</span>}
        {vacancy.source !== "roleboard" && (
          <span className="block text-small text-soft">{translations(locale, "RecruiterPage")("from")}</span>
        )}
      </p>
      {next && <p className="own-next text-small">{next.text}</p>}
    </li>
  );
}
