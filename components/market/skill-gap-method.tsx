import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";

const points = ["reach", "unstated", "gain", "pay", "limits"] as const;

/** How the numbers come about, and what they do not say. */
export function SkillGapMethod({ locale }: { locale: Locale }) {
  const t = translations(locale, "SkillGapMethod");
  return (
    <section className="mt-16 border-ink border-t pt-6" aria-labelledby="gap-method">
      <h2 id="gap-method">{t("title")}</h2>
      <ul className="mt-4 grid max-w-[64ch] list-disc gap-2 pl-5">
        {points.map((point) => (
          <li key={point}>{t(point)}</li>
        ))}
      </ul>
    </section>
  );
}
