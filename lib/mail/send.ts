import "server-only";
import { createTransport } from "nodemailer";
import { db } from "#lib/db/client";
import { env } from "#lib/env";

const triesMax = 8;
const atOnce = 20;
const minuteMs = 60_000;

type Due = { id: number; key: string; to: string; subject: string; body: string; tries: number };

/**
 * Sends the mails that are due and returns how many went. What the mail server refuses is tried again after
 * 1, 2, 4, … minutes, eight times in all. Several processes may do this at once: each mail is one's own while
 * it is being sent, and a crash before it is marked as sent sends it again.
 */
export async function sendDueMail(now: Date): Promise<number> {
  const { SMTP_URL, MAIL_FROM } = env();
  if (!SMTP_URL || !MAIL_FROM) return 0;

  const due = await takeDue(now);
  const transport = createTransport(SMTP_URL);
  let sent = 0;
  for (const { id, key, to, subject, body, tries } of due) {
    try {
      await transport.sendMail({
        from: { name: "Roleboard", address: MAIL_FROM },
        to: { name: "", address: to },
        subject,
        text: body,
        messageId: `<${id}.${encodeURIComponent(key)}@${MAIL_FROM.split("@")[1]}>`,
      });
      await db().mail.update({ where: { id }, data: { sentAt: now, problem: null } });
      sent += 1;
    } catch (error) {
      const dueAt = new Date(now.getTime() + 2 ** tries * minuteMs);
      const problem = error instanceof Error ? error.message : String(error);
      await db().mail.update({ where: { id }, data: { dueAt, problem: problem.slice(0, 500) } });
    }
  }
  transport.close();
  return sent;
}

/** Taken for ten minutes, in which no other process takes them. */
function takeDue(now: Date): Promise<Due[]> {
  const again = new Date(now.getTime() + 10 * minuteMs);
  return db().$queryRaw<Due[]>`
    UPDATE mail SET tries = tries + 1, due_at = ${again} WHERE id IN (
      SELECT id FROM mail WHERE sent_at IS NULL AND due_at <= ${now} AND tries < ${triesMax}
      ORDER BY id LIMIT ${atOnce} FOR UPDATE SKIP LOCKED)
    RETURNING id, key, "to", subject, body, tries - 1 AS tries`;
}
