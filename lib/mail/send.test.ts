import { execFile } from "node:child_process";
import { SMTPServer, type SMTPServerSession } from "smtp-server";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { db } from "#lib/db/client";
import { useDatabase } from "#lib/testing/database";
import { postMail } from "./outbox.ts";
import { sendDueMail } from "./send.ts";

useDatabase();

const now = new Date("2026-11-21T12:00:00Z");
const minutes = (count: number) => new Date(now.getTime() + count * 60_000);

type Received = { from: string; to: string[]; text: string };
let received: Received[] = [];
/** What the server says to the next mails, first to last; it takes the rest. */
let refusals: string[] = [];

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onData(stream, session, done) {
    const parts: Buffer[] = [];
    stream.on("data", (part: Buffer) => parts.push(part));
    stream.on("end", () => {
      const refusal = refusals.shift();
      if (refusal) return done(new Error(refusal));
      received.push({ ...envelopeOf(session), text: Buffer.concat(parts).toString("utf8") });
      return done();
    });
  },
});

function envelopeOf({ envelope }: SMTPServerSession) {
  return {
    from: envelope.mailFrom ? envelope.mailFrom.address : "",
    to: envelope.rcptTo.map(({ address }) => address),
  };
}

beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = server.server.address();
  const port = typeof address === "object" ? address?.port : "";
  Object.assign(process.env, { SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: "post@roleboard.example" });
});
afterAll(() => new Promise<void>((done) => server.close(done)));

beforeEach(async () => {
  received = [];
  refusals = [];
  await db().mail.deleteMany();
});

const aLetter = (key: string, to = "ada@example.org") =>
  postMail(db(), { key, to, subject: "Hallo, één test", body: "Eerste regel\n\nTweede: é 😀\n.\nlaatste" }, now);
const headerOf = (text: string, name: string) => new RegExp(`^${name}: (.*)$`, "mi").exec(text)?.[1];
const mailOf = (key: string) => db().mail.findUniqueOrThrow({ where: { key } });

test("a mail goes to its one reader, from us, once, and says what it is", async () => {
  await aLetter("one");
  expect(await sendDueMail(now)).toBe(1);
  expect(await sendDueMail(minutes(60))).toBe(0);
  expect(received).toHaveLength(1);
  const [{ from, to, text }] = received as [Received];
  expect([from, to]).toEqual(["post@roleboard.example", ["ada@example.org"]]);
  expect(headerOf(text, "From")).toBe("Roleboard <post@roleboard.example>");
  expect(headerOf(text, "To")).toBe("ada@example.org");
  expect(headerOf(text, "Date")).toBe("Sat, 21 Nov 2026 12:00:00 +0000");
  expect(headerOf(text, "Message-ID")).toMatch(/^<[\w-]{43}@roleboard\.example>$/);
  expect(headerOf(text, "Auto-Submitted")).toBe("auto-generated");
  expect(headerOf(text, "Content-Type")).toMatch(/^multipart\/alternative;/);
  expect(Array.from(text.matchAll(/^Content-Type: (text\/.*)$/gm), ([, type]) => type)).toEqual([
    "text/plain; charset=utf-8",
    "text/html; charset=utf-8",
  ]);
  expect(headerOf(text, "List-Unsubscribe")).toBeUndefined();
  expect(await mailOf("one")).toMatchObject({ sentAt: now, tries: 1, problem: null });
});

test("a mail that comes again and again says to mail programs how to end it, in one line each", async () => {
  const stopUrl = `https://jobs.example.org/api/alerts/123456789.${"A".repeat(43)}`;
  await postMail(db(), { key: "again", to: "ada@example.org", subject: "x", body: "x", stopUrl }, now);
  await sendDueMail(now);
  const unfolded = received[0]?.text.replace(/\r\n[ \t]+/g, " ") ?? "";
  expect(headerOf(unfolded, "List-Unsubscribe")).toBe(`<${stopUrl}>`);
  expect(headerOf(unfolded, "List-Unsubscribe-Post")).toBe("List-Unsubscribe=One-Click");
});

test("of two senders at once each mail is one's own", async () => {
  for (let index = 0; index < 15; index += 1) await aLetter(`many-${index}`);
  const counts = await Promise.all([sendDueMail(now), sendDueMail(now), sendDueMail(now)]);
  expect(counts.reduce((sum, count) => sum + count)).toBe(15);
  expect(new Set(received.map(({ text }) => headerOf(text, "Message-ID"))).size).toBe(15);
  expect(received).toHaveLength(15);
});

test("two processes do not send the same mail twice", async () => {
  for (let index = 0; index < 12; index += 1) await aLetter(`apart-${index}`);
  await Promise.all([elsewhere(), sendDueMail(now), elsewhere()]);
  expect(received).toHaveLength(12);
  expect(await db().mail.count({ where: { sentAt: null } })).toBe(0);
}, 60_000);

test("what is refused is tried again after 1, 2, 4, … minutes under the same Message-ID, eight times in all", async () => {
  refusals = Array(8).fill("Mailbox full");
  await aLetter("refused");
  const pauses = [1, 2, 4, 8, 16, 32, 64];
  let at = 0;
  for (const pause of pauses) {
    await expect(sendDueMail(minutes(at))).rejects.toThrow(/refused: 450$/);
    expect(await mailOf("refused")).toMatchObject({ sentAt: null, dueAt: minutes(at + pause) });
    expect(await sendDueMail(minutes(at + pause - 0.1)), "not before").toBe(0);
    at += pause;
  }
  await expect(sendDueMail(minutes(at))).rejects.toThrow(/refused: 450$/);
  expect(await sendDueMail(minutes(100_000)), "a ninth time").toBe(0);
  expect((await mailOf("refused")).problem).toContain("Mailbox full");
});

test("a crash between sending and remembering sends again, and the reader's program sees that it is the same", async () => {
  await aLetter("crash");
  await sendDueMail(now);
  await db().mail.update({ where: { key: "crash" }, data: { sentAt: null } });
  expect(await sendDueMail(minutes(9)), "it is taken for ten minutes").toBe(0);
  await sendDueMail(minutes(10));
  const ids = received.map(({ text }) => headerOf(text, "Message-ID"));
  expect(ids).toHaveLength(2);
  expect(new Set(ids).size).toBe(1);
});

test("one that is refused does not hold up the others", async () => {
  refusals = ["Unknown user"];
  await aLetter("first");
  await aLetter("second");
  await expect(sendDueMail(now)).rejects.toThrow(/refused: 450$/);
  expect(received).toHaveLength(1);
  expect(await mailOf("second")).toMatchObject({ sentAt: now });
});

test("a server that is away costs no mail", async () => {
  await aLetter("away");
  const { SMTP_URL } = process.env;
  const program = `const { sendDueMail } = await import("#lib/mail/send");
    await sendDueMail(new Date("${now.toISOString()}")).catch((error) => console.log(error.message)); process.exit();`;
  const said = await run(program, { SMTP_URL: "smtp://127.0.0.1:1" });
  expect(said).toContain("ECONNREFUSED");
  expect(SMTP_URL).not.toBe("smtp://127.0.0.1:1");
  expect(await sendDueMail(minutes(1))).toBe(1);
}, 60_000);

test("a link that ended while the mail server was away is not sent, one that still works is", async () => {
  const letter = { to: "ada@example.org", subject: "x", body: "x" };
  await postMail(db(), { ...letter, key: "ten", expiresAt: minutes(10) }, now);
  await postMail(db(), { ...letter, key: "day", expiresAt: minutes(24 * 60) }, now);
  await postMail(db(), { ...letter, key: "news" }, now);
  expect(await sendDueMail(minutes(10))).toBe(2);
  expect(await sendDueMail(minutes(60))).toBe(0);
  expect(await mailOf("ten")).toMatchObject({ sentAt: null, tries: 0 });
});

const nasty = [
  "ada@example.org, eve@evil.example",
  "ada@example.org;eve@evil.example",
  "ada@example.org eve@evil.example",
  "Ada <ada@example.org>",
  "ada@example.org>, <eve@evil.example",
  '"ada eve@evil.example"@example.org',
  '"ada@evil.example> <eve"@example.org',
  "ada@example.org\r\nRCPT TO:<eve@evil.example>",
  "ada@example.org\nBcc: eve@evil.example",
  "group: ada@example.org, eve@evil.example;",
  "ada(eve@evil.example)@example.org",
  "ada@example.org(eve@evil.example)",
  "=?utf-8?q?eve=40evil.example=3E?=@example.org,",
  "@evil.example:ada@example.org",
  "eve%evil.example@example.org@evil.example",
  "ada@@example.org",
  "ada",
  "",
  "ADA@example.org",
];

test.each(nasty.map((address) => [address]))(
  "nothing is sent to %j, however it came into the table",
  async (address) => {
    await db().mail.create({
      data: { key: "nasty", to: address, subject: "x", body: "x", createdAt: now, dueAt: now },
    });
    await expect(sendDueMail(now)).rejects.toThrow("no address");
    expect(received).toEqual([]);
  },
);

test.each(["ada+jobs@example.org", "o'brien@example.ie", "a=b!c@example.org", "{x}|y~z@example.org", "1@2.nl"])(
  "%s is one recipient, and the very one",
  async (address) => {
    await aLetter(`odd-${address}`, address);
    await sendDueMail(now);
    expect(received.map(({ to }) => to)).toEqual([[address]]);
  },
);

test("a subject stays one line, whatever is in it", async () => {
  const subject = "Hallo\r\nBcc: eve@evil.example\r\n\r\n<script> \u0000 é 😀";
  await postMail(db(), { key: "subject", to: "ada@example.org", subject, body: "x" }, now);
  await sendDueMail(now);
  const [{ to, text }] = received as [Received];
  expect(to).toEqual(["ada@example.org"]);
  expect(headerOf(text, "Bcc")).toBeUndefined();
});

test("the same fact makes one mail, and a transaction that fails makes none", async () => {
  await aLetter("fact");
  await aLetter("fact");
  expect(await db().mail.count()).toBe(1);
  await db()
    .$transaction(async (database) => {
      await postMail(database, { key: "never", to: "ada@example.org", subject: "x", body: "x" }, now);
      throw new Error("no");
    })
    .catch(() => {});
  expect(await db().mail.count()).toBe(1);
});

function elsewhere(): Promise<string> {
  return run(`const { sendDueMail } = await import("#lib/mail/send");
    await sendDueMail(new Date("${now.toISOString()}")); process.exit();`);
}

/** In a process of its own. */
function run(program: string, env: Record<string, string> = {}): Promise<string> {
  const args = ["--conditions=react-server", "--input-type=module", "--eval", program];
  return new Promise((resolve, reject) =>
    execFile(process.execPath, args, { env: { ...process.env, ...env } }, (error, out) =>
      error ? reject(error) : resolve(out),
    ),
  );
}
