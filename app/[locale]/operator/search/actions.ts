"use server";

import { redirect } from "next/navigation";
import { requireOperator } from "#lib/auth/gates";
import { idOf, problemsOf, refuseForm, sentForm, textOf } from "#lib/forms";
import { href } from "#lib/i18n/routing";
import { addAlias, removeAlias } from "#lib/moderation/aliases";
import { aliasInput } from "#lib/moderation/input";

/** Gives words the meaning of a role or a skill. */
export async function addSearchAlias(form: FormData): Promise<void> {
  const { fields, locale, at } = sentForm(form);
  const operator = await requireOperator(locale);

  const input = aliasInput.safeParse({ words: textOf(fields, "words"), meaning: textOf(fields, "meaning") });
  if (!input.success) return refuseForm("alias", { fields, problems: problemsOf(input.error) });

  const outcome = await addAlias(operator, input.data, at);
  if (outcome !== "added") return refuseForm("alias", { fields, problems: { words: { key: outcome } } });
  redirect(href(locale, "/operator/search", {}, "done=added"));
}

export async function removeSearchAlias(form: FormData): Promise<void> {
  const { fields, locale } = sentForm(form);
  const operator = await requireOperator(locale);

  const isDone = await removeAlias(operator, idOf(fields, "id"));
  redirect(href(locale, "/operator/search", {}, `done=${isDone ? "removed" : "notDone"}`));
}
