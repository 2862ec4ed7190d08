import type { Metadata } from "next";
import { Missing } from "#components/layout/missing";
import { RecruiterShell } from "#components/layout/recruiter-shell";
import { ModeratedOne } from "#components/moderation/moderated-one";
import { ModeratedResults } from "#components/moderation/moderated-results";
import { OperatorSearch } from "#components/moderation/operator-search";
import { operatorOf, requireSignedIn } from "#lib/auth/gates";
import { formView } from "#lib/form-view";
import { answerTo } from "#lib/forms";
import { answerMissing } from "#lib/http";
import { alternateQuery, localeOf } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import {
  findModeratedAccount,
  findModeratedCompany,
  findModeratedVacancy,
  searchModerated,
} from "#lib/moderation/queries";
import { moderate } from "./actions.ts";
import { operatorMetadata } from "./metadata.ts";

type Props = PageProps<"/[locale]/operator">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  return operatorMetadata(locale, translations(locale, "OperatorPage")("title"));
}

export default async function OperatorPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale);
  const person = await requireSignedIn(locale);
  const operator = operatorOf(person);
  if (!operator) {
    answerMissing();
    return <Missing locale={locale} />;
  }
  const given = await searchParams;
  const asked = (name: string) => [given[name]].flat()[0] ?? "";
  const account = await findModeratedAccount(operator, Number(asked("account")));
  const company = await findModeratedCompany(operator, Number(asked("company")));
  const vacancy = await findModeratedVacancy(operator, asked("vacancy"));
  const words = asked("q")
    .slice(0, 300)
    .replace(/\p{Cc}/gu, " ")
    .trim();
  const done = asked("done");
  const t = translations(locale, "OperatorPage");

  return (
    <RecruiterShell
      locale={locale}
      route="/operator"
      query={alternateQuery(given, ["q", "account", "company", "vacancy"])}
      person={person}
    >
      {(done === "done" || done === "notDone") && (
        <p role="status" className="notice mt-6">
          {t(done)}
        </p>
      )}
      {account || company || vacancy ? (
        <ModeratedOne
          locale={locale}
          account={account}
          company={company}
          vacancy={vacancy}
          isSelf={account?.id === operator.userId}
          view={formView(locale, answerTo("moderation"))}
          action={moderate}
        />
      ) : (
        <>
          <OperatorSearch locale={locale} words={words} />
          {words && <Found locale={locale} words={words} found={await searchModerated(operator, words)} />}
        </>
      )}
    </RecruiterShell>
  );
}

type FoundProps = { locale: "nl" | "en"; words: string; found: Awaited<ReturnType<typeof searchModerated>> };

function Found({ locale, words, found }: FoundProps) {
  const { accounts, companies, vacancy } = found;
  if (accounts.length + companies.length > 0 || vacancy) return <ModeratedResults locale={locale} {...found} />;
  return (
    <p role="status" className="mt-10 border-ink border-t py-5">
      {translations(locale, "OperatorPage")("nothing", { words })}
    </p>
  );
}
