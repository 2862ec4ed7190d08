import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";

const depths = [1, 2, 3, 4] as const;

/** What one to four squares mean. */
export function DepthLegend({ locale }: { locale: Locale }) {
  const t = translations(locale, "RoleSkillMatrix");
  return (
    <ul className="mb-4 flex flex-wrap gap-x-5 gap-y-1 text-small text-soft">
      {depths.map((depth) => (
        <li key={depth} className="flex items-center gap-2">
          <span className={`depth-${depth}`} aria-hidden="true" />
          {t(`${depth}`)}
        </li>
      ))}
    </ul>
  );
}
