import type { SkillGapParts } from "#components/market/skill-gap";
import { formatNumber } from "#lib/i18n/format";
import { translations } from "#lib/i18n/translate";

const shownAtOnce = 16;

/** All that the open vacancies of a role need, the most asked first, to be ticked. */
export function SkillChoices({ locale, asked, have, skillNames }: SkillGapParts) {
  const t = translations(locale, "SkillGap");
  const counts = asked.skills.map((_, at) => asked.vacancies.filter(({ must }) => must.includes(at)).length);
  const choices = asked.skills.map((slug, at) => (
    <li key={slug}>
      <label className="gap-choice">
        <input type="checkbox" name="have" value={slug} defaultChecked={have.includes(slug)} />
        <span>{skillNames.get(slug) ?? slug}</span>
        <span className="text-small text-soft">
          <span className="sr-only">{t("askedBy")} </span>
          {formatNumber(locale, counts[at] ?? 0)}
        </span>
      </label>
    </li>
  ));
  const isMoreOpen = asked.skills.slice(shownAtOnce).some((slug) => have.includes(slug));

  return (
    <fieldset className="gap-skills">
      <legend className="text-[1.35rem]">{t("skills")}</legend>
      <p className="form-help mb-3">{t("skillsHelp")}</p>
      <ul>{choices.slice(0, shownAtOnce)}</ul>
      {choices.length > shownAtOnce && (
        <details open={isMoreOpen}>
          <summary className="py-2 font-semibold">{t("moreSkills", { count: choices.length - shownAtOnce })}</summary>
          <ul>{choices.slice(shownAtOnce)}</ul>
        </details>
      )}
      <div data-plain>
        <button type="submit" className="button mt-4">
          {t("calculate")}
        </button>
        <p className="form-help mt-3">{t("inAddress")}</p>
      </div>
      <div data-scripted hidden>
        <p className="form-help mt-4" data-kept>
          {t("inBrowser")}
        </p>
        <p className="form-help mt-4" data-not-kept hidden>
          {t("notKept")}
        </p>
        <button type="button" className="text-button mt-2" data-clear>
          {t("clear")}
        </button>
      </div>
    </fieldset>
  );
}
