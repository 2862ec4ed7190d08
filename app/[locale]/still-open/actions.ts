"use server";

import { redirect } from "next/navigation";
import { sentForm, textOf } from "#lib/forms";
import { href } from "#lib/i18n/routing";
import { confirmByLink } from "#lib/vacancies/confirming";

/** For who holds the link of a mail. When it no longer counts, the page says so. */
export async function confirmAskedVacancy(form: FormData): Promise<void> {
  const { fields, locale, at } = sentForm(form);
  const next = await confirmByLink(textOf(fields, "link"), at);
  if (next) redirect(href(locale, "/still-open/[slug]", { slug: next }, "done=confirmed"));
}
