import type { NextRequest } from "next/server";
import { now } from "#lib/clock";
import { env } from "#lib/env";
import { publicDocument } from "#lib/public-document";
import { feedNamed, feedOf, feedTypes } from "#lib/search/feed";
import { feedDocument } from "#lib/search/feed-document";
import { searchForFeed } from "#lib/search/feed-vacancies";
import { searchIn } from "#lib/search/vacancy-search";

export const dynamic = "force-dynamic";

export async function GET(request: NextRequest, { params }: RouteContext<"/feed/[file]">) {
  const named = feedNamed((await params).file);
  if (!named) return new Response("There is no such feed.\n", { status: 404 });

  const at = now();
  const { locale, format } = named;
  const search = searchIn(request.nextUrl.search);
  const feed = feedOf(locale, search, await searchForFeed(search, at), env().SITE_URL);
  const answer = publicDocument(
    request,
    { url: feed.urls[format], type: feedTypes[format], text: feedDocument(format, feed) },
    at,
  );
  // The vacancies in it are for search engines, the list is not.
  answer.headers.set("X-Robots-Tag", "noindex");
  return answer;
}
