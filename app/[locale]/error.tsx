"use client";

import { useParams } from "next/navigation";
import { href, localeOf } from "#lib/i18n/routing";
import texts from "../../lib/i18n/messages/error.json" with { type: "json" };

type Props = { error: Error & { digest?: string }; retry: () => void };

/** After a fault of ours. The reference is also in the log; the words stand in a file of their own, so that no other text reaches the browser. */
export default function ErrorPage({ error, retry }: Props) {
  const { locale: segment } = useParams<{ locale: string }>();
  const locale = localeOf(segment);
  const t = texts[locale];

  return (
    <main className="wrap py-16">
      <h1>{t.title}</h1>
      <p className="mt-5 max-w-[52ch] text-lede text-soft">{t.text}</p>
      <p className="mt-2 font-semibold">{error.digest ?? t.unknown}</p>
      <p className="mt-8 flex flex-wrap gap-3">
        <button type="button" className="button" onClick={() => retry()}>
          {t.again}
        </button>
        <a className="button button-quiet" href={href(locale, "/")}>
          {t.home}
        </a>
      </p>
    </main>
  );
}
