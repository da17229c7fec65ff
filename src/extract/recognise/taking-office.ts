import type { Token } from '../../text/tokens.ts';

/** Verbs with “as” behind them, maybe after a word or two: “took over as”, “was sworn in as”, “doubles as”. */
const withAs =
  /^(?:acted|acting|acts|appointed|doubled|doubles|elected|installed|serve[sd]|serving|succeeded|sworn|took|works)$/u;
/** What one does in an office: “who has come to Oslo [as] Special Envoy of …”, “presented her credentials on Monday [as] ambassador”. */
const comes =
  /^(?:arrive[ds]?|attended|began|begins|came|come|left|leaves|present(?:ed|s)|retire[ds]?|return(?:ed|s)|speaks|spoke|starts|started|travell?ed|visited)$/u;
/** How far behind such a verb “as” may stand. */
const reach = 9;
const named = /^(?:appointed|elected|named)$/u;
const auxiliary = /^(?:also|has|have|is|later|now|recently|since|was|were|been|again|currently)$/u;

/** “became premier”, “has been premier”, “took over as premier”, “was named premier”: where the office begins behind the verb; null where no such verb stands there. */
export function taking(tokens: readonly Token[], first: number): number | null {
  let verb = first;
  while (auxiliary.test(tokens[verb]?.lower ?? '')) verb += 1;
  const word = tokens[verb]?.lower ?? '';
  const isBeen = tokens[verb - 1]?.lower === 'been' && verb - 1 > first;
  if (comes.test(word)) {
    const as = tokens.slice(verb + 1, verb + reach).findIndex(({ lower }) => lower === 'as');
    const isClause = tokens.slice(verb + 1, verb + as + 1).some(({ text }) => text === ',');
    const office = withoutArticle(tokens, verb + as + 2);
    if (as >= 0 && !isClause && tokens[office]?.isCapital === true) return office;
  }
  if (withAs.test(word)) {
    const as = tokens.slice(verb + 1, verb + 4).findIndex(({ lower }) => lower === 'as');
    if (as >= 0) return withoutArticle(tokens, verb + as + 2);
  }
  if (/^(?:became|becomes|remains)$/u.test(word) || (named.test(word) && verb > first))
    return withoutArticle(tokens, verb + 1);
  return isBeen ? withoutArticle(tokens, verb) : null;
}

/** “who is also deputy premier”, “who became premier”: where the office begins; null where the clause tells of none. */
export function afterTaking(tokens: readonly Token[], who: number): number | null {
  if (tokens[who]?.lower !== 'who') return null;
  const taken = taking(tokens, who + 1);
  if (taken !== null) return taken;
  const verb = tokens[who + 1]?.lower === 'also' ? who + 2 : who + 1;
  return /^(?:is|was)$/u.test(tokens[verb]?.lower ?? '') ? withoutArticle(tokens, verb + 1) : null;
}

function withoutArticle(tokens: readonly Token[], at: number): number {
  let first = at;
  while (/^(?:an?|also|currently|now|the|then)$/u.test(tokens[first]?.lower ?? '')) first += 1;
  return first;
}
