import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { settings } from "#lib/env";

/**
 * The browser that tests and pictures are made with, as Playwright's `launchOptions`: the one that
 * CHROMIUM_PATH names, or else the one from npm, unpacked once together with the libraries and fonts
 * that a bare Debian lacks.
 */
export async function chromiumOptions() {
  // Its sandbox does not work as root, nor in most containers; it only ever opens our own pages.
  const args = ["--no-sandbox", "--disable-dev-shm-usage"];
  const { CHROMIUM_PATH } = settings();
  if (CHROMIUM_PATH) return { executablePath: CHROMIUM_PATH, args };

  const place = await unpacked();
  const env = { ...process.env, LD_LIBRARY_PATH: join(place, "al2023/lib"), FONTCONFIG_PATH: join(place, "fonts") };
  return { executablePath: join(place, "chromium"), args, env };
}

async function unpacked(): Promise<string> {
  const source = resolve("node_modules/@sparticuz/chromium");
  const { version } = JSON.parse(await readFile(join(source, "package.json"), "utf8"));
  const place = resolve(`node_modules/.cache/chromium-${version}`);
  if (existsSync(place)) return place;

  // Under another name until it is whole: half a browser would be taken for one the next time.
  const draft = `${place}.${process.pid}`;
  await mkdir(draft, { recursive: true });
  const { TMPDIR } = process.env;
  process.env.TMPDIR = draft;
  try {
    const { default: chromium, inflate } = await import("@sparticuz/chromium");
    await Promise.all([chromium.executablePath(), inflate(join(source, "bin/al2023.tar.br"))]);
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
  const fonts = join(draft, "fonts/fonts.conf");
  await writeFile(fonts, (await readFile(fonts, "utf8")).replaceAll("/tmp/", `${place}/`));
  // Another process may have been quicker.
  await rename(draft, place).catch(() => rm(draft, { recursive: true }));
  return place;
}
