import { ChoiceField } from "#components/ui/choice-field";
import { Access } from "#lib/db/generated/enums";
import type { FormView } from "#lib/form-view";
import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";

/** What someone may do in the company, each with what it means. */
export function AccessField({ locale, view, label }: { locale: Locale; view: FormView; label: string }) {
  const names = translations(locale, "Access");
  const helps = translations(locale, "AccessHelp");
  const options = Object.values(Access).map((value) => ({ value, label: names(value), help: helps(value) }));
  return <ChoiceField {...view.choice("access")} label={label} type="radio" options={options} />;
}
