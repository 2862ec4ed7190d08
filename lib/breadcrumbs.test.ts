import { expect, test } from "vitest";
import { breadcrumbList } from "./breadcrumbs.ts";

test("every step of the trail has its place, its name and an absolute address", () => {
  const crumbs = [
    { name: "Voorpagina", href: "/nl" },
    { name: "Functies", href: "/nl/functies" },
  ];
  expect(breadcrumbList(crumbs, "https://roleboard.example").itemListElement).toEqual([
    { "@type": "ListItem", position: 1, name: "Voorpagina", item: "https://roleboard.example/nl" },
    { "@type": "ListItem", position: 2, name: "Functies", item: "https://roleboard.example/nl/functies" },
  ]);
});
