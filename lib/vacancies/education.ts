/** Education as vacancies name it; a bachelor counts as hbo, a master as wo, which is what they mostly mean here. */
export const educations = ["mbo", "hbo", "wo"] as const;
export type Education = (typeof educations)[number];

// "Geen hbo nodig" asks none, and neither do students or a school of it.
const unasked = String.raw`(?<!\m(geen|zonder|no|without|without a) ([mh]bo[ ,/-]*(of )?)?|\m(stagiaires?|stagiairs?|studenten|student) (van|uit) (het|een) )`;
const otherwise = "(?![- ]?(studenten|leerlingen|docent|school|instelling))";

/**
 * What names them in a text, in Dutch and English, as regular expressions of PostgreSQL that ignore case. "wo" alone is
 * a Wednesday too, "master" a branch or a scrum master, so these need words beside them.
 */
export const educationNames: Record<Education, string> = {
  mbo: String.raw`${unasked}\mmbo\M${otherwise}|\mmiddelbaar beroeps|\mvocational (college|degree|diploma|education|school)`,
  hbo: String.raw`${unasked}\m(hbo\M${otherwise}|hoger beroeps|bachelor('?s|’s)?\M|b\.?sc\M)`,
  wo: [
    String.raw`\m[mh]bo[ ,/&+-]*(of|en|or|and)? *wo\M|\mwo ?(/|of|en|or|and|[+&]) ?[mh]bo\M`,
    String.raw`\mwo[- ]?(niveau|opleiding|diploma|master|bachelor|studie|werk|denk|level|degree)`,
    String.raw`\mwetenschappelijk onderwijs|\muniversitaire? (opleiding|graad|diploma|studie|niveau|master)`,
    String.raw`\macademische? (opleiding|graad|niveau|werk|denk)|\m(afgeronde|bachelor of|bachelor en|bachelor or) master`,
    String.raw`\mmaster('?s|’s)?[- ](degree|diploma|opleiding|graad|niveau|titel|in|of (science|arts))\M|\mm\.?sc\M`,
    String.raw`\muniversity[- ](degree|education|level|graduate)`,
  ].join("|"),
};

/** The lexemes of which a text that names any holds one: quicker to ask than to read every text. */
export const mayNameEducation =
  "mbo | hbo | wo | middelbar:* | hoger | vocat:* | bachelor:* | bsc | sc | master:* | msc | wetenschapp:* | universit:* | univers:* | academ:*";
