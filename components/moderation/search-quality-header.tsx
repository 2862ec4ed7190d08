import { Fact } from "#components/ui/fact";
import { formatList, formatName, formatNumber } from "#lib/i18n/format";
import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import type { SearchQuality } from "#lib/moderation/search-quality";

type Props = {
  locale: Locale;
  quality: SearchQuality;
  /** How long counts are kept. */
  days: number;
  /** How often words must be asked to be shown. */
  from: number;
};

/** What was counted and how, and the whole of it in four figures. */
export function SearchQualityHeader({ locale, quality, days, from }: Props) {
  const t = translations(locale, "SearchQuality");
  const { askedCount, emptyCount, openedCount, position, languages } = quality;
  const percent = (count: number) => t("percent", { percent: Math.round((100 * count) / askedCount) });
  return (
    <header className="pt-8">
      <h1 className="text-[clamp(2rem,1.3rem+2.6vw,3.4rem)]">{t("title")}</h1>
      <p className="mt-4 max-w-[42rem]">{t("basis", { days, from })}</p>
      <dl className="facts mt-8">
        <Fact name={t("asked")} value={t("times", { count: askedCount })} missing="" />
        <Fact
          name={t("emptyShare")}
          value={askedCount > 0 && percent(emptyCount)}
          missing={t("unknown")}
          note={t("times", { count: emptyCount })}
        />
        <Fact
          name={t("languages")}
          value={
            askedCount > 0 &&
            formatList(
              locale,
              languages.map((each) => `${formatName(locale, "language", each.locale)} ${percent(each.askedCount)}`),
            )
          }
          missing={t("unknown")}
        />
        <Fact
          name={t("position")}
          value={position !== null && formatNumber(locale, Math.round(position * 10) / 10)}
          missing={t("unknown")}
          note={t("opened", { count: openedCount })}
        />
      </dl>
      <p className="mt-4 max-w-[42rem] text-small text-soft">
        {t.rich("judged", { code: (words) => <code>{words}</code> })}
      </p>
    </header>
  );
}
