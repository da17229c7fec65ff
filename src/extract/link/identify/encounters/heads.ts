import { mainSubject } from '../../../attribute/subject.ts';
import { determiners } from '../../../attribute/grammar-words.ts';
import type { Worded } from '../../../recognise/mention.ts';
import { anyStaff, staffNouns } from '../../../recognise/staff-nouns.ts';
import type { Walk } from '../walk.ts';
import { groupIn } from '../group-noun.ts';
import { whomOf, type Whom } from '../whom.ts';
import { tokenFrom } from './around.ts';
import { isOfWhole, isOurs } from './heads-of-whom.ts';
import { personsBefore } from './persons-before.ts';

/** “the ministers [of transport], who will meet”. */
const ofField = String.raw` of (?:the )?(?!(?:all|both|its|other|some|their|two|three|four|five|six|seven|eight|countries|states)\b)\p{Ll}+(?: and \p{Ll}+)?(?=,? who\b)`;
/** A group of heads or officials as the subject right ahead of a verb. */
export const headsBefore = new RegExp(
  String.raw`(?:^|[\s“"])(?:[Tt]he |[Bb]oth |its )?(?:two |three |four |five )?(?:countries’ |countries' )?(?:[Hh]eads of (?:the )?(?:two |three )?(?:[Ss]tates?|[Gg]overnments?)|[Ll]eaders|[Pp]residents|[Pp]rime [Mm]inisters|(?:[\p{L}-]+ ){0,2}[Mm]inisters(?:${ofField})?|(?:[\p{L}-]+ )?(?:${anyStaff}|[Ss]peakers|[Mm]ayors))(?: of (?!(?:all|both|its|the|their|two)\b)[\p{L}, ]{4,40}(?= of))?(?: of (?:the |both |all )?(?:two |three |four |five )?(?:\p{Ll}+ )?ministries(?= of))?(?:,? who)?(?: from(?= \p{Lu})| of(?: (?:the|both|all))?(?: (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}|neighbou?ring))* (?:countries|states|neighbou?rs|nations|sides|governments|ministries|capitals|alliance|bloc|community|group|grouping|members|member (?:countries|nations|states)|organi[sz]ation|region|union)| of (?:the (?:two|three|four|five)|both)(?= (?:(?:last|had|have|also|again|will|would|are|is|were)\b|$))| (?:of|from)(?:(?: all)?(?: the)?(?: (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}))?(?: (?:members|member states|countries|states|signatories) of(?: the)?)?(?= \p{Lu}))?| from (?=both\b|the two\b|all\b|each\b)[^;,]{3,60}?)?(?:,? who)?(?:,? \p{Lu}[^;]{3,60})? (?:last |had |have |also |again |will |would |are |is |were |due |set |expected |scheduled |to )*$`,
  'u',
);
/** The same somewhere ahead in the sentence. */
const headsAhead = new RegExp(
  String.raw`(?:[Hh]eads of (?:the )?(?:two |three )?(?:[Ss]tates?|[Gg]overnments?)|[Ll]eaders|[Pp]residents|[Pp]rime [Mm]inisters|(?:[Ff]oreign )?[Mm]inisters|${anyStaff})\b[^;]*$`,
  'u',
);

/** The same, the nearest to the end, at most so many characters away. */
export const nearestHeads = (ahead: string, reach = 200): string | undefined => {
  let found = headsAhead.exec(ahead.slice(-reach))?.[0];
  for (let next = found; next !== undefined; next = headsAhead.exec(next.slice(1))?.[0]) found = next;
  return withOffice(ahead, found);
};

/** The same, the first that the words name. */
export const firstHeads = (ahead: string): string | undefined => withOffice(ahead, headsAhead.exec(ahead)?.[0]);

/** The words of a group to the end of those `ahead`, with what tells its rank right before it. */
const withOffice = (ahead: string, heads: string | undefined): string | undefined =>
  heads === undefined ? undefined : `${office.exec(ahead.slice(0, ahead.length - heads.length))?.[0] ?? ''}${heads}`;

/** “[two foreign] ministers”, “[deputy defence] ministers”: what tells the number and the rank of the heads right behind it. */
const office =
  /\b(?:(?:[Tt]wo|[Bb]oth|[Tt]hree|[Ff]our|[Ff]ive|[Dd]eputy|[Vv]ice|[Ss]enior|[Tt]op|[Ff]oreign|[Pp]rime|[Tt]rade|[Ee]nergy|[Tt]ransport|[Dd]efen[cs]e|[Ii]nterior|[Ff]inance|[Aa]griculture|[Hh]ealth|[Ee]nvironment|[Ee]ducation|[Jj]ustice|[Ww]ater|[Ll]abou?r|[Tt]ourism|[Cc]ulture|[Ii]ndustry|[Ee]conomy)[ -])+$/u;

/** “The foreign ministers of A and B, X and Y, are expected to meet”: the group, with the countries and persons of its phrase. */
export function headsOf(
  walk: Walk,
  sentence: Worded,
  index: number,
  heads: string,
  start = (sentence.tokens[index]?.start ?? 0) - heads.length,
): Whom {
  const first = tokenFrom(sentence, start);
  const named = personsBefore(walk, sentence, index, Math.max(0, first));
  const noun = headOf(sentence, first, index);
  const countries = noun < 0 ? [] : [...countriesBefore(sentence, noun), ...countriesAfter(sentence, noun)];
  const isTheirs = sentence.tokens
    .slice(Math.max(0, noun - 2), noun)
    .some(({ lower }) => /^(?:their|both)$/u.test(lower));
  const owners =
    countries.length + named.sides.length === 0 && (isTheirs || ofTheTwo.test(heads))
      ? countriesOfSubject(walk, sentence, noun)
      : [];
  const isNamed = noun < 0 || countries.length + named.sides.length > 0 || ofTheTwo.test(heads);
  const body = isNamed || isTheirs ? null : (bodyAfter(sentence, noun, index) ?? bodyAhead(walk, sentence, noun));
  const head = groupIn(sentence, heads);
  const group = body === null ? head : `${head} of ${body}`;
  return {
    ...named,
    group,
    isTwo: ofTwo.test(heads) || isOurs(walk, sentence, noun),
    isMany: ofMany.test(heads) || isOfWhole(sentence, noun, index),
    sides: [...new Set([...named.sides, ...countries, ...owners])],
  };
}

/** “the two ministers”, but not “held two days of talks”, “a two-day meeting”. */
const notOfTime = String.raw`(?!-| (?:\p{Ll}+ )?(?:days?|hours?|weeks?|months?|years?|decades?|rounds?|sessions?|meetings?|times)\b)`;
const ofTwo = new RegExp(String.raw`\b(?:two|both)\b${notOfTime}`, 'iu');
const ofMany = new RegExp(String.raw`\b(?:three|four|five|six|seven|eight)\b${notOfTime}`, 'iu');

const ofTheTwo = / (?:of|from) (?:the|both) (?:two )?(?:countries|states|neighbou?rs|nations|sides)\b/u;

const headNoun = new RegExp(
  String.raw`^(?:ministers|leaders|presidents|states?|governments?|premiers|speakers|${staffNouns})$`,
  'u',
);

/** Where the noun of a group of heads ends (“ministers”, “presidents”, “state”), between two tokens; -1 for none. */
function headOf({ tokens }: Worded, from: number, until: number): number {
  const at = tokens.slice(Math.max(0, from), until).findIndex(({ lower }) => headNoun.test(lower));
  return at < 0 ? -1 : Math.max(0, from) + at;
}

const isSide = (mention: Worded['mentions'][number]): boolean =>
  mention.kind === 'country' || (mention.kind === 'body' && !mention.outlet);

/** “the foreign ministers of the Pacific Islands Forum”, “leaders of the bloc’s member states”: of what body, or null. */
const bodyAfter = (sentence: Worded, noun: number, until: number): string | null =>
  /^ (?:of|from) (?:the )?(?:(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}) )?(?:(?:members|member states|countries|states|signatories) of (?:the )?)?(?<body>(?:Central|South|Southeast|East|West|North|Southern|Eastern|Western|Northern) (?:Asian|African|American|European|Balkan) (?:states|countries)|\p{Lu}[\p{L}’'-]+(?: (?:of|for|on|and|the|\p{Lu}[\p{L}’'-]+))*)/u.exec(
    sentence.text.slice(sentence.tokens[behindPortfolio(sentence, noun)]?.end ?? 0, sentence.tokens[until]?.start ?? 0),
  )?.groups?.['body'] ?? null;

/** “the Commonwealth foreign ministers”, “ASEAN leaders”: a name right ahead of the noun, where the piece is not about it; or null. */
function bodyAhead(walk: Walk, { tokens, mentions }: Worded, noun: number): string | null {
  let at = noun - 1;
  while (
    at > 0 &&
    /^(?:['’]s|['’]|\p{Ll}+)$/u.test(tokens[at]?.text ?? '') &&
    !/^(?:the|their|its|of)$/u.test(tokens[at]?.lower ?? '')
  )
    at -= 1;
  const token = tokens[at];
  if (token?.isCapital !== true || !token.isWord || at < noun - 3 || ofOffice.test(token.lower)) return null;
  if (determiners.has(token.lower)) return null;
  if ((at === 0 || tokens[at - 1]?.isWord !== true) && !/^\p{Lu}[\p{Lu}\d]+$/u.test(token.text)) return null;
  const isTold =
    walk.title.includes(token.text) ||
    walk.occasions.some(({ name, series }) => `${name ?? ''} ${series ?? ''}`.includes(token.text));
  const isOfPerson = mentions.some(({ kind, first, last }) => kind === 'person' && first <= at && at <= last);
  return isTold || isOfPerson ? null : token.text;
}
const ofOffice =
  /^(?:foreign|prime|deputy|vice|first|trade|energy|transport|defen[cs]e|interior|finance|agriculture|health|environment|education|justice|water|labou?r|tourism|culture|industry|economy|home|cabinet|senior|former|government|party|opposition|union|federal|state|western|european|african|asian|arab|latin|nordic|baltic|northern|southern|eastern|the|both|two|three|four|five|when|where|and|affairs|\p{L}+day)$/u;

/** “ministers of A, B and C”: the countries and bodies listed right behind the noun. */
function countriesAfter(sentence: Worded, noun: number): string[] {
  const found: string[] = [];
  let at = behindPortfolio(sentence, noun) + 1;
  if (!/^(?:of|from)$/u.test(sentence.tokens[at]?.lower ?? '')) return found;
  for (at += 1; at < sentence.tokens.length; at += 1) {
    const here = sentence.mentions.find((mention) => mention.first === at && isSide(mention));
    if (here !== undefined && 'name' in here) {
      found.push(here.name);
      at = here.last;
    } else if (!isOfList(sentence, at)) break;
  }
  return [...found, ...countryOfSecond(sentence, at)];
}

/** “of the Weimar Triangle, Germany, France and Poland”: what stands among the countries of a list, or the name of their group ahead of it. */
const isOfList = ({ tokens, mentions }: Worded, at: number): boolean =>
  /^(?:,|and|the|both|as|well)$/u.test(tokens[at]?.lower ?? '') ||
  (tokens[at]?.isCapital === true && !mentions.some(({ kind, first }) => kind === 'person' && first === at));

/** “ministers of transport of A and B”, “ministers of Foreign Affairs of A”: where the words of the office end. */
function behindPortfolio({ tokens, mentions }: Worded, noun: number): number {
  if (tokens[noun + 1]?.lower !== 'of' || mentions.some(({ first }) => first === noun + 2)) return noun;
  const next = tokens.findIndex(({ lower }, at) => at > noun + 2 && at < noun + 9 && lower === 'of');
  return next < 0 || tokens.slice(noun + 2, next).some(({ text }) => /^[,;:]$/u.test(text)) ? noun : next - 1;
}

/** “The foreign ministers of A, X, and of B, Y”: the country behind the second “of”, or none. */
function countryOfSecond(sentence: Worded, from: number): string[] {
  const { tokens } = sentence;
  for (let at = from; at < from + 10; at += 1) {
    if (tokens[at]?.lower !== 'and' || tokens[at + 1]?.lower !== 'of') continue;
    const skip = tokens[at + 2]?.lower === 'the' ? 3 : 2;
    const here = sentence.mentions.find((mention) => mention.first === at + skip && isSide(mention));
    return here !== undefined && 'name' in here ? [here.name] : [];
  }
  return [];
}

/** “Thai, Cambodian foreign ministers”: the countries listed right ahead of the noun. */
function countriesBefore(sentence: Worded, noun: number): string[] {
  const found: string[] = [];
  let isOfField = false;
  for (let at = noun - 1; at >= 0; at -= 1) {
    const here = sentence.mentions.find((mention) => mention.last === at && isSide(mention));
    const word = sentence.tokens[at]?.lower ?? '';
    if (here !== undefined && 'name' in here) {
      if (isOfField && here.kind !== 'country') break;
      found.unshift(here.name);
      at = here.first;
    } else if (field.test(word) && found.length === 0) isOfField = true;
    else if (!/^(?:,|and|the|-|'s|'|foreign|prime|of|heads)$/u.test(word)) break;
  }
  return found;
}

/** “Croatian and Slovenian [interior] ministers”. */
const field =
  /^(?:interior|home|defen[cs]e|trade|energy|transport|finance|agriculture|health|environment|education|justice|water|labou?r|tourism|culture|industry|economy|economic|affairs|deputy|vice)$/u;

/** “A and B agreed …, after their foreign ministers met”, “The presidents of A, B and C met, a day after their foreign ministers did”: the countries that are the subject ahead. */
function countriesOfSubject(walk: Walk, sentence: Worded, before: number): string[] {
  const subject = mainSubject(sentence, new Set(walk.surnames.keys()), before);
  if (subject === null) return [];
  const { sides } = whomOf(walk, sentence, subject);
  if (sides.length > 1) return sides;
  return subject.kind === 'group' ? countriesAfter(sentence, subject.last) : [];
}
