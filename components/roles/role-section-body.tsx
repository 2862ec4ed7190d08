import { RoleMarkdown } from "#components/roles/role-markdown";
import { RoleParts } from "#components/roles/role-parts";
import { RoleSkillMatrix } from "#components/roles/role-skill-matrix";
import { RoleTasks } from "#components/roles/role-tasks";
import type { Locale } from "#lib/i18n/routing";
import type { RoleArticleSection } from "#lib/roles/queries";

type Props = {
  locale: Locale;
  section: RoleArticleSection;
  /** Where the role is beside another, by the other's slug; null when they are not compared. */
  compare: (slug: string) => string | null;
};

/** A section drawn in its own form. */
export function RoleSectionBody({ locale, section, compare }: Props) {
  switch (section.form) {
    case "prose":
      return <RoleMarkdown locale={locale} text={section.markdown} />;
    case "tasks":
      return <RoleTasks locale={locale} tasks={section.tasks} />;
    case "skills":
      return <RoleSkillMatrix locale={locale} steps={section.steps} skills={section.rows} />;
    case "parts":
      return <RoleParts locale={locale} lead={section.lead} parts={section.parts} compare={compare} />;
    case "questions":
      return (
        <RoleParts
          locale={locale}
          parts={section.questions.map(({ question, answer }) => ({
            heading: question,
            markdown: answer,
            role: null,
            sector: null,
          }))}
        />
      );
    case "tools":
      return (
        <>
          <p className="mb-5 max-w-[60ch] text-small text-soft">{"{tools}"}</p>
          <div className="role-parts">
            {section.purposes.map(({ heading, tools }) => (
              <div key={heading}>
                <h3>{heading}</h3>
                <ul>
                  {tools.map((tool) => (
                    <RoleMarkdown
                      key={tool.slug}
                      as="li"
                      locale={locale}
                      className=""
                      text={`**${tool.name}**{share ${tool.slug}}: ${tool.text}`}
                    />
                  ))}
                </ul>
              </div>
            ))}
          </div>
        </>
      );
    case "levels":
      return (
        <div className="role-parts">
          {section.steps.map(({ name, aspects }) => (
            <div key={name}>
              <h3>{name}</h3>
              <dl className="role-aspects">
                {aspects.map(({ label, text }) => (
                  <div key={label}>
                    <dt>{label}</dt>
                    <RoleMarkdown as="dd" locale={locale} className="" text={text} />
                  </div>
                ))}
              </dl>
            </div>
          ))}
        </div>
      );
  }
}
