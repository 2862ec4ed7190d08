import "server-only";
import { createTransport } from "nodemailer";
import { normalAddress } from "#lib/auth/email-address";
import { hashOf } from "#lib/auth/secret-token";
import { db } from "#lib/db/client";
import { env } from "#lib/env";
import { htmlOf } from "./html.ts";

const triesMax = 8;
/** All of them are sent within the ten minutes for which they are taken, however slow the server is. */
const atOnce = 5;
const minuteMs = 60_000;
/** Milliseconds that a mail server may be silent. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

type Due = {
  id: number;
  key: string;
  to: string;
  subject: string;
  body: string;
  stopUrl: string | null;
  tries: number;
  createdAt: Date;
};

/**
 * Sends the mails that are due and returns how many went; without a mail server they wait. What it refuses is tried
 * again after 1, 2, 4, … minutes, eight times in all. What waited until its link ended stays behind. Several processes may do this at once: each mail is one's
 * own while it is being sent, and a crash before it is marked as sent sends it again, under the same Message-ID.
 *
 * @throws {Error} when the mail server refused any of them, with the code it gave last: what it said may name the reader.
 */
export async function sendDueMail(now: Date): Promise<number> {
  const { SMTP_URL, MAIL_FROM } = env();
  if (!SMTP_URL || !MAIL_FROM) return 0;

  const due = await takeDue(now);
  if (due.length === 0) return 0;
  const transport = createTransport(withPatience(SMTP_URL));
  let refusal: (Error & { responseCode?: number }) | undefined;
  for (const { id, key, to, tries, ...mail } of due) {
    try {
      if (normalAddress(to) !== to) throw new Error("It is no address in the form in which we keep them.");
      await transport.sendMail({
        from: { name: "Roleboard", address: MAIL_FROM },
        // As an object and never as text, in which a comma makes two of it (trust.md, ML-5).
        to: { name: "", address: to },
        envelope: { from: MAIL_FROM, to: [to] },
        subject: mail.subject,
        text: mail.body,
        html: htmlOf(mail.body),
        date: mail.createdAt,
        // So that nobody's absence is answered to us.
        headers: { "Auto-Submitted": "auto-generated", ...(mail.stopUrl && stopHeaders(mail.stopUrl)) },
        messageId: `<${hashOf(key)}@${MAIL_FROM.split("@")[1]}>`,
      });
      await db().mail.update({ where: { id }, data: { sentAt: now, problem: null } });
    } catch (error) {
      refusal = error instanceof Error ? error : new Error(String(error));
      const dueAt = new Date(now.getTime() + 2 ** tries * minuteMs);
      await db().mail.update({ where: { id }, data: { dueAt, problem: refusal.message.slice(0, 500) } });
    }
  }
  transport.close();
  if (refusal) throw new Error(`The mail server refused: ${refusal.responseCode ?? refusal.message}`);
  return due.length;
}

/** A mail program then has a button that ends it (RFC 8058). */
function stopHeaders(url: string): Record<string, string> {
  return { "List-Unsubscribe": `<${url}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" };
}

/** nodemailer reads its settings from the address alone when it gets one. */
function withPatience(url: string): string {
  const address = new URL(url);
  for (const [name, ms] of Object.entries(patience)) address.searchParams.set(name, String(ms));
  return address.href;
}

/** Taken for ten minutes, in which no other process takes them; what was written first comes first. */
function takeDue(now: Date): Promise<Due[]> {
  const again = new Date(now.getTime() + 10 * minuteMs);
  return db().$queryRaw<Due[]>`
    WITH taken AS (
      UPDATE mail SET tries = tries + 1, due_at = ${again} WHERE id IN (
        SELECT id FROM mail WHERE sent_at IS NULL AND due_at <= ${now} AND tries < ${triesMax}
          AND (expires_at IS NULL OR expires_at > ${now})
        ORDER BY id LIMIT ${atOnce} FOR UPDATE SKIP LOCKED)
      RETURNING id, key, "to", subject, body, stop_url AS "stopUrl", tries - 1 AS tries, created_at AS "createdAt")
    SELECT * FROM taken ORDER BY id`;
}
