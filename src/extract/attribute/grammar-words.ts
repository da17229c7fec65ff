import { wordList } from '../../text/word-list.ts';

/** Words before a noun that may belong to it: articles, numbers, adjectives of quantity. */
export const determiners: ReadonlySet<string> = wordList(`
  a all an another any both certain dozens each eight eleven every few five four half her his hundreds its many more
  most neither nine no one other our respective seven several six some ten that the their these this those three
  twelve two various
`);

/** Words that stand between a subject and its verb without changing either. */
export const betweenSubjectAndVerb: ReadonlySet<string> = wordList(`
  additionally again all also always both clearly each earlier even first further had has have herself himself
  however in instead itself jointly just later long merely now often once only previously publicly rather recently
  repeatedly respectively separately simply since still themselves then therefore thus today together too turn
  unanimously yesterday
`);

/** Prepositions: a noun behind one is no subject. */
export const prepositions: ReadonlySet<string> = wordList(`
  about across after against alongside amid among around as at before behind between beyond by concerning despite
  during following for from in including inside into like near of on onto outside over per regarding representing
  since than through to toward towards under until upon via with within without
`);

/** Words that open a clause of its own inside a sentence. */
export const clauseWords: ReadonlySet<string> = new Set([
  'although',
  'and',
  'as',
  'because',
  'but',
  'if',
  'once',
  'or',
  'since',
  'so',
  'that',
  'though',
  'unless',
  'when',
  'where',
  'whereas',
  'whether',
  'which',
  'while',
  'who',
  'whom',
  'whose',
]);

export const modals: ReadonlySet<string> = new Set([
  'can',
  'cannot',
  'could',
  "doesn't",
  "don't",
  'let',
  'may',
  'might',
  'must',
  'not',
  'shall',
  'should',
  'to',
  'will',
  'would',
]);
export const beForms: ReadonlySet<string> = new Set([
  'am',
  'are',
  'be',
  'been',
  'being',
  'get',
  'gets',
  'got',
  'is',
  'was',
  'were',
]);
