"use server";

import { redirect } from "next/navigation";
import { now } from "#lib/clock";
import { fieldsOf, textOf } from "#lib/forms";
import { href, localeOf } from "#lib/i18n/routing";
import { confirmByLink } from "#lib/vacancies/confirming";

/** For who holds the link of a mail. When it no longer counts, the page says so. */
export async function confirmAskedVacancy(form: FormData): Promise<void> {
  const fields = fieldsOf(form);
  const next = await confirmByLink(textOf(fields, "link"), now());
  if (next) redirect(href(localeOf(textOf(fields, "locale")), "/still-open/[slug]", { slug: next }, "done=confirmed"));
}
