// Certificates that a person has, by the names that vacancies use. The word "certificate" names none: it is mostly that of
// a server, or the company's own, as ISO 27001 is.
const names =
  "itil ipma pmp psm pspo bisl togaf cbap ireb istqb tmap cissp cism cisa ccsp crisc ceh oscp comptia ccna ccnp ccie rhcsa rhce lpic mcsa mcse cka ckad cks cnpa cspo popm gcih gcfa cysa oswe ctfl cpre cpsa cdmp cdvp2".split(
    " ",
  );
/** The certificate and not the customer success manager: where Scrum is near, on the same line. */
const scrumMaster = String.raw`csm(?=\M[^\n]{0,60}(?:scrum|psm|cspo))|(?<=(?:scrum|psm|cspo)[^\n]{0,60})csm\M`;

/** What names one in a text, as a regular expression of PostgreSQL that ignores case, with the name in its first group. */
export const certificateNames = String.raw`\m(?:comptia )?((?:${names.join("|")}|prince ?2|(?:az|dp|md|ms|pl|sc)-\d{3})(?=(?:v?\d)?\M)|security\+(?!\w)|${scrumMaster})`;

/** The lexemes of which a text that names any holds one: quicker to ask than to read every text. */
export const mayNameCertificate = [...names, ..."csm itil:* prince:* secur:* az dp md ms pl sc".split(" ")].join(" | ");

/** A name in capitals as its owner writes it. */
export function certificateName(found: string): string {
  return found
    .replace("COMPTIA", "CompTIA")
    .replace("BISL", "BiSL")
    .replace("CYSA", "CySA+")
    .replace("SECURITY", "Security");
}
