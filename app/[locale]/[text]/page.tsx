import type { Metadata } from "next";
import { cache } from "react";
import { Missing } from "#components/layout/missing";
import { Shell } from "#components/layout/shell";
import { TextArticle } from "#components/layout/text-article";
import { env } from "#lib/env";
import { answerMissing, answerPublic } from "#lib/http";
import { href, type Locale, localeOf, otherLocale } from "#lib/i18n/routing";
import { findPageText, isTextPage, operatorOf, routeOfText, type TextPage as TextPageName } from "#lib/i18n/texts";
import { translations } from "#lib/i18n/translate";
import { pageMetadata } from "#lib/metadata";

type Props = PageProps<"/[locale]/[text]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, page, text } = await load(params);
  if (!text) return { title: translations(locale, "MissingNotice")("pageTitle") };
  return pageMetadata(
    {
      locale,
      route: routeOfText(page),
      title: text.title,
      description: text.lede,
      languages: ["nl", "en"],
      isIndexable: true,
    },
    env(),
  );
}

export default async function TextPage({ params }: Props) {
  answerPublic();
  const { locale, page, text } = await load(params);
  if (!text) {
    answerMissing();
    return <Missing locale={locale} />;
  }

  return (
    <Shell locale={locale} alternate={href(otherLocale(locale), routeOfText(page))}>
      <TextArticle locale={locale} text={text} />
    </Shell>
  );
}

async function load(params: Props["params"]) {
  const { locale: segment, text: page } = await params;
  const locale = localeOf(segment);
  return isTextPage(page) ? { locale, page, text: await ask(page, locale) } : { locale, page: null, text: null };
}

// Once a request, for the head and for the page.
const ask = cache((page: TextPageName, locale: Locale) => findPageText(page, locale, operatorOf(env())));
