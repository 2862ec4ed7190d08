"use server";

import { redirect } from "next/navigation";
import { changeAlert, confirmAlert, startAlert, stopAlert } from "#lib/alerts/commands";
import { alertInput, frequencyField } from "#lib/alerts/input";
import { findAlert } from "#lib/alerts/queries";
import { problemsOf, refuseForm, sentForm, textOf } from "#lib/forms";
import { askedBy } from "#lib/http";
import { href } from "#lib/i18n/routing";

// Anyone may ask for mails; all else is for who holds the link of a mail. When it no longer counts, the page says so.

export async function startMyAlert(form: FormData): Promise<void> {
  const { fields, locale, at } = sentForm(form);
  const typed = { email: textOf(fields, "email"), frequency: textOf(fields, "frequency") };
  const input = alertInput.safeParse({ ...typed, query: textOf(fields, "query"), locale });
  if (!input.success) return refuseForm("alert", { fields, problems: problemsOf(input.error) });

  const outcome = await startAlert(input.data, askedBy(), at);
  if (outcome === "tooMany") return refuseForm("alert", { fields, problems: {}, notice: outcome });
  const { query } = input.data;
  redirect(href(locale, "/alerts", {}, `${query && `${query}&`}done=asked`));
}

export async function confirmMyAlert(form: FormData): Promise<void> {
  const { alert, link, locale, at } = await alertOf(form);
  if (!alert || !(await confirmAlert(alert, at))) return;
  redirect(href(locale, "/alerts/[slug]", { slug: link }, "done=confirmed"));
}

export async function changeMyAlert(form: FormData): Promise<void> {
  const { alert, link, locale, fields, at } = await alertOf(form);
  const frequency = frequencyField.safeParse(textOf(fields, "frequency"));
  if (!alert || !frequency.success || !(await changeAlert(alert, frequency.data, at))) return;
  redirect(href(locale, "/alerts/[slug]", { slug: link }, "done=changed"));
}

export async function stopMyAlert(form: FormData): Promise<void> {
  const { alert, locale } = await alertOf(form);
  if (!alert) return;
  await stopAlert(alert);
  redirect(href(locale, "/alerts", {}, "done=stopped"));
}

async function alertOf(form: FormData) {
  const sent = sentForm(form);
  const link = textOf(sent.fields, "link");
  return { ...sent, link, alert: await findAlert(link, sent.at) };
}
