"use server";

import { redirect } from "next/navigation";
import { requireRecruiter, requireRecruiterOrKeep } from "#lib/auth/gates";
import { digestOf, refuseForm, sentForm, textOf } from "#lib/forms";
import { href, type Locale } from "#lib/i18n/routing";
import {
  closeVacancy,
  confirmVacancy,
  deleteDraft,
  fillVacancy,
  reopenVacancy,
  withdrawVacancy,
} from "#lib/vacancies/closing";
import { conflictWith } from "#lib/vacancies/conflict";
import { closeReasonOf, closingDayOf } from "#lib/vacancies/input";
import { createVacancy, editVacancy } from "#lib/vacancies/posting";
import { previewToken } from "#lib/vacancies/preview";
import { readVacancyForm } from "#lib/vacancies/read-form";

export async function postVacancy(form: FormData): Promise<void> {
  const { fields, locale, act, at } = sent(form);
  const recruiter = await requireRecruiterOrKeep(locale, fields);

  const read = await readVacancyForm(fields, { locale, now: at, isPublishing: act === "publish" });
  if ("refused" in read) return refuseForm("vacancy", read.refused);

  const created = await createVacancy(recruiter, { ...read, formKey: digestOf(fields) }, at);
  if (created?.publicId === null) return refuseForm("vacancy", { fields, problems: {}, notice: "tooManyVacancies" });
  redirect(created ? nextPath(locale, created.publicId, act, at) : href(locale, "/account", {}, "notice=noCompany"));
}

export async function changeVacancy(form: FormData): Promise<void> {
  const { fields, locale, act, at, publicId } = sent(form);
  const recruiter = await requireRecruiterOrKeep(locale, fields);

  const read = await readVacancyForm(fields, { locale, now: at, isPublishing: act === "publish" || act === "save" });
  if ("refused" in read) return refuseForm("vacancy", read.refused);

  const outcome = await editVacancy(recruiter, publicId, { ...read, version: Number(textOf(fields, "version")) }, at);
  if (outcome === "conflict") return refuseForm("vacancy", await conflictWith(recruiter, publicId, fields, locale));
  redirect(outcome === "done" ? nextPath(locale, publicId, act, at) : ownPath(locale, publicId, "notDone"));
}

export async function closeVacancyNow(form: FormData): Promise<void> {
  const { fields, locale, publicId, at } = sent(form);
  const recruiter = await requireRecruiter(locale);

  const reason = closeReasonOf(textOf(fields, "reason"));
  if (!reason) return refuseForm("close", { fields, problems: { reason: { key: "choose" } } });
  redirect(ownPath(locale, publicId, (await closeVacancy(recruiter, publicId, reason, at)) ? "closed" : "notDone"));
}

export async function reopenVacancyUntil(form: FormData): Promise<void> {
  const { fields, locale, publicId, at } = sent(form);
  const recruiter = await requireRecruiter(locale);

  const closing = closingDayOf(textOf(fields, "closesOn"), at);
  if ("problem" in closing) return refuseForm("reopen", { fields, problems: { closesOn: { key: closing.problem } } });
  const isDone = await reopenVacancy(recruiter, publicId, closing.closesAt, at);
  redirect(ownPath(locale, publicId, isDone ? "reopened" : "notDone"));
}

export async function confirmVacancyIsOpen(form: FormData): Promise<void> {
  const { locale, publicId, at } = sent(form);
  const recruiter = await requireRecruiter(locale);
  redirect(ownPath(locale, publicId, (await confirmVacancy(recruiter, publicId, at)) ? "confirmed" : "notDone"));
}

export async function markVacancyFilled(form: FormData): Promise<void> {
  const { locale, publicId, at } = sent(form);
  const recruiter = await requireRecruiter(locale);
  redirect(ownPath(locale, publicId, (await fillVacancy(recruiter, publicId, at)) ? "filled" : "notDone"));
}

export async function withdrawVacancyForGood(form: FormData): Promise<void> {
  const { locale, publicId, at } = sent(form);
  const recruiter = await requireRecruiter(locale);
  redirect(ownPath(locale, publicId, (await withdrawVacancy(recruiter, publicId, at)) ? "withdrawn" : "notDone"));
}

export async function deleteVacancyDraft(form: FormData): Promise<void> {
  const { locale, publicId } = sent(form);
  const recruiter = await requireRecruiter(locale);
  if (!(await deleteDraft(recruiter, publicId))) redirect(ownPath(locale, publicId, "notDone"));
  redirect(href(locale, "/recruiter", {}, "notice=deleted"));
}

function sent(form: FormData) {
  const { fields, locale, at } = sentForm(form);
  return { fields, locale, at, act: textOf(fields, "act"), publicId: textOf(fields, "publicId") };
}

function nextPath(locale: Locale, publicId: string, act: string, at: Date): string {
  if (act === "savePreview") return href(locale, "/preview/[slug]", { slug: previewToken(publicId, at) });
  return ownPath(locale, publicId, act === "publish" ? "published" : act === "save" ? "saved" : "draft");
}

function ownPath(locale: Locale, slug: string, done: string): string {
  return href(locale, "/recruiter/vacancies/[slug]", { slug }, `done=${done}`);
}
