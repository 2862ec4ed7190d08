import type { Metadata } from "next";
import { Missing } from "#components/layout/missing";
import { RecruiterShell } from "#components/layout/recruiter-shell";
import { AliasForm } from "#components/moderation/alias-form";
import { AliasList } from "#components/moderation/alias-list";
import { AskedWordsTable } from "#components/moderation/asked-words-table";
import { SearchQualityHeader } from "#components/moderation/search-quality-header";
import { operatorOf, requireSignedIn } from "#lib/auth/gates";
import { keptDays } from "#lib/clean-up";
import { now } from "#lib/clock";
import { formView } from "#lib/form-view";
import { answerTo } from "#lib/forms";
import { answerMissing } from "#lib/http";
import { alternateQuery, localeOf } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { listAliases } from "#lib/moderation/aliases";
import { findSearchQuality, shownFrom } from "#lib/moderation/search-quality";
import { listRolesByFamily } from "#lib/roles/queries";
import { listSkillNames } from "#lib/skills/queries";
import { operatorMetadata } from "../metadata.ts";
import { addSearchAlias, removeSearchAlias } from "./actions.ts";

type Props = PageProps<"/[locale]/operator/search">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  return operatorMetadata(locale, translations(locale, "SearchQuality")("title"));
}

export default async function SearchQualityPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale);
  const person = await requireSignedIn(locale);
  const operator = operatorOf(person);
  if (!operator) {
    answerMissing();
    return <Missing locale={locale} />;
  }
  const { done, words } = await searchParams;
  const [quality, aliases, families, skillNames] = await Promise.all([
    findSearchQuality(operator, now()),
    listAliases(operator),
    listRolesByFamily(locale),
    listSkillNames(locale),
  ]);
  const t = translations(locale, "SearchQuality");

  return (
    <RecruiterShell
      locale={locale}
      route="/operator/search"
      query={alternateQuery(await searchParams, ["words"])}
      person={person}
    >
      {(done === "added" || done === "removed" || done === "notDone") && (
        <p role="status" className="notice mt-6">
          {t(`done.${done}`)}
        </p>
      )}
      <SearchQualityHeader locale={locale} quality={quality} days={keptDays.searchTally} from={shownFrom} />
      <div className="grid gap-x-16 lg:grid-cols-2">
        <AskedWordsTable locale={locale} list="empty" words={quality.empty} from={shownFrom} action={addSearchAlias} />
        <AskedWordsTable locale={locale} list="most" words={quality.most} from={shownFrom} />
      </div>
      <AliasForm
        locale={locale}
        view={formView(locale, answerTo("alias"), { words: typeof words === "string" ? words : "" })}
        roles={families.flatMap(({ roles }) => roles)}
        skillNames={skillNames}
        action={addSearchAlias}
      />
      <AliasList locale={locale} aliases={aliases} action={removeSearchAlias} />
    </RecruiterShell>
  );
}
