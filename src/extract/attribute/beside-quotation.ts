import type { Worded } from '../recognise/mention.ts';
import { claimUpTo, type Claim } from './claim.ts';
import { beForms, modals } from './grammar-words.ts';
import { partyEndingAt, type Party } from './party.ts';
import { isSpeech } from './speech.ts';
import { mainSubject } from './subject.ts';

/** Past tenses that end in no “-ed”, of verbs that desks put beside a quotation: “she began”, “he went on”. */
const irregular =
  /^(?:began|begins|broke|came|cried|cut|drew|fell|found|gave|goes|got|grew|held|knew|laughs|left|lit|made|met|put|ran|rose|sang|saw|shot|shook|spoke|stood|struck|swore|thought|threw|took|turned|went|wept|won)$/u;
const speaks = (party: Party | null): party is Party =>
  party !== null && ['person', 'surname', 'pronoun', 'role'].includes(party.kind) && !party.isPlural;

/**
 * “…,” she went on. / …?” Minister Lund called out. / …!” laughed Lund. Whatever the verb, a quotation that ends in a comma, or in a mark
 * that stands for one, has its speaker beside it, before the verb or behind it.
 */
export function besideQuotation(sentence: Worded, surnames: ReadonlySet<string>): Claim | null {
  const { tokens, text } = sentence;
  for (const quotation of sentence.quotations) {
    if (!quotation.isClosed || !/[,?!]/u.test(text[quotation.end - 1] ?? '')) continue;
    const first = tokens.findIndex(({ start, text: mark }) => start >= quotation.end && mark !== '"');
    if (first < 0) continue;
    const found = speakerBefore(sentence, first, surnames) ?? speakerBehind(sentence, first, surnames);
    if (found === null) continue;
    return {
      rule: 'beside-a-quotation',
      party: found.party,
      cue: { first: found.verb, last: found.verb },
      frame: { first, last: tokens.length - 1 },
      strength: 'strong',
      inner: null,
      via: [],
    };
  }
  return null;
}

/** “… she went on”: the verb follows its subject. */
function speakerBefore(
  sentence: Worded,
  first: number,
  surnames: ReadonlySet<string>,
): { party: Party; verb: number } | null {
  const { tokens } = sentence;
  for (let last = first; last < Math.min(first + 9, tokens.length - 1); last += 1) {
    const token = tokens[last];
    if (token === undefined || token.isQuoted || /^[,.;:"]$/u.test(token.text)) return null;
    const party = partyEndingAt(sentence, last, surnames);
    if (!speaks(party) || party.first > first + 1) continue;
    const verb = tokens[last + 1]?.text === ',' ? behindApposition(sentence, last + 1) : last + 1;
    if (verb !== null && isVerb(tokens[verb]?.lower ?? '')) return { party, verb };
  }
  return null;
}

/** “Ana Lund, Norway’s minister of trade, corrected him”: the place behind the comma that closes what the one at `comma` opens. */
function behindApposition({ tokens }: Worded, comma: number): number | null {
  for (let at = comma + 1; at < Math.min(comma + 16, tokens.length); at += 1) {
    const text = tokens[at]?.text ?? '';
    if (tokens[at]?.isQuoted === true || /^[.;:"]$/u.test(text)) return null;
    if (text === ',') return at + 1;
  }
  return null;
}

/** “… laughed Lund”, “… began Norway’s foreign minister, Ana Lund”: the subject follows its verb, nothing but its office between. */
function speakerBehind(
  sentence: Worded,
  verb: number,
  surnames: ReadonlySet<string>,
): { party: Party; verb: number } | null {
  const { tokens, mentions } = sentence;
  if (!isVerb(tokens[verb]?.lower ?? '')) return null;
  for (let last = verb + 1; last < Math.min(verb + 12, tokens.length); last += 1) {
    const token = tokens[last];
    if (token === undefined || token.isQuoted || /^[.;:"]$/u.test(token.text)) return null;
    const named = mentions.find((one) => one.kind === 'person' && one.last === last && one.from === verb + 1);
    const party = partyEndingAt(sentence, named === undefined ? last : named.last, surnames);
    const isLonger = mentions.some((one) => one.kind === 'person' && one.from <= last && one.first > last);
    if (speaks(party) && !isLonger && (party.first === verb + 1 || named !== undefined)) return { party, verb };
  }
  return null;
}

const isVerb = (word: string): boolean =>
  !beForms.has(word) && !modals.has(word) && (irregular.test(word) || /^\p{Ll}{3,}(?:ed|[^su]s)$/u.test(word));

/** “Her host raised an eyebrow: “Ten, I thought.””: what follows the colon is the subject’s. */
export function behindColon(sentence: Worded, surnames: ReadonlySet<string>): Claim | null {
  const { tokens } = sentence;
  const colon = tokens.findIndex(
    ({ text, isQuoted }, index) => text === ':' && !isQuoted && tokens[index + 1]?.text === '"',
  );
  const quotation = sentence.quotations.find(({ start }) => start > (tokens[colon]?.start ?? Infinity));
  if (colon < 1 || quotation === undefined || !isSpeech(sentence, quotation)) return null;
  if (tokens.slice(0, colon).some(({ isQuoted }) => isQuoted)) return null;
  const party = /^(?:Asked|Challenged|Pressed|Questioned)$/u.test(tokens[0]?.text ?? '')
    ? subjectBehindComma(sentence, colon, surnames)
    : mainSubject(sentence, surnames, colon);
  return speaks(party) ? claimUpTo('behind-a-colon', party, colon) : null;
}

/** “Asked why the visitor should pay, Lund asked back: …”: whoever stands behind a comma. */
function subjectBehindComma(sentence: Worded, colon: number, surnames: ReadonlySet<string>): Party | null {
  const { tokens } = sentence;
  for (let comma = colon - 1; comma > 0; comma -= 1) {
    if (tokens[comma]?.text !== ',') continue;
    for (let last = comma + 1; last < Math.min(comma + 8, colon); last += 1) {
      const party = partyEndingAt(sentence, last, surnames);
      if (speaks(party) && party.first === comma + 1) return party;
    }
  }
  return null;
}
