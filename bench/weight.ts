import { gzipSync } from "node:zlib";

/** Bytes of a page as it travels, gzip: its HTML, and every script it loads first. */
export async function weightOf(url: string): Promise<{ htmlBytes: number; scriptBytes: number }> {
  const html = await text(url);
  const scripts = new Set(
    [...html.matchAll(/(?:src|href)="(\/(?:_next\/static\/[^"]+|[a-z-]+)\.js[^"]*)"/g)].map(([, path]) => path ?? ""),
  );
  const sizes = await Promise.all(
    [...scripts].map(async (path) => gzipSync(await text(new URL(path.replaceAll("&amp;", "&"), url).href)).length),
  );
  return { htmlBytes: gzipSync(html).length, scriptBytes: sizes.reduce((sum, size) => sum + size, 0) };
}

async function text(url: string): Promise<string> {
  return (await fetch(url)).text();
}
