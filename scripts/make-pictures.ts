import { mkdir, readFile, writeFile } from "node:fs/promises";
import sparticuz from "@sparticuz/chromium";
import { chromium, type Page } from "playwright";
import { settings } from "#lib/env";
import { locales } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";

// Draws the icons and the share pictures in public/ from the colours of app/globals.css and
// the names of the families: `npm run make:pictures` after either has changed.

type Family = { tile: number; nl: string; en: string };

const root = new URL("../", import.meta.url);
const out = new URL("public/", root);
const paper = "#fcfbf8";
const ink = "#14181c";
const soft = "#565b61";
const tiles = [1, 2, 3, 4, 5, 6, 7, 8, 9];

const css = await readFile(new URL("app/globals.css", root), "utf8");
const families: Family[] = JSON.parse(await readFile(new URL("prisma/roles/families.json", root), "utf8"));
const font = await readFile(
  new URL("node_modules/@fontsource-variable/schibsted-grotesk/files/schibsted-grotesk-latin-wght-normal.woff2", root),
);

const browser = await chromium.launch({
  executablePath: settings().CHROMIUM_PATH ?? (await sparticuz.executablePath()),
  args: ["--no-sandbox"],
});
const page = await browser.newPage();
const colours = await familyColours();

await Promise.all(
  ["icons", ...locales.map((locale) => `share/${locale}`)].map((folder) =>
    mkdir(new URL(folder, out), { recursive: true }),
  ),
);

for (const lit of [null, ...tiles]) {
  const name = lit ? `tile-${lit}` : "board";
  await writeFile(new URL(`icons/${name}.svg`, out), `${board({ lit, tile: 8, gap: 2, size: 32 })}\n`);
  await writeFile(new URL(`icons/${name}.png`, out), await drawn(board({ lit, tile: 8, gap: 2, size: 32 }), 32, 32));
  for (const locale of locales) {
    const family = families.find(({ tile }) => tile === lit);
    const title = family ? family[locale] : translations(locale, "HomePage")("title");
    await writeFile(new URL(`share/${locale}/${name}.png`, out), await drawn(sharePicture(lit, title), 1200, 630));
  }
}

await writeFile(
  new URL("icons/board-192.png", out),
  await drawn(board({ lit: null, tile: 39, gap: 10, size: 192, ground: paper }), 192, 192),
);
await writeFile(
  new URL("icons/board-512.png", out),
  await drawn(board({ lit: null, tile: 104, gap: 26, size: 512, ground: paper }), 512, 512),
);
await writeFile(
  new URL("apple-touch-icon.png", out),
  await drawn(board({ lit: null, tile: 38, gap: 9, size: 180, ground: paper }), 180, 180),
);
await writeFile(
  new URL("favicon.ico", out),
  ico([
    { size: 16, png: await drawn(board({ lit: null, tile: 4, gap: 1, size: 16 }), 16, 16) },
    { size: 32, png: await drawn(board({ lit: null, tile: 8, gap: 2, size: 32 }), 32, 32) },
    { size: 48, png: await drawn(board({ lit: null, tile: 12, gap: 3, size: 48 }), 48, 48) },
  ]),
);
await browser.close();

/** The nine tiles in the middle of a square; with `lit` only that one has colour. */
function board({
  lit,
  tile,
  gap,
  size,
  ground,
}: {
  lit: number | null;
  tile: number;
  gap: number;
  size: number;
  ground?: string;
}) {
  const margin = (size - 3 * tile - 2 * gap) / 2;
  const squares = tiles.map((number) => {
    const x = margin + ((number - 1) % 3) * (tile + gap);
    const y = margin + Math.floor((number - 1) / 3) * (tile + gap);
    // An unlit tile shows on light and on dark.
    const fill = lit && number !== lit ? 'fill="#808080" fill-opacity=".3"' : `fill="${colours[number - 1]}"`;
    return `<rect x="${x}" y="${y}" width="${tile}" height="${tile}" ${fill}/>`;
  });
  const square = ground ? `<rect width="${size}" height="${size}" fill="${ground}"/>` : "";
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}">${square}${squares.join("")}</svg>`;
}

function sharePicture(lit: number | null, title: string) {
  return `<style>
    @font-face { font-family: Schibsted; src: url(data:font/woff2;base64,${font.toString("base64")}); font-weight: 400 900 }
    main { background: ${paper}; box-sizing: border-box; color: ${ink}; display: flex; align-items: center; gap: 64px; width: 1200px; height: 630px; padding: 0 72px;
      font-family: Schibsted; border-bottom: 12px solid ${ink} }
    svg { flex: none; width: 342px }
    h1 { font-size: 60px; font-weight: 760; letter-spacing: -.025em; word-spacing: .06em; line-height: 1.06; margin: 0; text-wrap: balance }
    p { color: ${soft}; font-size: 34px; line-height: 1.3; margin: 26px 0 0; text-wrap: balance }
  </style><main>${board({ lit, tile: 96, gap: 27, size: 342 })}<div><h1>${title.replace(". ", ".<br>")}</h1><p>Roleboard</p></div></main>`;
}

async function drawn(content: string, width: number, height: number): Promise<Buffer> {
  await page.setViewportSize({ width, height });
  await page.setContent(`<!doctype html><body style="margin:0"><style>body > svg { display: block }</style>${content}`);
  await page.evaluate(() => document.fonts.ready);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (overflow > 0) throw new Error(`A text is ${overflow} px too wide for its picture.`);
  return page.screenshot({ omitBackground: true });
}

/** The nine hues on paper as #rrggbb, for programs that do not read OKLCH. */
function familyColours(): Promise<string[]> {
  const value = (name: string) => new RegExp(`--${name}: ([\\d.]+%?);`).exec(css)?.[1];
  const hues = tiles.map((tile) => new RegExp(`\\.family-${tile} \\{[^}]*? ([\\d.]+)\\);`).exec(css)?.[1]);
  return asHex(
    page,
    hues.map((hue) => `oklch(${value("family-l")} ${value("family-c")} ${hue})`),
  );
}

function asHex(page: Page, colours: string[]): Promise<string[]> {
  return page.evaluate((given) => {
    const context = document.createElement("canvas").getContext("2d");
    if (!context) throw new Error("no canvas");
    return given.map((colour) => {
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
      return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, "0")).join("")}`;
    });
  }, colours);
}

/** PNGs of several sizes in one .ico file, for whoever asks for /favicon.ico. */
function ico(pictures: { size: number; png: Buffer }[]): Buffer {
  const header = Buffer.alloc(6 + 16 * pictures.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(pictures.length, 4);
  let offset = header.length;
  pictures.forEach(({ size, png }, index) => {
    const entry = 6 + 16 * index;
    header.writeUInt8(size, entry);
    header.writeUInt8(size, entry + 1);
    header.writeUInt16LE(1, entry + 4);
    header.writeUInt16LE(32, entry + 6);
    header.writeUInt32LE(png.length, entry + 8);
    header.writeUInt32LE(offset, entry + 12);
    offset += png.length;
  });
  return Buffer.concat([header, ...pictures.map(({ png }) => png)]);
}
