"use server";

import { redirect } from "next/navigation";
import { requireOperator } from "#lib/auth/gates";
import { now } from "#lib/clock";
import { fieldsOf, idOf, textOf } from "#lib/forms";
import { href, localeOf } from "#lib/i18n/routing";
import { handleRemark, reopenRemark } from "#lib/moderation/remarks";

/** Handles a remark, or with `act` "reopen" puts it back. */
export async function settleRemark(form: FormData): Promise<void> {
  const fields = fieldsOf(form);
  const locale = localeOf(textOf(fields, "locale"));
  const operator = await requireOperator(locale);

  const id = idOf(fields, "id");
  const isReopening = textOf(fields, "act") === "reopen";
  const isDone = isReopening ? await reopenRemark(operator, id) : await handleRemark(operator, id, now());
  const done = isDone ? (isReopening ? "reopened" : "handled") : "notDone";
  redirect(href(locale, "/operator/remarks", {}, `${isReopening ? "show=handled&" : ""}done=${done}`));
}
