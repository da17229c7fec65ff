const people =
  'advisers|advisors|aides|ambassadors|archaeologists|auditors|biologists|cartographers|chiefs|commanders|commissioners|coordinators|delegates|deputies|diplomats|directors|economists|engineers|envoys|epidemiologists|experts|foresters|generals|geographers|geologists|governors|guards|hydrographers|hydrologists|inspectors|jurists|lawyers|managers|mediators|meteorologists|negotiators|officers|officials|planners|prosecutors|rangers|regulators|representatives|scientists|secretaries|sherpas|specialists|statisticians|surveyors|technicians|technologists|topographers|veterinarians|vets';
const crews = 'delegations|teams|(?<=\\b(?:customs|finance|legal|military|security|technical) )people';

/** Nouns, in the plural, of those below ministers who sit for their countries: a part of a regular expression. */
export const staffPeople = `(?:${people})`;

/** The same, and what they are called together. */
export const staffNouns = `(?:${people}|${crews})`;

/** The same, also with a capital letter at the head of a sentence or a title. */
export const anyStaff = staffNouns.replace(/(?<=[:|])\p{Ll}/gu, (letter) => `[${letter.toUpperCase()}${letter}]`);
