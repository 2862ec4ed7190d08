/** What an operator may give as the reason for a removal; a company reads it. */
export const removals = [
  "De vacature vraagt om een leeftijd. Dat mag niet (Wet gelijke behandeling op grond van leeftijd bij de arbeid).",
  "Dezelfde vacature staat al op deze site. Wij laten de eerste staan.",
  "Geen vacature maar werving voor een cursus waarvoor deelnemers betalen.",
  "Het bedrijf heeft laten weten dat deze vacature niet van hen is.",
  "De functie is geen ICT-functie.",
  "Het loon in de tekst is lager dan het wettelijk minimumloon.",
  "The advertisement asks for a copy of an identity document.",
  "The link to apply leads to a page that asks for payment.",
];
