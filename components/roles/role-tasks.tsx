import { RoleMarkdown } from "#components/roles/role-markdown";
import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import type { RoleTask } from "#lib/roles/queries";

/** Tasks, most important first, each with the level from which it applies and the skills it asks. */
export function RoleTasks({ locale, tasks }: { locale: Locale; tasks: RoleTask[] }) {
  const t = translations(locale, "RoleTasks");
  return (
    <ol className="role-tasks">
      {tasks.map((task) => (
        <li key={task.text}>
          <RoleMarkdown locale={locale} text={task.text} className="" />
          <p className="role-tasks-from">{[t("from", { level: task.level }), ...task.skills].join(" · ")}</p>
        </li>
      ))}
    </ol>
  );
}
