import { now } from "#lib/clock";
import { findSkillsAsked } from "#lib/market/queries";
import { publicDocument } from "#lib/public-document";
import { findRoleIds } from "#lib/roles/queries";

// What public/skills.js counts with. Nobody says here what they can: it is the same file for everyone.

export async function GET(request: Request, { params }: RouteContext<"/api/skills/[slug]">) {
  const { slug } = await params;
  if (!(await findRoleIds()).has(slug)) return new Response("There is no such role.\n", { status: 404 });
  const at = now();
  const text = JSON.stringify(await findSkillsAsked(slug, at));
  return publicDocument(request, { url: `/api/skills/${slug}`, type: "application/json", text }, at);
}
