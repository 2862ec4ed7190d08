import type { Metadata } from "next";
import { Missing } from "#components/layout/missing";
import { RecruiterShell } from "#components/layout/recruiter-shell";
import { RemarkList } from "#components/moderation/remark-list";
import { ReviewsDue } from "#components/moderation/reviews-due";
import { operatorOf, requireSignedIn } from "#lib/auth/gates";
import { now } from "#lib/clock";
import { answerMissing } from "#lib/http";
import { alternateQuery, localeOf } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { listRemarks } from "#lib/moderation/remarks";
import { listReviewsDue } from "#lib/roles/reviews";
import { operatorMetadata } from "../metadata.ts";
import { settleRemark } from "./actions.ts";

type Props = PageProps<"/[locale]/operator/remarks">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  return operatorMetadata(locale, translations(locale, "RemarkList")("title"));
}

export default async function RemarksPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale);
  const person = await requireSignedIn(locale);
  const operator = operatorOf(person);
  if (!operator) {
    answerMissing();
    return <Missing locale={locale} />;
  }
  const { show, done } = await searchParams;
  const isHandled = show === "handled";
  const t = translations(locale, "RemarkList");

  return (
    <RecruiterShell
      locale={locale}
      route="/operator/remarks"
      query={alternateQuery(await searchParams, ["show"])}
      person={person}
    >
      {(done === "handled" || done === "reopened" || done === "notDone") && (
        <p role="status" className="notice mt-6">
          {t(`done.${done}`)}
        </p>
      )}
      <RemarkList
        locale={locale}
        {...(await listRemarks(operator, { isHandled }))}
        isHandled={isHandled}
        action={settleRemark}
      />
      {!isHandled && <ReviewsDue locale={locale} due={await listReviewsDue(locale, now())} />}
    </RecruiterShell>
  );
}
