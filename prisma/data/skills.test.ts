import { expect, test } from "vitest";
import { wordsOf } from "#lib/skills/skill";
import { slugWords } from "#lib/slug";
import { readSkills } from "./load-skills.ts";

const skills = readSkills();

test("there are at least 450 skills, of every kind", () => {
  expect(skills.length).toBeGreaterThanOrEqual(450);
  expect(new Set(skills.map(({ kind }) => kind)).size).toBe(14);
});

test("no name, alias or slug belongs to two skills, however it is written", () => {
  const owners = new Map<string, Set<string>>();
  for (const { slug, name, nameNl, aliases } of skills) {
    for (const written of [name, nameNl ?? name, ...aliases]) {
      const key = wordsOf(written)
        .map(({ key }) => key)
        .join(" ");
      owners.set(key, (owners.get(key) ?? new Set()).add(slug));
    }
  }
  expect([...owners].filter(([key, slugs]) => !key || slugs.size > 1)).toEqual([]);
  expect(new Set(skills.map(({ slug }) => slug)).size).toBe(skills.length);
});

test("an alias is neither the skill's own name nor there twice", () => {
  const twice = skills.filter(({ name, nameNl, aliases }) => {
    const all = [name, ...(nameNl ? [nameNl] : []), ...aliases].map((written) => written.toLowerCase());
    return new Set(all).size < all.length;
  });
  expect(twice).toEqual([]);
});

test("slugs are the words of the name, but for names that are known by something shorter", () => {
  const shorter = skills.filter(({ slug, name }) => slug !== slugWords(name));
  expect(shorter.length).toBeLessThan(30);
  expect(
    shorter.filter(
      ({ slug, name, aliases }) => ![name, ...aliases].some((written) => slugWords(written).includes(slug)),
    ),
  ).toEqual([]);
});
