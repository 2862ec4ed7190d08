import { beforeEach, expect, test } from "vitest";
import { cleanUp } from "#lib/clean-up";
import { addDays } from "#lib/dates";
import { db } from "#lib/db/client";
import type { AlertFrequency } from "#lib/db/generated/enums";
import { useDatabase } from "#lib/testing/database";
import { aVacancy } from "#lib/testing/factories";
import { changeAlert, confirmAlert, startAlert, stopAlert } from "./commands.ts";
import { alertInput } from "./input.ts";
import { findAlert, type OwnAlert } from "./queries.ts";
import { sendDueAlerts } from "./send.ts";
import { alertToken } from "./token.ts";

useDatabase();

// A Friday, at 10 in Amsterdam.
const now = new Date("2026-11-27T09:00:00Z");
const hours = (count: number) => new Date(now.getTime() + count * 3_600_000);
/** Vacancies of these tests stand open for years, whatever the clock of the machine says. */
const open = { publishedAt: hours(-1), closesAt: addDays(now, 2_000), role: "backend-developer", places: ["utrecht"] };
const email = "ada@example.org";

beforeEach(async () => {
  await db().$transaction([
    db().alert.deleteMany(),
    db().mail.deleteMany(),
    db().vacancy.deleteMany(),
    db().throttle.deleteMany(),
  ]);
});

async function ask(query = "role=backend-developer", { to = email, at = now, frequency = "daily" } = {}) {
  const input = alertInput.parse({ email: to, frequency, query, locale: "nl" });
  return startAlert(input, "192.0.2.1", at);
}

/** An alert whose reader has said yes at `now`. */
async function anAlert(query?: string, frequency: AlertFrequency = "daily", to = email): Promise<OwnAlert> {
  await ask(query, { frequency, to });
  const { id } = await db().alert.findFirstOrThrow({ where: { email: to }, orderBy: { id: "desc" } });
  const alert = (await findAlert(alertToken({ id, email: to }), now)) as OwnAlert;
  await confirmAlert(alert, now);
  await db().mail.deleteMany();
  return alert;
}

const mails = () => db().mail.findMany({ orderBy: { id: "asc" } });
const linkIn = (body: string) => /\/vacaturemail\/(\S+)/.exec(body)?.[1] ?? "";
/** The titles in the news that was mailed, a list a mail. */
const news = async () =>
  (await mails())
    .filter(({ key }) => key.includes(":news:"))
    .map(({ body }) => Array.from(body.matchAll(/^(V\d+)$/gm), ([title]) => title));
const aNewOne = (title: string, at: Date, more = {}) => aVacancy({ ...open, title, publishedAt: at, ...more });

test("nothing is mailed about vacancies before the reader has said yes in the mail that was sent", async () => {
  expect(await ask("role=backend-developer&page=2&since=1")).toBe("asked");
  await aNewOne("V1", hours(1));
  expect(await sendDueAlerts(hours(48))).toBe(0);
  const [asking, ...rest] = await mails();
  expect(rest).toEqual([]);
  expect(asking).toMatchObject({ to: email, subject: "Bevestig: nieuwe vacatures per mail", expiresAt: hours(72) });
  expect(asking?.body).toContain("Backend-ontwikkelaar");

  const alert = await findAlert(linkIn(asking?.body ?? ""), hours(49));
  expect(alert).toMatchObject({ email, query: "role=backend-developer", confirmedAt: null });
  expect(await confirmAlert(alert as OwnAlert, hours(49))).toBe(true);
  await aNewOne("V2", hours(50));
  expect(await sendDueAlerts(hours(72))).toBe(1);
  expect(await news(), "what was open when the reader said yes is not new").toEqual([["V2"]]);
  expect(await db().alert.findFirst()).toMatchObject({ askedAt: now, consent: 1, confirmedAt: hours(49) });
});

test("an alert that nobody confirms is gone after 72 hours, address and all", async () => {
  await ask();
  const [asking] = await mails();
  await cleanUp(hours(71.9));
  expect(await db().alert.count()).toBe(1);
  expect(await findAlert(linkIn(asking?.body ?? ""), hours(72)), "also before the hourly cleaning").toBeNull();
  await cleanUp(hours(72));
  expect([await db().alert.count(), await db().mail.count()]).toEqual([0, 0]);
});

test("asking again says the same, whatever we know of the address, and changes nothing of an alert that runs", async () => {
  expect(await ask()).toBe("asked");
  expect(await ask(undefined, { at: hours(1), frequency: "weekly" })).toBe("asked");
  const [first, again] = await mails();
  expect(linkIn(again?.body ?? "")).toBe(linkIn(first?.body ?? ""));
  expect(await db().alert.findMany()).toMatchObject([{ frequency: "weekly", askedAt: hours(1), endsAt: hours(73) }]);

  const alert = (await findAlert(linkIn(first?.body ?? ""), now)) as OwnAlert;
  await confirmAlert(alert, hours(2));
  const running = await db().alert.findFirst();
  expect(await ask(undefined, { at: hours(3), frequency: "instant" })).toBe("asked");
  expect(await db().alert.findFirst()).toEqual(running);
  expect((await mails()).at(-1)?.subject).toBe("Je krijgt deze vacatures al per mail");
  expect(linkIn((await mails()).at(-1)?.body ?? ""), "with the way to change it").toBe(linkIn(first?.body ?? ""));
});

test("who asks again for an alert that has ended is asked to confirm it, also before the hourly cleaning", async () => {
  const { id } = await anAlert();
  await db().alert.update({ where: { id }, data: { endsAt: hours(1) } });
  expect(await ask(undefined, { at: hours(1) })).toBe("asked");
  const [asking] = await mails();
  expect(asking?.subject).toBe("Bevestig: nieuwe vacatures per mail");
  expect(await findAlert(linkIn(asking?.body ?? ""), hours(1))).toMatchObject({ confirmedAt: null });
  await aNewOne("V1", hours(2));
  expect(await sendDueAlerts(hours(48))).toBe(0);
});

test("a mail to confirm is sent so often to one address and no more", async () => {
  for (let time = 1; time <= 5; time += 1) expect(await ask(`q=java${time}`)).toBe("asked");
  expect(await ask("q=java6")).toBe("tooMany");
  expect(await ask("q=java6", { at: hours(0.6) })).toBe("asked");
});

test("the mail to confirm carries no text that a stranger thought up, but a short name of it", async () => {
  await ask(`q=${encodeURIComponent(`Win € 500 op https://evil.example/x ${"nu ".repeat(40)}`)}&place=evil.example`);
  const [mail] = await mails();
  expect(mail?.body.match(/https?:\/\/\S+/g)).toEqual([expect.stringContaining("/nl/vacaturemail/")]);
  expect(mail?.body).not.toContain("evil.example");
  expect(mail?.body.length).toBeLessThan(600);
});

test("only the link of its own mail opens an alert", async () => {
  const alert = await anAlert();
  const other = await anAlert("q=java", "daily", "eve@example.org");
  const token = alertToken(alert);
  expect(await findAlert(token, now)).toMatchObject({ id: alert.id });
  const signature = token.split(".")[1] ?? "";
  const forged = [
    `${other.id}.${signature}`,
    `${alert.id}.${"A".repeat(43)}`,
    `${token}A`,
    token.slice(0, -1),
    `0${token}`,
    String(alert.id),
    "",
    alertToken({ id: alert.id, email: other.email }),
  ];
  for (const each of forged) expect(await findAlert(each, now), each).toBeNull();
});

test("what is mailed opened since the last mail: no edit, nothing that opens again, nothing twice", async () => {
  const closed = await aNewOne("V1", hours(-48), { closesAt: hours(-24) });
  const kept = await aNewOne("V2", hours(-48));
  await sendDueAlerts(hours(-47));
  // It was open before, though nobody had an alert.
  await db().vacancy.update({ where: { id: closed.id }, data: { closesAt: addDays(now, 90) } });
  await anAlert();
  await aNewOne("V3", hours(1));
  await aNewOne("V4", hours(30));
  await aNewOne("V5", hours(2), { role: "data-engineer" });
  await aNewOne("V6", hours(2), { closesAt: hours(3) });
  // Its source published it weeks ago, and it came here only now.
  await aNewOne("V7", addDays(now, -20));
  await db().vacancy.update({ where: { id: kept.id }, data: { title: "V2", updatedAt: hours(2), version: 2 } });
  await sendDueAlerts(hours(21));
  expect(await news()).toEqual([["V3", "V7"]]);
  await sendDueAlerts(hours(22));
  await sendDueAlerts(hours(45));
  expect(await news(), "the next morning: the one that was to open later").toEqual([["V3", "V7"], ["V4"]]);
});

test("an alert without news mails nothing", async () => {
  await anAlert();
  await sendDueAlerts(hours(21));
  await sendDueAlerts(hours(45));
  expect(await mails()).toEqual([]);
});

test("an alert for several places mails what opens in any of them", async () => {
  await anAlert("place=utrecht&place=groningen&radius=0");
  await aNewOne("V1", hours(1));
  await aNewOne("V2", hours(2), { places: ["groningen"] });
  await aNewOne("V3", hours(3), { places: ["zwolle"] });
  await sendDueAlerts(hours(21));
  expect(await news()).toEqual([["V2", "V1"]]);
});

test("each frequency mails at its own moments", async () => {
  await anAlert("place=utrecht", "instant", "at-once@example.org");
  await anAlert("place=utrecht", "daily", "daily@example.org");
  await anAlert("place=utrecht", "weekly", "weekly@example.org");
  for (let hour = 1; hour < 24 * 8; hour += 1) {
    if (hour % 12 === 1) await aNewOne(`V${hour}`, hours(hour));
    await sendDueAlerts(hours(hour));
  }
  const sent = Map.groupBy(await mails(), ({ to }) => to);
  const at = (to: string) => sent.get(to)?.map(({ createdAt }) => (createdAt.getTime() - now.getTime()) / 3_600_000);
  expect(at("at-once@example.org")).toEqual(Array.from({ length: 16 }, (_, index) => index * 12 + 1));
  expect(at("daily@example.org")).toEqual([21, 45, 69, 93, 117, 141, 165, 189]);
  expect(at("weekly@example.org")).toEqual([69]);
}, 60_000);

test("after three days in which nothing ran there is one mail with all of it", async () => {
  await anAlert();
  for (const day of [1, 2, 3]) await aNewOne(`V${day}`, hours(day * 24));
  await sendDueAlerts(hours(80));
  await sendDueAlerts(hours(81));
  expect(await news()).toEqual([["V3", "V2", "V1"]]);
});

test("two workers at once send an alert's mail once, and what opens beside them is not lost", async () => {
  for (let each = 0; each < 5; each += 1) await anAlert("place=utrecht", "instant", `ada${each}@example.org`);
  let opened = 0;
  for (let quarter = 1; quarter <= 8; quarter += 1) {
    const at = hours(quarter / 4);
    const opening = Array.from({ length: 3 }, () => aNewOne(`V${++opened}`, at));
    await Promise.all([sendDueAlerts(at), sendDueAlerts(at), ...opening, sendDueAlerts(at)]);
  }
  await sendDueAlerts(hours(3));
  const each = new Map<string, string[]>();
  for (const { to, body } of await mails())
    each.set(to, [...(each.get(to) ?? []), ...Array.from(body.matchAll(/^(V\d+)$/gm), ([title]) => title)]);
  const all = Array.from({ length: 24 }, (_, index) => `V${index + 1}`).sort();
  expect([...each.values()].map((titles) => titles.sort())).toEqual(Array(5).fill(all));
}, 60_000);

test("one alert that cannot be looked after holds up no others, and looks again in a quarter of an hour", async () => {
  const broken = await anAlert("q=java", "daily", "broken@example.org");
  await anAlert("place=utrecht");
  await db()
    .$executeRaw`ALTER TABLE alert ADD CONSTRAINT broken CHECK (told_up_to = 0 OR email <> 'broken@example.org') NOT VALID`;
  await aNewOne("V1", hours(1));
  await expect(sendDueAlerts(hours(21))).rejects.toThrow("broken");
  await db().$executeRaw`ALTER TABLE alert DROP CONSTRAINT broken`;
  expect((await mails()).map(({ to }) => to)).toEqual([email]);
  expect(await db().alert.findUnique({ where: { id: broken.id } })).toMatchObject({ toldUpTo: 0, dueAt: hours(21.25) });
  expect(await sendDueAlerts(hours(21.2))).toBe(0);
  expect(await sendDueAlerts(hours(21.25))).toBe(1);
});

test("the mail names each vacancy with its facts and its address, at most twenty, and how to stop", async () => {
  const alert = await anAlert();
  for (let number = 1; number <= 22; number += 1) await aNewOne(`V${number}`, hours(number / 10));
  await sendDueAlerts(hours(21));
  const [mail] = await mails();
  expect(mail?.subject).toBe("22 nieuwe vacatures: Backend-ontwikkelaar");
  const [intro, first, ...rest] = (mail?.body ?? "").split("\n\n");
  expect(intro).toBe("Er zijn 22 nieuwe vacatures op Roleboard voor wat je zoekt: Backend-ontwikkelaar.");
  expect(first).toMatch(/^V22\nTestbedrijf [\d-]+ · Utrecht · loon niet vermeld\nhttp\S+\/nl\/vacatures\/v22-\w{10}$/i);
  expect(rest).toHaveLength(22);
  expect(rest.at(-3)).toMatch(/^En nog 2,.*\nhttp\S+\/nl\/vacatures\?role=backend-developer&sort=newest$/);
  expect(rest.at(-2)).toBe("Je vroeg om deze mails, hooguit één per dag.");
  expect(rest.at(-1)).toMatch(/^Veranderen of stoppen\nhttp\S+\/nl\/vacaturemail\/\S+$/);
  expect(mail?.stopUrl).toMatch(new RegExp(`^http\\S+/api/alerts/${alertToken(alert)}$`));
});

test("who stops is forgotten at once with all mails, and one that waits is not sent any more", async () => {
  const alert = await anAlert();
  const other = await anAlert("place=utrecht");
  await aNewOne("V1", hours(1));
  await sendDueAlerts(hours(21));
  expect(await mails()).toHaveLength(2);
  await stopAlert(alert);
  await stopAlert(alert);
  expect((await mails()).map(({ key }) => key)).toEqual([expect.stringContaining(`alert:${other.id}:`)]);
  expect(await db().alert.findMany({ select: { id: true } })).toEqual([{ id: other.id }]);
  expect(await findAlert(alertToken(alert), now)).toBeNull();
  expect(await confirmAlert(alert, now)).toBe(false);
  expect(await changeAlert(alert, "weekly", now)).toBe(false);
});

test("another frequency counts from the next moment on, and loses nothing", async () => {
  const alert = await anAlert(undefined, "weekly");
  await aNewOne("V1", hours(1));
  expect(await changeAlert(alert, "instant", hours(2))).toBe(true);
  await sendDueAlerts(hours(2.25));
  expect(await news()).toEqual([["V1"]]);
});

test("after a year it asks once whether to go on, and without an answer it is gone two weeks later", async () => {
  await anAlert();
  await sendDueAlerts(addDays(now, 350));
  expect(await mails()).toEqual([]);
  await sendDueAlerts(addDays(now, 351));
  await sendDueAlerts(addDays(now, 355));
  expect((await mails()).map(({ subject }) => subject)).toEqual(["Wil je nog een jaar nieuwe vacatures per mail?"]);
  await aNewOne("V1", addDays(now, 356));
  await sendDueAlerts(addDays(now, 357));
  expect(await news(), "it runs until then").toEqual([["V1"]]);
  await cleanUp(addDays(now, 364.9));
  expect(await db().alert.count()).toBe(1);
  await cleanUp(addDays(now, 365));
  expect(await db().alert.count()).toBe(0);
});

test("who says yes keeps it for another year, and nobody loses an alert without having been asked", async () => {
  const alert = await anAlert();
  await sendDueAlerts(addDays(now, 351));
  await confirmAlert(alert, addDays(now, 360));
  await cleanUp(addDays(now, 500));
  expect(await db().alert.findFirst()).toMatchObject({ confirmedAt: addDays(now, 360), endsAt: null });
  // Nothing ran for half a year.
  await cleanUp(addDays(now, 900));
  await sendDueAlerts(addDays(now, 900));
  await cleanUp(addDays(now, 913));
  expect(await db().alert.count()).toBe(1);
  expect(
    (await mails()).map(({ createdAt }) => createdAt),
    "the first mail is long gone",
  ).toEqual([addDays(now, 900)]);
  await cleanUp(addDays(now, 914));
  expect(await db().alert.count()).toBe(0);
});
