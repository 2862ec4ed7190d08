import { ComparedSides } from "#components/roles/compared-sides";
import { ComparedSkills } from "#components/roles/compared-skills";
import { RoleContents } from "#components/roles/role-contents";
import { RoleMarkdown } from "#components/roles/role-markdown";
import { formatList } from "#lib/i18n/format";
import { href, type Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import type { RoleComparison as Comparison } from "#lib/roles/comparison";

type Props = {
  locale: Locale;
  comparison: Comparison;
  /** Open vacancies now, of the one and the other, and where they are found. */
  open: Record<string, { count: number; href: string }>;
  /** What the vacancies of both say. */
  figures: React.ReactNode;
};

const tasksShown = 6;
const namesShown = 6;

/** Two roles beside each other: what they share and what only one asks, in the words and skills of both. */
export function RoleComparison({ locale, comparison, open, figures }: Props) {
  const t = translations(locale, "RoleComparison");
  const { one, other, relations, names } = comparison;
  const titles = { [one.role.slug]: one.title, [other.role.slug]: other.title };
  const isTold = one.difference !== null && other.difference !== null;
  const sections = [
    { id: "summary", isThere: true },
    { id: "difference", isThere: isTold },
    { id: "tasks", isThere: true },
    { id: "skills", isThere: true },
    { id: "moves", isThere: one.move !== null || other.move !== null },
    { id: "levels", isThere: true },
    { id: "figures", isThere: true },
    { id: "names", isThere: names.length > 0 },
  ] as const;
  const there = sections.filter(({ isThere }) => isThere).map(({ id }) => ({ id, heading: t(id) }));
  const pageOf = (slug: string) => href(locale, "/roles/[slug]", { slug });
  const beside = (side: Comparison["one"]) => (side === one ? other : one);

  const bodies: Record<(typeof sections)[number]["id"], React.ReactNode> = {
    summary: (
      <>
        <ComparedSides
          comparison={comparison}
          name={({ role, title }) => <a href={pageOf(role.slug)}>{title}</a>}
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
          {relations.map(({ kind, from, to }) => (
            <li key={kind + from}>{t(kind, { from: titles[from] ?? from, to: titles[to] ?? to })}</li>
          ))}
        </ul>
      </>
    ),
    difference: (
      <ComparedSides
        comparison={comparison}
        name={({ title }) => t("seenFrom", { title })}
        draw={({ difference }) => <RoleMarkdown locale={locale} text={difference ?? ""} />}
      />
    ),
    tasks: (
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
              <a href={`${pageOf(role.slug)}#tasks`}>{t("allTasks", { count: tasks.length })}</a>
            </p>
          </>
        )}
      />
    ),
    skills: <ComparedSkills locale={locale} comparison={comparison} />,
    moves: (
      <ComparedSides
        comparison={comparison}
        name={(side) => t("move", { from: side.title, to: beside(side).title })}
        draw={(side) =>
          side.move && (
            <>
              <RoleMarkdown locale={locale} text={side.move} />
              <p className="mt-2 text-small text-soft">
                {t("moveSkills", { shared: comparison.shared.length, missing: beside(side).only.length })}
              </p>
            </>
          )
        }
      />
    ),
    levels:
      one.role.ladder.join() === other.role.ladder.join() ? (
        <p>{t("sameLevels", { levels: formatList(locale, one.role.ladder) })}</p>
      ) : (
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
      ),
    figures,
    names: (
      <ul className="grid gap-2">
        {names.slice(0, namesShown).map(({ name, of, heard }) => (
          <li key={of + name}>{t("meets", { name, role: titles[of] ?? of, heard })}</li>
        ))}
      </ul>
    ),
  };

  return (
    <article>
      <header className="border-ink border-b pt-10 pb-8 md:pt-12">
        <h1 className="max-w-[24ch] text-[clamp(2rem,1.3rem+2.6vw,3.4rem)]">
          {t("title", { one: one.title, other: other.title })}
        </h1>
        <p className="mt-5 max-w-[52ch] text-lede text-soft">
          {t("lede", {
            count: comparison.shared.length,
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
          {there.map(({ id, heading }) => (
            <section key={id} id={id} className="role-section" aria-labelledby={`${id}-heading`}>
              <h2 id={`${id}-heading`}>{heading}</h2>
              {bodies[id]}
            </section>
          ))}
        </div>
      </div>
    </article>
  );
}
