// Certificates that a person has, by the names that vacancies use. The word "certificate" names none: it is mostly that of
// a server, or the company's own, as ISO 27001 is.
const names =
  "itil ipma pmp psm pspo bisl togaf cbap ireb istqb tmap cissp cism cisa ccsp crisc ceh oscp comptia ccna ccnp ccie rhcsa rhce lpic mcsa mcse cka ckad".split(
    " ",
  );

/** What names one in a text, as a regular expression of PostgreSQL that ignores case, with the name in its first group. */
export const certificateNames = String.raw`\m(${names.join("|")}|prince ?2|(?:az|dp|pl|sc)-\d{3})(?:v?\d)?\M`;

/** The lexemes of which a text that names any holds one: quicker to ask than to read every text. */
export const mayNameCertificate = [...names, "itil:*", "prince:*", "az", "dp", "pl", "sc"].join(" | ");

/** A name in capitals as its owner writes it. */
export function certificateName(found: string): string {
  return found.replace("COMPTIA", "CompTIA").replace("BISL", "BiSL");
}
