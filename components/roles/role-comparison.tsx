import { ComparedSides } from "#components/roles/compared-sides";
import { ComparedSkills } from "#components/roles/compared-skills";
import { RoleContents } from "#components/roles/role-contents";
import { RoleMarkdown } from "#components/roles/role-markdown";
import { formatList } from "#lib/i18n/format";
import { href, type Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import type { RoleComparison as Comparison } from "#lib/roles/comparison";
import { setTitle } from "#lib/roles/role-title";

type Parts = { locale: Locale; comparison: Comparison };
type Props = Parts & {
  /** Open vacancies now, of the one and the other, and where they are found. */
  open: Record<string, { count: number; href: string }>;
  /** What the vacancies of both say. */
  figures: React.ReactNode;
};

const tasksShown = 6;
const namesShown = 6;

/** Two roles beside each other: what they share and what only one asks, in the words and skills of both. */
export function RoleComparison({ locale, comparison: found, open, figures }: Props) {
  const t = translations(locale, "RoleComparison");
  const comparison = { ...found, one: titleSet(found.one), other: titleSet(found.other) };
  const { one, other, shared, names } = comparison;
  const parts = { locale, comparison };
  const isTold = one.difference !== null && other.difference !== null;
  const isMoved = one.move !== null || other.move !== null;
  const sections = [
    { id: "summary", body: <Summary {...parts} open={open} /> },
    { id: "difference", body: isTold && <Difference {...parts} /> },
    { id: "tasks", body: <Tasks {...parts} /> },
    { id: "skills", body: <ComparedSkills {...parts} /> },
    { id: "moves", body: isMoved && <Moves {...parts} /> },
    { id: "levels", body: <Levels {...parts} /> },
    { id: "figures", body: figures },
    { id: "names", body: names.length > 0 && <Names {...parts} /> },
  ] as const;
  const there = sections.flatMap(({ id, body }) => (body === false ? [] : [{ id, body, heading: t(id) }]));

  return (
    <article>
      <header className="border-ink border-b pt-10 pb-8 md:pt-12">
        <h1 className="max-w-[24ch] text-[clamp(2rem,1.3rem+2.6vw,3.4rem)]">
          {t("title", { one: one.title, other: other.title })}
        </h1>
        <p className="mt-5 max-w-[52ch] text-lede text-soft">
          {t("lede", {
            count: shared.length,
            one: one.title,
            other: other.title,
            n: one.only.length,
            m: other.only.length,
          })}
        </p>
      </header>
      <div className="reference compared mt-10">
        <RoleContents locale={locale} entries={there} />
        <div>
          {there.map(({ id, heading, body }) => (
            <section key={id} className="role-section" aria-labelledby={id}>
              <h2 id={id}>{heading}</h2>
              {body}
            </section>
          ))}
        </div>
      </div>
    </article>
  );
}

function titleSet(side: Comparison["one"]) {
  return { ...side, title: setTitle(side.title) };
}

function Summary({ locale, comparison, open }: Parts & Pick<Props, "open">) {
  const t = translations(locale, "RoleComparison");
  const titles = titlesOf(comparison);
  return (
    <>
      <ComparedSides
        comparison={comparison}
        name={({ role, title }) => <a href={pageOf(locale, role.slug)}>{title}</a>}
        draw={({ role, summary }) => (
          <>
            <p>{summary}</p>
            <p className="mt-2 text-small">
              <a rel="nofollow" href={open[role.slug]?.href}>
                {t("open", { count: open[role.slug]?.count ?? 0 })}
              </a>
            </p>
          </>
        )}
      />
      <ul className="mt-5 grid gap-1">
        {comparison.relations.map(({ kind, from, to }) => (
          <li key={kind + from}>{t(kind, { from: titles[from] ?? from, to: titles[to] ?? to })}</li>
        ))}
      </ul>
    </>
  );
}

function Difference({ locale, comparison }: Parts) {
  return (
    <ComparedSides
      comparison={comparison}
      name={({ title }) => translations(locale, "RoleComparison")("seenFrom", { title })}
      draw={({ difference }) => <RoleMarkdown locale={locale} text={difference ?? ""} />}
    />
  );
}

function Tasks({ locale, comparison }: Parts) {
  const t = translations(locale, "RoleComparison");
  return (
    <ComparedSides
      comparison={comparison}
      draw={({ role, tasks }) => (
        <>
          <ol className="role-tasks">
            {tasks.slice(0, tasksShown).map(({ text }) => (
              <li key={text}>
                <RoleMarkdown locale={locale} text={text} className="" />
              </li>
            ))}
          </ol>
          <p className="mt-3 text-small">
            <a href={`${pageOf(locale, role.slug)}#tasks`}>{t("allTasks", { count: tasks.length })}</a>
          </p>
        </>
      )}
    />
  );
}

function Moves({ locale, comparison }: Parts) {
  const t = translations(locale, "RoleComparison");
  const { one, other, shared } = comparison;
  const beside = (side: Comparison["one"]) => (side === one ? other : one);
  return (
    <ComparedSides
      comparison={comparison}
      name={(side) => t("move", { from: side.title, to: beside(side).title })}
      draw={(side) =>
        side.move && (
          <>
            <RoleMarkdown locale={locale} text={side.move} />
            <p className="mt-2 text-small text-soft">
              {t("moveSkills", { shared: shared.length, missing: beside(side).only.length })}
            </p>
          </>
        )
      }
    />
  );
}

function Levels({ locale, comparison }: Parts) {
  const { one, other } = comparison;
  if (one.role.ladder.join() === other.role.ladder.join()) {
    const levels = formatList(locale, one.role.ladder);
    return <p>{translations(locale, "RoleComparison")("sameLevels", { levels })}</p>;
  }
  return (
    <ComparedSides
      comparison={comparison}
      draw={({ role }) => (
        <ol className="compared-list">
          {role.ladder.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
    />
  );
}

function Names({ locale, comparison }: Parts) {
  const t = translations(locale, "RoleComparison");
  const titles = titlesOf(comparison);
  return (
    <ul className="grid gap-2">
      {comparison.names.slice(0, namesShown).map(({ name, of, heard }) => (
        <li key={of + name}>{t("meets", { name, role: titles[of] ?? of, heard })}</li>
      ))}
    </ul>
  );
}

function titlesOf({ one, other }: Comparison): Record<string, string> {
  return { [one.role.slug]: one.title, [other.role.slug]: other.title };
}

function pageOf(locale: Locale, slug: string): string {
  return href(locale, "/roles/[slug]", { slug });
}
