import { markdownToHtml } from "#lib/markdown";
import type { PublicVacancy } from "#lib/vacancies/queries";

/** The company's own text, in the language it is written in. `markdownToHtml` lets only a short list of tags through. */
export function VacancyBody({ vacancy }: { vacancy: PublicVacancy }) {
  return (
    <div className="prose" lang={vacancy.language} dangerouslySetInnerHTML={{ __html: markdownToHtml(vacancy.body) }} />
  );
}
