/** Councils, in lower case, that are called after the heads who sit in them, or known as theirs: “the European Council”, “a council of presidents”. */
export const councilOfHeads =
  /\beuropean council\b|\bcouncil of (?:the )?(?:presidents|heads of)|\bsupreme (?:(?:eurasian economic|state|interstate|intergovernmental) )?council\b/u;

/** The same of foreign ministers: “the Foreign Affairs Council”, “the council of foreign ministers”. */
export const councilOfForeign =
  /\bforeign affairs council\b|\bcouncil of (?:the )?(?:foreign ministers|ministers (?:of|for) (?:foreign|external))/u;
