import { FormProblems } from "#components/layout/form-problems";
import { TextArea } from "#components/ui/text-area";
import { TextField } from "#components/ui/text-field";
import type { FormView } from "#lib/form-view";
import { href, type Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { remarkLength } from "#lib/moderation/input";

type Props = {
  locale: Locale;
  /** The role, and the part of its page. */
  slug: string;
  part: string;
  view: FormView;
  action: (form: FormData) => Promise<void>;
};

/** What is not right, and an address for who wants an answer. */
export function RemarkForm({ locale, slug, part, view, action }: Props) {
  const t = translations(locale, "RemarkPage");
  return (
    <form action={action} className="form mt-8" noValidate>
      <FormProblems locale={locale} view={view} labels={{ body: t("body"), email: t("email") }} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="role" value={slug} />
      <input type="hidden" name="part" value={part} />
      <TextArea {...view.field("body")} label={t("body")} help={t("bodyHelp")} rows={7} maxLength={remarkLength.max} />
      <TextField
        {...view.field("email")}
        label={t("email")}
        help={t.rich("emailHelp", { privacy: (words) => <a href={href(locale, "/privacy")}>{words}</a> })}
        type="email"
        autoComplete="email"
      />
      <div className="form-acts">
        <button type="submit" className="button">
          {t("send")}
        </button>
      </div>
    </form>
  );
}
