import { ProblemSummary } from "#components/ui/problem-summary";
import type { FormView } from "#lib/form-view";
import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";

type Props = {
  locale: Locale;
  view: FormView;
  /** What each field is called on the form. */
  labels: Record<string, string>;
  /** The button of a long form that only has to be sent again. */
  again?: { id: string; label: string };
};

/** The summary of a form that came back; nothing when nothing is wrong. */
export function FormProblems({ locale, view, labels, again }: Props) {
  const { problems, notice } = view;
  if (problems.length === 0 && !notice) return null;
  const title = notice ?? translations(locale, "FormProblems")("summary", { count: problems.length });
  return (
    <ProblemSummary title={title} problems={problems.map((each) => ({ ...each, label: labels[each.name] ?? "" }))}>
      {notice && again && (
        <p className="mt-3">
          <a href={`#${again.id}`}>{again.label}</a>
        </p>
      )}
    </ProblemSummary>
  );
}
