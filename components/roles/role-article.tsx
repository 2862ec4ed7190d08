import { RemarkLink } from "#components/roles/remark-link";
import { RoleContents } from "#components/roles/role-contents";
import { RoleMarkdown } from "#components/roles/role-markdown";
import { RoleNames } from "#components/roles/role-names";
import { RoleNeighbours } from "#components/roles/role-neighbours";
import { RoleProvenance } from "#components/roles/role-provenance";
import { RoleSection } from "#components/roles/role-section";
import { Board } from "#components/ui/board";
import { href, type Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { keptMarkup, markupOf } from "#lib/markup";
import type { Neighbour } from "#lib/roles/neighbours";
import type { PublicRole } from "#lib/roles/queries";
import { roleTitle, setTitle } from "#lib/roles/role-title";
import type { SectorCount } from "#lib/search/sector-counts";
import { queryOf } from "#lib/search/vacancy-search";

type Props = {
  locale: Locale;
  role: PublicRole;
  /** The roles it can be compared with; empty until it is described. */
  neighbours: Neighbour[];
  /** What our own vacancies say of it; null before it was worked out. */
  figures: React.ReactNode | null;
  /** The same in a line; null likewise. */
  facts: React.ReactNode | null;
  /** The same in its running text, see `figuresInText`. */
  told: Map<string, string>;
  /** How many of its vacancies are open in the sectors that its text is about. */
  sectors: SectorCount[];
  /** The board of open vacancies beside the text, and of how many it is. */
  openCount: number;
  children: React.ReactNode;
};

/** A role as an entry in a reference book: title, one sentence, the text and the vacancies. */
export function RoleArticle({ locale, role, neighbours, figures, facts, told, sectors, openCount, children }: Props) {
  const t = translations(locale, "RolePage");
  const { text, family, provenance } = role;
  const contents = [
    ...(figures ? [{ id: "figures", heading: t("figures") }] : []),
    ...(text?.sections ?? []).map(({ kind, heading }) => ({ id: kind, heading })),
    ...(neighbours.length > 0 ? [{ id: "neighbours", heading: t("neighbours") }] : []),
    { id: "names", heading: t("names") },
    { id: "codes", heading: t("codes") },
    ...(provenance ? [{ id: "provenance", heading: t("provenance") }] : []),
  ];
  const sector = translations(locale, "Sector");
  const rooms = new Map<string, React.ReactNode>([
    ...told,
    ...sectors.map(
      ({ sector: key, search, count }) =>
        [
          `sector ${key}`,
          <a key={key} rel="nofollow" href={href(locale, "/vacancies", {}, queryOf(search))}>
            {t("inSector", { count, sector: sector(key) })}
          </a>,
        ] as const,
    ),
  ]);
  const guide = keptMarkup(role, () => ({
    intro: <RoleIntro locale={locale} role={role} />,
    sections: <RoleSections locale={locale} role={role} neighbours={neighbours} />,
  }));

  return (
    <article>
      <header className="border-ink border-b pt-10 pb-8 has-[dl]:pb-0 md:pt-12">
        <p className="flex items-center gap-3 font-semibold text-small text-soft">
          <Board lit={family.tile} />
          <a href={href(locale, "/roles/family/[slug]", { slug: family.slug })}>
            {locale === "nl" ? family.nameNl : family.nameEn}
          </a>
        </p>
        <h1 className="mt-4">{setTitle(text?.title ?? roleTitle(role, locale))}</h1>
        <p className="mt-5 max-w-[46ch] text-lede text-soft">{text?.summary ?? t("incomplete")}</p>
        {facts}
      </header>
      <div className="reference mt-10">
        <RoleContents locale={locale} entries={contents} openCount={openCount} />
        <div dangerouslySetInnerHTML={{ __html: guide.intro + markupOf(figures) + filledIn(guide.sections, rooms) }} />
        {children}
      </div>
    </article>
  );
}

/** The text is kept drawn and its figures are not: where it leaves room for one stands what it says, or nothing. */
function filledIn(html: string, told: Map<string, React.ReactNode>): string {
  return html.replace(
    /(<p(?: class="[^"]*")?>)?\{(pay|skills|tools|(?:share|sector) [a-z0-9-]+)\}(<\/p>)?/g,
    (_, start = "", room, end = "") => {
      const text = told.get(room);
      return text === undefined ? "" : start + markupOf(text) + end;
    },
  );
}

function RoleIntro({ locale, role: { slug, text } }: Pick<Props, "locale" | "role">) {
  return (
    text && (
      <div className="mb-12">
        <RoleMarkdown locale={locale} text={text.intro} />
        <h2 className="mt-8 mb-2 text-[1.12rem]">{translations(locale, "RolePage")("mission")}</h2>
        <RoleMarkdown locale={locale} text={text.mission} />
        <RemarkLink locale={locale} slug={slug} part="intro" />
      </div>
    )
  );
}

function RoleSections({ locale, role, neighbours }: Pick<Props, "locale" | "role" | "neighbours">) {
  const { slug, text, provenance } = role;
  const told = (text?.sections ?? []).flatMap(({ sources }) => sources.map(({ key }) => key));
  const compared = neighbours.map((each) => each.role.slug);
  return (
    <>
      {text?.sections.map((section) => (
        <RoleSection key={section.kind} locale={locale} slug={slug} section={section} compared={compared}>
          {section.kind === "recruiter" && (
            <p className="no-print mt-5">
              <a
                className="button button-quiet"
                rel="nofollow"
                href={href(locale, "/recruiter/vacancies/new", {}, `role=${slug}`)}
              >
                {translations(locale, "RolePage")("startVacancy")}
              </a>
            </p>
          )}
        </RoleSection>
      ))}
      {neighbours.length > 0 && <RoleNeighbours locale={locale} slug={slug} neighbours={neighbours} />}
      <RoleNames locale={locale} role={role} />
      {provenance && <RoleProvenance locale={locale} slug={slug} provenance={provenance} told={told} />}
    </>
  );
}
