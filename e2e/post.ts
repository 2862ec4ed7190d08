import { sessionCookie } from "#lib/testing/session-cookie";
import { type Answer, ask, exchange } from "./ask.ts";

export const newPath = "/nl/werving/vacatures/nieuw";

/** What a form holds by the names of its fields, and where it goes: the name of the action is a field too. */
export type PostedForm = Record<string, string | string[]>;

/** The cookie header of a browser in which that user has signed in. */
export async function cookieOf(user: { id: number }): Promise<string> {
  const { name, value } = await sessionCookie(user.id);
  return `${name}=${value}`;
}

/** The hidden fields of the form on that page, without which a post means nothing. */
export async function hiddenFields(path: string, cookie: string): Promise<PostedForm> {
  const { text } = await ask(path, { cookie });
  const form = /<form\b[^>]*multipart[\s\S]*?<\/form>/i.exec(text)?.[0] ?? "";
  const inputs = Array.from(form.matchAll(/<input\b[^>]*type="hidden"[^>]*>/g), ([input]) => input);
  return Object.fromEntries(
    inputs.map((input) => [/ name="([^"]*)"/.exec(input)?.[1] ?? "", / value="([^"]*)"/.exec(input)?.[1] ?? ""]),
  );
}

type Sending = { cookie?: string; headers?: Record<string, string>; site?: string };

/** Posts a form as a browser does that reads our page: as multipart, with our origin. */
export async function post(path: string, form: PostedForm, { cookie, headers, site }: Sending = {}): Promise<Answer> {
  const data = new FormData();
  for (const [name, value] of Object.entries(form)) for (const each of [value].flat()) data.append(name, each);
  const encoded = new Response(data);
  const body = await encoded.bytes();
  return exchange(path, {
    method: "POST",
    site,
    body,
    headers: {
      ...(cookie && { cookie }),
      "content-type": encoded.headers.get("content-type") ?? "",
      "content-length": String(body.length),
      ...(headers ?? { origin: site ?? process.env.E2E_SITE_URL ?? "" }),
    },
  });
}
