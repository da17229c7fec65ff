/** Words that end in a full stop without ending a sentence, whatever follows. */
export const titlesBeforeNames: readonly string[] = [
  'Amb', 'Capt', 'Col', 'Dr', 'Fr', 'Gen', 'Gov', 'Hon', 'Lt', 'Maj', 'Messrs', 'Mr', 'Mrs', 'Ms', 'Mt', 'No', 'Nos',
  'Pres', 'Prof', 'Rep', 'Rev', 'Sen', 'Sgt', 'Sr', 'St', 'Vol', 'vs', 'Art', 'pp', 'Fig', 'H.E',
];

/** Abbreviations that may also end a sentence: what follows decides. */
export const mayEnd: readonly string[] = [
  'U.S', 'U.K', 'U.N', 'E.U', 'U.A.E', 'D.C', 'a.m', 'p.m', 'Inc', 'Ltd', 'Co', 'Corp', 'Jr', 'etc', 'i.e', 'e.g', 'al',
  'Jan', 'Feb', 'Mar', 'Apr', 'Jun', 'Jul', 'Aug', 'Sep', 'Sept', 'Oct', 'Nov', 'Dec', 'approx', 'est',
];
