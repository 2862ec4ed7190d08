import { expect, test } from "vitest";
import { db } from "#lib/db/client";
import { useDatabase } from "#lib/testing/database";
import { aCompany, asOwner, aUser } from "#lib/testing/factories";
import { changeCompany } from "./commands.ts";

useDatabase();

test("a text about a company has a language, and no text has none", async () => {
  const { id } = await aCompany();
  const owner = asOwner(await aUser({ companyId: id }), id);
  const said = { website: null, posterType: "employer", place: "", aboutLanguage: "en" } as const;
  for (const [about, aboutLanguage] of [
    ["We plan hospitals.", "en"],
    [null, null],
  ] as const) {
    await changeCompany(owner, { ...said, about }, null, new Date());
    expect(await db().company.findUnique({ where: { id } })).toMatchObject({ about, aboutLanguage });
  }
});
