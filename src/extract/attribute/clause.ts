import type { Worded } from '../recognise/mention.ts';
import { needsAfter, reportingForms, type VerbUse } from '../../text/reporting-verbs.ts';
import { beForms, modals, prepositions } from './noun-words.ts';
import { wholeLabel } from './whole-label.ts';
import { mainSubject, subjectBefore } from './subject.ts';
import { partyEndingAt, type Party } from './party.ts';

/** Who is made answerable for a sentence, by which words, and by which rule. Places are of tokens. */
export interface Claim {
  rule: string;
  party: Party;
  /** Reporting verb or phrase. */
  cue: { first: number; last: number };
  /** The words of the sentence that only attribute: they are no content. */
  frame: { first: number; last: number };
  /** Strong: a verb of saying, or a past tense. Weak: a stance in the present, which inside a speech may be the speaker’s own. */
  strength: 'strong' | 'weak';
  inner: Party | null;
  via: { kind: 'outlet' | 'agency' | 'body' | 'document' | 'medium'; first: number; last: number }[];
}

export interface Verb {
  index: number;
  use: VerbUse;
}

const after = (sentence: Worded, index: number): string => {
  const token = sentence.tokens[index + 1];
  return token === undefined ? '' : sentence.unit.span.text.slice(token.start).replace(/[‘’]/gu, "'").toLowerCase();
};

/** The reporting verbs of a sentence that stand outside quotation marks, with what must follow them. */
export function reportingVerbs(sentence: Worded): Verb[] {
  return sentence.tokens.flatMap((token, index): Verb[] => {
    const use = token.isQuoted || token.isCapital ? undefined : reportingForms.get(token.lower);
    if (use === undefined || use.kind === 'topic') return [];
    const needs = needsAfter[use.lemma];
    const rest = after(sentence, index);
    const closesSentence = use.kind === 'say' && /^(?:[.,!?]|$)/u.test(rest);
    if (needs !== undefined && !closesSentence && !needs.test(rest)) return [];
    if (sentence.tokens[index + 1]?.lower === 'by') return [];
    if (token.lower === 'states' && !/^(?:that|[,:"“])/u.test(rest)) return [];
    return [{ index, use }];
  });
}

const ingCues: ReadonlySet<string> = new Set([
  'adding',
  'arguing',
  'agreeing',
  'believing',
  'calling',
  'cautioning',
  'commending',
  'condemning',
  'confirming',
  'declaring',
  'describing',
  'emphasizing',
  'emphasising',
  'explaining',
  'expressing',
  'hailing',
  'highlighting',
  'hoping',
  'insisting',
  'noting',
  'pledging',
  'pointing',
  'praising',
  'promising',
  'proposing',
  'reaffirming',
  'recalling',
  'reiterating',
  'saying',
  'stating',
  'stressing',
  'suggesting',
  'telling',
  'thanking',
  'underlining',
  'underscoring',
  'urging',
  'voicing',
  'vowing',
  'warning',
  'welcoming',
  'announcing',
  'inviting',
  'supporting',
  'opposing',
  'appealing',
  'asking',
  'predicting',
  'conveying',
  'congratulating',
  'quipping',
  'reminding',
]);

/** “Moreno said that …”, “The five countries supported …”: a subject, a verb, what is said. */
export function leading(sentence: Worded, verbs: readonly Verb[], surnames: ReadonlySet<string>): Claim | null {
  for (const verb of verbs) {
    const { use, index } = verb;
    if (use.form === 'ing') continue;
    const direct = subjectBefore(sentence, index, surnames);
    const joined = direct === null ? joinedSubject(sentence, index, surnames) : null;
    const party = direct?.party ?? joined;
    if (party === null) continue;
    const isNext = direct?.isNext ?? true;
    if (use.form === 'base' && !(party.isPlural || party.name === 'i') && !(isNext && isBase(use))) continue;
    if ((use.form === 'base' || use.form === 'third') && !isNext && !endsNounPhrase(sentence, index - 1, surnames))
      continue;
    if (use.form === 'third' && party.isPlural) continue;
    if (!canSay(party, use)) continue;
    if (isInside(sentence, party, index)) continue;
    const isPerfect =
      use.form === 'past' &&
      ['has', 'have'].some((word) =>
        sentence.tokens.slice(Math.max(0, index - 3), index).some(({ lower }) => lower === word),
      );
    const strength =
      (use.form === 'past' && !(isPerfect && use.kind === 'stance')) || use.kind === 'say' ? 'strong' : 'weak';
    return {
      rule: `leading-${use.lemma}`,
      party: direct === null ? party : wholeLabel(sentence, party, index),
      cue: { first: index, last: index },
      frame: { first: 0, last: index },
      strength,
      inner: null,
      via: [],
    };
  }
  return null;
}

/** Whether a noun phrase that can speak ends here, over adverbs: else “call”, “support” may be nouns. */
function endsNounPhrase(sentence: Worded, index: number, surnames: ReadonlySet<string>): boolean {
  let at = index;
  while (at > 0 && /ly$|^also$|^further$/u.test(sentence.tokens[at]?.lower ?? '')) at -= 1;
  return partyEndingAt(sentence, at, surnames) !== null;
}

/** “put”, “set”, “forecast” are past and base alike. */
const isBase = (use: VerbUse): boolean => ['put', 'set', 'forecast'].includes(use.lemma);

/** Whether a party can do what the verb says: a bare capitalised name only says; a text does not thank. */
function canSay(party: Party, use: VerbUse): boolean {
  if (party.kind === 'body' && party.name === null && !/\s/u.test(party.label)) return use.kind === 'say';
  if (party.kind === 'document')
    return (
      !['thank', 'congratulate', 'share', 'wish', 'plan', 'offer', 'present', 'report'].includes(use.lemma) ||
      use.lemma === 'report'
    );
  return true;
}

/** “… thanked X and commended Y”, “exchanged views on trade and agreed to …”: a second verb of the same subject. */
function joinedSubject(sentence: Worded, verb: number, surnames: ReadonlySet<string>): Party | null {
  const { tokens } = sentence;
  let index = verb - 1;
  while (
    index > 0 &&
    (/ly$/u.test(tokens[index]?.lower ?? '') ||
      ['also', 'then', 'further', 'jointly', 'again', 'later', 'has', 'have', 'had', 'both'].includes(
        tokens[index]?.lower ?? '',
      ))
  )
    index -= 1;
  if (!['and', 'but', ','].includes(tokens[index]?.lower ?? '')) return null;
  if (modals.has(tokens[verb - 1]?.lower ?? '') || beForms.has(tokens[verb - 1]?.lower ?? '')) return null;
  const use = reportingForms.get(tokens[verb]?.lower ?? '');
  if (use?.form !== 'past' && use?.form !== 'third') return null;
  if (
    tokens[index]?.text === ',' &&
    use.form === 'past' &&
    sentence.tokens.slice(index).every(({ lower }) => lower !== 'and')
  )
    return null;
  return mainSubject(sentence, surnames, index);
}

/** Whether the clause of this subject stands inside another’s content: “that Chile supports”, “which X welcomed”. */
function isInside(sentence: Worded, party: Party, verb: number): boolean {
  const before = sentence.tokens[party.first - 1]?.lower ?? '';
  if (['which', 'whether', 'whom', 'if', 'because', 'unless', 'where'].includes(before)) return true;
  if (before === 'that') return true;
  if (before === 'as' && party.first > 1) return true;
  if (sentence.tokens[party.first]?.isQuoted === true && sentence.tokens[verb]?.isQuoted === false) return true;
  return false;
}

const closes = /^(?:[,”"’']|-|—|–)$/u;

/** “…, Moreno said.”, “…”, he told reporters, “…”: the clause that attributes stands after the content, or in the middle of it. */
export function trailing(sentence: Worded, verbs: readonly Verb[], surnames: ReadonlySet<string>): Claim | null {
  const { tokens } = sentence;
  for (const { index, use } of [...verbs].reverse()) {
    if (use.kind !== 'say' && !['agree', 'believe', 'hope', 'warn', 'promise', 'urge'].includes(use.lemma)) continue;
    if (use.form === 'ing' || use.form === 'base') continue;
    const subject = subjectBefore(sentence, index, surnames);
    if (subject === null) continue;
    const from = startOfClause(sentence, subject.party.first);
    const before = tokens[from - 1];
    if (before === undefined || !closes.test(before.text)) continue;
    const isInserted = tokens[index + 1]?.text === ',' && before.text === ',' && tokens[index + 2]?.text !== '"';
    if (before.text === ',' && !isInserted && !isAfterContent(sentence, from - 1)) continue;
    const end = endOfFrame(sentence, index);
    if (end === null) continue;
    return {
      rule: `trailing-${use.lemma}`,
      party: subject.party,
      cue: { first: index, last: index },
      frame: { first: from, last: end },
      strength: 'strong',
      inner: null,
      via: [],
    };
  }
  return null;
}

/** Where a clause begins whose subject begins at `first`: over the plain words before it, to a comma or a closing mark. */
function startOfClause(sentence: Worded, first: number): number {
  for (let index = first - 1; index >= Math.max(0, first - 6); index -= 1) {
    const token = sentence.tokens[index];
    if (token === undefined || token.isQuoted) break;
    if (closes.test(token.text)) return index + 1;
    if (
      !token.isWord ||
      prepositions.has(token.lower) ||
      ['and', 'that', 'but', 'as', 'which', 'who', 'while'].includes(token.lower) ||
      reportingForms.has(token.lower)
    )
      break;
  }
  return first;
}

/** “…,” said X, the minister. / …, reported the ministry’s press service. */
export function inverted(sentence: Worded, surnames: ReadonlySet<string>): Claim | null {
  const { tokens } = sentence;
  for (let index = 1; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.isQuoted || !invertible(token.lower)) continue;
    if (!closes.test(tokens[index - 1]?.text ?? '')) continue;
    if (
      tokens[index - 1]?.text === ',' &&
      tokens[index - 2]?.text !== '"' &&
      (subjectBefore(sentence, index, surnames) !== null ||
        (tokens[index - 2]?.isQuoted !== true && !/^(?:reported|said|according)$/u.test(token.lower)))
    )
      continue;
    for (let last = index + 1; last < Math.min(tokens.length, index + 16); last += 1) {
      const party = partyEndingAt(sentence, last, surnames);
      if (party === null || party.first > index + 1 || tokens[last + 1]?.text === "'s") continue;
      const named = party.kind === 'role' || party.kind === 'body' ? appositionOf(sentence, last) : null;
      if (named !== null)
        return {
          rule: `inverted-${token.lower}`,
          party: named,
          cue: { first: index, last: index },
          frame: {
            first: index,
            last: sentence.tokens.slice(index).some(({ isQuoted }) => isQuoted) ? named.last : tokens.length - 1,
          },
          strength: 'strong',
          inner: null,
          via: [],
        };
      const longer =
        partyEndingAt(sentence, last + 1, surnames) ??
        partyEndingAt(sentence, last + 2, surnames) ??
        partyEndingAt(sentence, last + 3, surnames);
      if (longer !== null && longer.first <= index + 1 && longer.kind !== 'pronoun') continue;
      return {
        rule: `inverted-${token.lower}`,
        party,
        cue: { first: index, last: index },
        frame: {
          first: index,
          last: sentence.tokens.slice(index).some(({ isQuoted }) => isQuoted)
            ? (endOfFrame(sentence, party.last) ?? party.last)
            : tokens.length - 1,
        },
        strength: 'strong',
        inner: null,
        via: [],
      };
    }
  }
  return null;
}

/** “said the host, Vesna Trajanovska”: the name set beside an office. */
function appositionOf(sentence: Worded, last: number): Party | null {
  if (sentence.tokens[last + 1]?.text !== ',') return null;
  const mention = sentence.mentions.find(
    ({ kind, first }) => kind === 'person' && first > last + 1 && first <= last + 6,
  );
  return mention === undefined ? null : partyEndingAt(sentence, mention.last, new Set());
}

/** A verb that may stand before its subject, after what was said: one of saying, in the past or present. */
function invertible(word: string): boolean {
  const use = reportingForms.get(word);
  return (
    (use?.form === 'past' || use?.form === 'third') &&
    (use.kind === 'say' || ['urge', 'promise', 'insist'].includes(use.lemma))
  );
}

/** Whether words before a comma could be what is said: more than an opening phrase. */
function isAfterContent(sentence: Worded, comma: number): boolean {
  const before = sentence.tokens.slice(0, comma);
  if (before.length < 3) return false;
  const opening = before[0]?.lower ?? '';
  const opensPhrase =
    prepositions.has(opening) ||
    /ing$/u.test(opening) ||
    [
      'when',
      'while',
      'asked',
      'as',
      'although',
      'if',
      'after',
      'before',
      'then',
      'earlier',
      'later',
      'meanwhile',
      'on',
      'in',
      'at',
    ].includes(opening) ||
    /ed$/u.test(opening);
  const hasVerb = before.some(
    ({ lower }, index) =>
      beForms.has(lower) ||
      (modals.has(lower) && lower !== 'to') ||
      ['has', 'have', 'had', 'does', 'did'].includes(lower) ||
      (index > 0 && /(?:[^e]ed|s)$/u.test(lower) && verbish.has(lower)) ||
      reportingForms.get(lower)?.form === 'past',
  );
  const hasQuote = before.some(({ isQuoted }) => isQuoted);
  if (hasQuote && before.at(-1)?.text === '"') return true;
  if (opensPhrase) return before.filter(({ text }) => text === ',').length >= 1 && hasVerb && before.length > 14;
  return hasVerb || before.length > 7;
}

const verbish: ReadonlySet<string> = new Set([
  'needs',
  'wants',
  'remains',
  'makes',
  'gives',
  'takes',
  'comes',
  'goes',
  'spends',
  'works',
  'pushed',
  'failed',
  'reached',
  'began',
  'increased',
  'became',
  'remained',
]);

/** Where a clause that attributes ends: at the end of the sentence, or at a mark after at most a few words of time, place or hearer. Null where content follows. */
function endOfFrame(sentence: Worded, verb: number): number | null {
  const { tokens } = sentence;
  for (let index = verb + 1; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.lower === 'that' && index - verb <= 6) return null;
    if (token.isQuoted || token.text === '"') return index - 1;
    if (/^[.!?;:]$/u.test(token.text)) return index;
    if (token.text === ',') return index;
    if (index - verb > 22) return null;
    if (
      index === verb + 1 &&
      !(
        prepositions.has(token.lower) ||
        /(?:ly|day)$/u.test(token.lower) ||
        [
          'reporters',
          'journalists',
          'the',
          'a',
          'an',
          'his',
          'her',
          'in',
          'on',
          'yesterday',
          'today',
          'here',
          'late',
          'earlier',
          'later',
          'recently',
          'last',
          'this',
          'when',
          'before',
        ].includes(token.lower) ||
        token.isCapital
      )
    )
      return null;
    if (
      ['is', 'are', 'will', 'would', 'has', 'have', 'was', 'were', 'should', 'could', 'can', 'must'].includes(
        token.lower,
      ) &&
      !tokens.slice(verb, index).some(({ lower }) => ['when', 'who', 'after', 'that', 'as'].includes(lower))
    )
      return null;
  }
  return tokens.length - 1;
}

/** “…, saying that …”, “X was joined by Y in calling for …”, “elaborated on …, emphasizing that …”: a participle after a main clause. */
export function participle(sentence: Worded, verbs: readonly Verb[], surnames: ReadonlySet<string>): Claim | null {
  for (const { index, use } of verbs) {
    if (use.form !== 'ing' || !ingCues.has(use.lemma === '' ? '' : (sentence.tokens[index]?.lower ?? ''))) continue;
    const before = sentence.tokens[index - 1];
    const follows =
      before?.text === ',' ||
      ['in', 'while', 'by', 'and'].includes(before?.lower ?? '') ||
      before?.text === '"' ||
      (/ly$/u.test(before?.lower ?? '') && sentence.tokens[index - 2]?.text === ',');
    if (!follows || index < 3) continue;
    const party = mainSubject(sentence, surnames, index);
    if (party === null || party.kind === 'document') continue;
    return {
      rule: `participle-${use.lemma}`,
      party,
      cue: { first: index, last: index },
      frame: { first: 0, last: index },
      strength: 'strong',
      inner: null,
      via: [],
    };
  }
  return null;
}

/** “… came to stress that …”: an infinitive of saying with a clause of content. */
export function infinitive(sentence: Worded, verbs: readonly Verb[], surnames: ReadonlySet<string>): Claim | null {
  for (const { index, use } of verbs) {
    if (
      use.form !== 'base' ||
      use.kind !== 'say' ||
      sentence.tokens[index - 1]?.lower !== 'to' ||
      sentence.tokens[index + 1]?.lower !== 'that'
    )
      continue;
    const party = mainSubject(sentence, surnames, index);
    if (party === null) continue;
    return {
      rule: `infinitive-${use.lemma}`,
      party,
      cue: { first: index, last: index },
      frame: { first: 0, last: index },
      strength: 'strong',
      inner: null,
      via: [],
    };
  }
  return null;
}
