import type { Metadata } from "next";
import { EntryPage } from "#components/layout/entry-page";
import { Missing } from "#components/layout/missing";
import { RemarkForm } from "#components/moderation/remark-form";
import { formView } from "#lib/form-view";
import { answerTo } from "#lib/forms";
import { answerMissing } from "#lib/http";
import { href, localeOf } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { partName, partOf } from "#lib/roles/page-parts";
import { findRole } from "#lib/roles/queries";
import { roleTitle } from "#lib/roles/role-title";
import { sendRemark } from "./actions.ts";

type Props = PageProps<"/[locale]/remark/[slug]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: segment, slug } = await params;
  const locale = localeOf(segment);
  const isThere = await findRole(slug, locale);
  const title = isThere
    ? translations(locale, "RemarkPage")("title")
    : translations(locale, "MissingNotice")("pageTitle");
  return { title, robots: { index: false } };
}

export default async function RemarkPage({ params, searchParams }: Props) {
  const { locale: segment, slug } = await params;
  const locale = localeOf(segment);
  const role = await findRole(slug, locale);
  if (!role) {
    answerMissing();
    return <Missing locale={locale} />;
  }

  const given = await searchParams;
  const part = partOf([given.part].flat()[0] ?? "");
  const t = translations(locale, "RemarkPage");
  const title = roleTitle(role, locale);
  const page = { locale, route: "/remark/[slug]", slug, query: `part=${part}` } as const;
  const back = (
    <p className="mt-8">
      <a href={`${href(locale, "/roles/[slug]", { slug })}#${part}`}>{t("back", { title })}</a>
    </p>
  );

  if (given.done === "left") {
    return (
      <EntryPage {...page} title={t("doneTitle")} lede={t("doneText")}>
        {back}
      </EntryPage>
    );
  }
  return (
    <EntryPage {...page} title={t("title")} lede={t("lede", { title, part: partName(part, locale) })}>
      <RemarkForm
        locale={locale}
        slug={slug}
        part={part}
        view={formView(locale, answerTo("remark"))}
        action={sendRemark}
      />
      {back}
    </EntryPage>
  );
}
