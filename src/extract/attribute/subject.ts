import { reportingForms } from '../../text/reporting-verbs.ts';
import { dayNumber, longMonth } from '../../text/date-parts.ts';
import type { Worded } from '../recognise/mention.ts';
import { coordination } from './coordination.ts';
import { beForms, betweenSubjectAndVerb, clauseWords, modals, prepositions } from './grammar-words.ts';
import { partyEndingAt, type Party } from './party.ts';
import { appositionAfter, joinedApposition } from './apposition.ts';
import { ofPhrase } from './whole-label.ts';

/** “has so far maintained”. */
const isSoFar = (sentence: Worded, index: number): boolean =>
  sentence.tokens[index]?.lower === 'far' && sentence.tokens[index - 1]?.lower === 'so';

const isAdverb = (word: string): boolean =>
  betweenSubjectAndVerb.has(word) ||
  (/ly$/u.test(word) && !/^(?:family|ally|italy|supply|reply|apply|assembly|july)$/u.test(word));

/** Offices that are held “to” a country or somebody. */
const posted =
  /^(?:advis[eo]r|aide|ambassador|assistant|attaché|commissioner|consul|counsell?or|delegate|deputy|envoy|observer|representative|secretary)$/u;

/** Verbs whose object is where somebody goes: “Holm will [visit] Canada on Tuesday to meet …”. */
const travels = /^(?:leaves?|left|reach(?:es|ed)?|tour(?:s|ed)?|visit(?:s|ed)?)$/u;

/** The place ahead of the helpers of a verb: “[Holm] is due to visit”. */
const beforeHelpers = ({ tokens }: Worded, last: number): number =>
  tokens.findLastIndex(({ lower }, at) => at <= last && lower !== 'to' && !modals.has(lower) && !beForms.has(lower));

/** Prepositions that also open a clause: “a day after Moreno told parliament …”. */
const opensClauses: ReadonlySet<string> = new Set(['after', 'before', 'since', 'until']);

/** The place of the bracket, dash or comma that opens what the mark at `index` closes, or null. */
function openingOf(sentence: Worded, index: number): number | null {
  const { tokens } = sentence;
  const mark = tokens[index]?.text;
  for (let place = index - 1; place >= 0 && index - place < 45; place -= 1) {
    const text = tokens[place]?.text;
    if (mark === ')' && text === '(') return place;
    if (mark === ',' && text === ',') return place;
    if (mark === '-' && text === '-') return place;
    if (text === ';' || text === ':') return null;
  }
  return null;
}

/** Whether the subject stands next to its verb, or other words stand between; where its phrase begins. */
export interface Subject {
  party: Party;
  isNext: boolean;
}

/** Where a day of the calendar begins that ends at a token (“14 February”, “February 14”, “14 February 2026”), which is nobody; or null. */
function startOfDay({ tokens }: Worded, last: number): number | null {
  const lower = (at: number): string => tokens[at]?.lower ?? '';
  const isYear = /^(?:19|20)\d\d$/u.test(lower(last));
  const end = isYear ? (lower(last - 1) === ',' ? last - 2 : last - 1) : last;
  const isPair =
    (monthName.test(lower(end)) && dayOfMonth.test(lower(end - 1))) ||
    (dayOfMonth.test(lower(end)) && monthName.test(lower(end - 1)));
  return isPair ? end - 1 : null;
}
const monthName = new RegExp(`^${longMonth}$`, 'iu');
const dayOfMonth = new RegExp(`^${dayNumber}$`, 'iu');

/**
 * The subject of the verb at token `verb`: the noun phrase that ends before it, over adverbs, auxiliaries and inserted
 * clauses; a noun behind a preposition leads on to the noun before (“The ministers of five countries … said”).
 * Null where the verb has none of its own (“to support”, “will support”, “supported by”).
 */
export function subjectBefore(sentence: Worded, verb: number, surnames: ReadonlySet<string>): Subject | null {
  const { tokens } = sentence;
  let index = verb - 1;
  let isNext = true;
  let complement = 0;
  for (let steps = 0; index >= 0 && steps < 60; steps += 1) {
    const token = tokens[index];
    if (token === undefined) return null;
    if (isNext && modals.has(token.lower)) return null;
    if (isNext && beForms.has(token.lower)) return null;
    if (isNext && isSoFar(sentence, index)) {
      index -= 2;
      continue;
    }
    const isBoth = token.lower === 'both' && !/[\p{L}\p{N})]/u.test(tokens[index - 1]?.text ?? '');
    if (isNext && complement === 0 && !isBoth && (isAdverb(token.lower) || token.text === '"')) {
      if (token.text === '"') return null;
      index -= 1;
      continue;
    }
    if (token.text === ',' || token.text === ')' || (token.text === '-' && token.start > 0)) {
      const opening = openingOf(sentence, index);
      if (opening === null || opening === 0) return null;
      const named = sentence.mentions.find(
        (mention) => mention.kind === 'person' && mention.first > opening && mention.last < index,
      );
      if (named?.kind === 'person' && named.last === index - 1 && named.from <= opening + 2) {
        const office = partyEndingAt(sentence, opening - 1, surnames);
        if ((office !== null && ['role', 'group', 'body'].includes(office.kind)) || named.from < opening)
          return {
            party: joinedApposition(sentence, named, Math.min(office?.first ?? named.from, named.from), surnames),
            isNext,
          };
      }
      index = opening - 1;
      continue;
    }
    if (/^[;:"]$/u.test(token.text)) return null;
    const dayStart = startOfDay(sentence, index);
    if (dayStart !== null) {
      index = dayStart - 1;
      isNext = false;
      complement = 0;
      continue;
    }
    const party = partyEndingAt(sentence, index, surnames);
    if (party !== null && !(party.isBare === true && !isNext)) {
      const before = tokens[party.first - 1];
      const link = before?.lower ?? '';
      if (travels.test(link)) {
        index = beforeHelpers(sentence, party.first - 2);
        isNext = false;
        complement = 0;
        continue;
      }
      if (link === 'and' || link === 'or') {
        const joint = coordination(sentence, party, surnames);
        if (joint?.prepositionAt === null) return { party: joint.party, isNext };
        if (joint !== null) {
          index = joint.prepositionAt - 1;
          isNext = false;
          complement = 0;
          continue;
        }
      }
      if (prepositions.has(link) && !(link === 'as' && party.first - 1 === 0)) {
        const isPosted = link === 'to' && posted.test(tokens[party.first - 2]?.lower ?? '');
        if ((link === 'to' && !isPosted) || link === 'than') return null;
        if (isNext && opensClauses.has(link) && reportingForms.get(tokens[verb]?.lower ?? '')?.kind === 'say')
          return { party, isNext };
        index = party.first - 2;
        isNext = false;
        complement = 0;
        continue;
      }
      if (link === 'the' && prepositions.has(tokens[party.first - 2]?.lower ?? '')) {
        index = party.first - 3;
        isNext = false;
        continue;
      }
      return { party, isNext };
    }
    if (isNext && complement === 0 && (clauseWords.has(token.lower) || !token.isWord)) return null;
    if (token.lower === 'who' || token.lower === 'which' || token.lower === 'that') {
      index -= tokens[index - 1]?.text === ',' ? 2 : 1;
      isNext = false;
      complement = 0;
      continue;
    }
    if (prepositions.has(token.lower) || /(?:ing|ed)$/u.test(token.lower)) {
      isNext = false;
      complement = 0;
      index -= 1;
      continue;
    }
    if (clauseWords.has(token.lower) || token.isQuoted !== (tokens[verb]?.isQuoted ?? false)) return null;
    complement += 1;
    isNext = false;
    if (complement > 9) return null;
    index -= 1;
  }
  return null;
}

/** The subject of the sentence’s main clause: the first noun phrase that no preposition governs and that a verb can follow. */
export function mainSubject(
  sentence: Worded,
  surnames: ReadonlySet<string>,
  before = sentence.tokens.length,
): Party | null {
  const { tokens } = sentence;
  for (let index = 0; index < before; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.isQuoted) continue;
    const next = tokens[index + 1];
    if (next === undefined) return null;
    const party = partyEndingAt(sentence, index, surnames);
    if (party === null || party.isBare === true) continue;
    if (next.text === "'s" || (next.isCapital && !/^[,(]$/u.test(next.text) && party.kind !== 'person')) continue;
    const link = tokens[party.first - 1]?.lower ?? '';
    if (prepositions.has(link) || link === 'the' || link === "'s" || /ing$/u.test(link)) continue;
    if (link === 'and') {
      const joint = coordination(sentence, party, surnames);
      if (joint !== null) {
        if (joint.prepositionAt !== null) continue;
        return joint.party;
      }
    }
    const apposed = party.kind === 'role' && next.text === ',' ? appositionAfter(sentence, index) : null;
    if (apposed !== null) return apposed;
    const following = next.text === ',' || next.text === '(' ? 'x' : next.lower;
    if (following === 'and' && partyFollows(sentence, index + 2, surnames)) continue;
    return ofPhrase(sentence, party);
  }
  return null;
}

const partyFollows = (sentence: Worded, from: number, surnames: ReadonlySet<string>): boolean =>
  [0, 1, 2, 3, 4, 5, 6].some((offset) => {
    const party = partyEndingAt(sentence, from + offset, surnames);
    return party !== null && party.first <= from && party.kind !== 'body';
  });
