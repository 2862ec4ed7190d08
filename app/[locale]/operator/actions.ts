"use server";

import { redirect } from "next/navigation";
import { type Operator, requireOperator } from "#lib/auth/gates";
import { idOf, problemsOf, refuseForm, sentForm, textOf } from "#lib/forms";
import { href } from "#lib/i18n/routing";
import * as commands from "#lib/moderation/commands";
import { reasonInput } from "#lib/moderation/input";

/** Each act of the operator: what it is about in the page's address, and what does it. */
const acts: Record<string, { about: string; asksReason?: true; run: (given: Given) => Promise<boolean> }> = {
  disableAccount: {
    about: "account",
    asksReason: true,
    run: ({ operator, id, reason, at }) => commands.disableAccount(operator, id, reason, at),
  },
  enableAccount: {
    about: "account",
    run: ({ operator, id, at }) => commands.enableAccount(operator, id, at),
  },
  disableCompany: {
    about: "company",
    asksReason: true,
    run: ({ operator, id, reason, at }) => commands.disableCompany(operator, id, reason, at),
  },
  enableCompany: {
    about: "company",
    run: ({ operator, id, at }) => commands.enableCompany(operator, id, at),
  },
  removeVacancy: {
    about: "vacancy",
    asksReason: true,
    run: ({ operator, publicId, reason, at }) => commands.removeVacancy(operator, publicId, reason, at),
  },
  restoreVacancy: {
    about: "vacancy",
    run: ({ operator, publicId, at }) => commands.restoreVacancy(operator, publicId, at),
  },
};

type Given = { operator: Operator; id: number; publicId: string; reason: string; at: Date };

export async function moderate(form: FormData): Promise<void> {
  const { fields, locale, at } = sentForm(form);
  const operator = await requireOperator(locale);

  const name = textOf(fields, "act");
  const act = Object.hasOwn(acts, name) ? acts[name] : undefined;
  const [id, publicId] = [idOf(fields, "id"), textOf(fields, "id")];
  if (!act || !/^[0-9a-z]{1,10}$/.test(publicId)) redirect(href(locale, "/operator", {}, "done=notDone"));
  const input = reasonInput.safeParse({ reason: textOf(fields, "reason") });
  if (act.asksReason && !input.success) return refuseForm("moderation", { fields, problems: problemsOf(input.error) });

  const isDone = await act.run({ operator, id, publicId, reason: input.data?.reason ?? "", at });
  redirect(href(locale, "/operator", {}, `${act.about}=${publicId}&done=${isDone ? "done" : "notDone"}`));
}
