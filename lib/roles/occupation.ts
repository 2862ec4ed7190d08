import type { CategoryCode, Graph, ItemList, Occupation, WebPage } from "schema-dts";
import { href, type Locale } from "#lib/i18n/routing";
import { markdownToText } from "#lib/markdown";
import { codeSets } from "./code-sets.ts";
import type { PublicRole, RoleCode } from "./role.ts";
import { roleTitle } from "./role-title.ts";

type Page = {
  siteUrl: string;
  locale: Locale;
  /** Paths of the open vacancies the page shows, in its order. */
  vacancyPaths?: string[];
  /** Gross cents a month as the page shows them; percentiles that n does not bear are null. */
  pay?: Pay | null;
};

type Pay = { p10: number | null; p25: number | null; p50: number; p75: number | null; p90: number | null };

/**
 * The role page as schema.org (rules O-1 and O-5): the page, the occupation it is about, and the
 * vacancies it lists. It says what the page shows and nothing more; codes we are unsure of are
 * left to the page, which can say so, and "the same as" is claimed only of an exact ESCO match.
 */
export function occupation(role: PublicRole, { siteUrl, locale, vacancyPaths = [], pay }: Page): Graph {
  const url = siteUrl + href(locale, "/roles/[slug]", { slug: role.slug });
  const title = roleTitle(role, locale);
  const page: WebPage = {
    "@type": "WebPage",
    "@id": `${url}#page`,
    url,
    name: title,
    inLanguage: locale,
    mainEntity: { "@id": `${url}#occupation` },
    ...(role.provenance && { dateModified: role.provenance.modifiedOn }),
    ...(role.provenance?.reviewedOn && { lastReviewed: role.provenance.reviewedOn }),
  };
  const vacancies: ItemList = {
    "@type": "ItemList",
    itemListElement: vacancyPaths.map((path, index) => ({
      "@type": "ListItem",
      position: index + 1,
      url: siteUrl + path,
    })),
  };
  const graph = [
    page,
    { ...occupationOf(role, locale, title), ...(pay && salaryOf(pay)), "@id": `${url}#occupation`, url },
  ];
  return { "@context": "https://schema.org", "@graph": vacancyPaths.length > 0 ? [...graph, vacancies] : graph };
}

function occupationOf(role: PublicRole, locale: Locale, title: string): Exclude<Occupation, string> {
  const exactEsco = role.codes.find(({ system, certainty }) => system === "esco" && certainty === "exact");
  return {
    "@type": "Occupation",
    name: title,
    alternateName: role.aliases
      .filter(({ language, isAmbiguous }) => language === locale && !isAmbiguous)
      .map(({ name }) => name),
    occupationLocation: { "@type": "Country", name: locale === "nl" ? "Nederland" : "Netherlands" },
    occupationalCategory: role.codes
      .filter(({ certainty }) => certainty !== "unsure")
      .map((code) => categoryOf(code, locale)),
    ...(exactEsco?.uri && { sameAs: exactEsco.uri }),
    ...(role.text && descriptionOf(role.text)),
  };
}

function descriptionOf(text: NonNullable<PublicRole["text"]>): Partial<Exclude<Occupation, string>> {
  const tasks = text.sections.flatMap((section) => (section.form === "tasks" ? section.tasks : []));
  const skills = text.sections.flatMap((section) => (section.form === "skills" ? section.rows : []));
  return {
    description: text.summary,
    responsibilities: tasks.map((task) => markdownToText(task.text)),
    skills: skills.map(({ name }) => name),
  };
}

/** O-2: only the percentiles that there are, in whole euro. */
function salaryOf({ p10, p25, p50, p75, p90 }: Pay): Partial<Exclude<Occupation, string>> {
  const stated = { percentile10: p10, percentile25: p25, median: p50, percentile75: p75, percentile90: p90 };
  const borne = Object.entries(stated).flatMap(([name, cents]) =>
    cents === null ? [] : [[name, Math.round(cents / 100)]],
  );
  return {
    estimatedSalary: {
      "@type": "MonetaryAmountDistribution",
      name: "base",
      currency: "EUR",
      duration: "P1M",
      ...Object.fromEntries(borne),
    },
  };
}

function categoryOf({ system, code, uri, labelNl, labelEn }: RoleCode, locale: Locale): CategoryCode {
  const label = (locale === "nl" ? labelNl : labelEn) ?? labelEn;
  return {
    "@type": "CategoryCode",
    codeValue: code,
    inCodeSet: { "@type": "CategoryCodeSet", name: codeSets[system] },
    ...(label && { name: label }),
    ...(uri && { url: uri }),
  };
}
