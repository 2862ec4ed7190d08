/**
 * Ways of writing that are made the usual one, in order: a piece that is quick to look for and without which the pattern
 * matches nothing, the pattern, and what it becomes. Titles are in lower case and without accents.
 */
export const writings: [string, RegExp, string][] = [
  // "Werken bij ons als Java developer": the work, not the employer it is for.
  [" als ", /^.*\sals\s+(?:een\s+)?/, ""],
  // Research is no language, and what buys companies no field.
  ["&", /\br ?& ?d\b/g, ""],
  ["&", /\bm ?& ?a\b/g, "mergers"],
  ["&", /\bi ?& ?a\b/g, "ia"],
  [".net", /(?<![\w.])\.net(?=[a-z])/g, ".net "],
  // What follows a gender belongs to what stands before it.
  ["/", / ?\([mvfwxdh](?: ?\/ ?[mvfwxdh])+\)/g, ""],
  ["(", /\((\w{3,})\)(?=\w)/g, "$1"],
  ["(", /(?<=\w)\(\w{1,4}\)/g, ""],
  ["er", /\b(ict|it)['’‘-]?er\b/g, "$1 medewerker"],
  ["functioneel", /\bapplicatiebeheerder(?:, ?| \(| )functioneel\b/g, "functioneel applicatiebeheerder"],
  ["fab", /\bfab['’‘-]er\b/g, "functioneel applicatiebeheerder"],
  ["tab", /\btab['’‘-]er\b/g, "technisch applicatiebeheerder"],
  // What is part of another service or team runs on no device.
  ["embedded", /\bembedded (?=(?:finance|payments?|banking|insurance|lending|in|within)\b)/g, ""],
  ["ender", /\b(front|back)[- ]?enders?\b/g, "$1end developer"],
  ["stack", /\bfull?[- ]?stackers?\b/g, "fullstack developer"],
  ["stack", /\bful[- ]?stack/g, "fullstack"],
  ["ops", /\bdev[- ]ops\b/g, "devops"],
  // "Medewerker bediening, join it!" is no word of ICT.
  [" it", /\b(?:join|love|make|do|own|get|try|live) it(?=\s*[!.,)]|$)/g, ""],
  // The office of a CIO is no CIO.
  ["office", /\bc(?:i|t|d|is)o[- ]office\b/g, ""],
  ["office", /\bback[- ]office\b/g, "backoffice"],
  ["pen", /\bpen[- ]test/g, "pentest"],
  ["test", /\btest[- ]automatiseer/g, "testautomatiseer"],
  ["key2", /\bkey2(?=[a-z])/g, "key2 "],
  ["sql", /\b(pl|t)[/ -]sql\b/g, "$1sql"],
  ["time", /\b(?:full|part)[- ]time\b/g, ""],
];
