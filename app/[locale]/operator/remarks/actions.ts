"use server";

import { redirect } from "next/navigation";
import { requireOperator } from "#lib/auth/gates";
import { idOf, sentForm, textOf } from "#lib/forms";
import { href } from "#lib/i18n/routing";
import { handleRemark, reopenRemark } from "#lib/moderation/remarks";

/** Handles a remark, or with `act` "reopen" puts it back. */
export async function settleRemark(form: FormData): Promise<void> {
  const { fields, locale, at } = sentForm(form);
  const operator = await requireOperator(locale);

  const id = idOf(fields, "id");
  const isReopening = textOf(fields, "act") === "reopen";
  const isDone = isReopening ? await reopenRemark(operator, id) : await handleRemark(operator, id, at);
  const done = isDone ? (isReopening ? "reopened" : "handled") : "notDone";
  redirect(href(locale, "/operator/remarks", {}, `${isReopening ? "show=handled&" : ""}done=${done}`));
}
