"use server";

import { redirect } from "next/navigation";
import { digestOf, problemsOf, refuseForm, sentForm, textOf } from "#lib/forms";
import { askedBy } from "#lib/http";
import { href } from "#lib/i18n/routing";
import { remarkInput } from "#lib/moderation/input";
import { leaveRemark } from "#lib/moderation/remarks";
import { partOf } from "#lib/roles/page-parts";

/** Anyone may say what is not right; nobody needs to be known for it. */
export async function sendRemark(form: FormData): Promise<void> {
  const { fields, locale: language, at } = sentForm(form);
  const input = remarkInput.safeParse({ body: textOf(fields, "body"), email: textOf(fields, "email") });
  if (!input.success) return refuseForm("remark", { fields, problems: problemsOf(input.error) });

  const roleSlug = textOf(fields, "role");
  const part = partOf(textOf(fields, "part"));
  const formKey = digestOf({
    roleSlug: [roleSlug],
    part: [part],
    body: [input.data.body],
    email: [input.data.email ?? ""],
  });
  const outcome = await leaveRemark({ ...input.data, roleSlug, part, language, formKey }, askedBy(), at);
  if (outcome === "tooMany") return refuseForm("remark", { fields, problems: {}, notice: "tooMany" });
  redirect(href(language, "/remark/[slug]", { slug: roleSlug }, `part=${part}&done=${outcome}`));
}
