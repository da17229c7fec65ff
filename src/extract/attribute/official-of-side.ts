import type { Mention, PersonMention, Worded } from '../recognise/mention.ts';
import { countryOf, sideNoun, startOf } from './led-side.ts';
import { subjectOf } from './topic-country.ts';

/** “Oslo sent only its ambassador, Nils Berg”, “Norway is less sure. Its minister, Ana Holm, …”, “The Danish side was represented by …”. */
export function itsOfficial(
  { tokens, mentions }: Worded,
  mention: PersonMention,
  previous: Worded | null,
): string | null {
  const from = startOf(mention);
  const isIts = tokens[from - 1]?.lower === 'its' && mention.offices.length > 0;
  const clause = tokens.findLastIndex(({ lower }, index) => index < from && /^(?:;|whereas|while)$/u.test(lower));
  const side = tokens.findLastIndex(({ lower }, index) => index < from && index > clause && sideNoun.test(lower));
  const isSide =
    side > 0 &&
    tokens
      .slice(Math.max(0, clause), from)
      .some(({ lower }) => /^(?:attended|included|present|represented)$/u.test(lower));
  const isMet =
    /^(?:by|with)$/u.test(tokens[from - 1]?.lower ?? '') &&
    /^(?:greeted|held|hosted|meeting|met|received|seen|talks|together|welcomed)$/u.test(tokens[from - 2]?.lower ?? '');
  if (isSide && !isMet) {
    const owner = mentions.find(
      ({ last }) => last === side - 1 || (last === side - 2 && tokens[side - 1]?.text === "'s"),
    );
    if (owner !== undefined && countryOf(owner) !== null) return countryOf(owner);
  }
  if (!isIts) return null;
  const opening = tokens.slice(0, from).every((token) => token.isQuoted || !token.isWord || token.lower === 'its');
  const institution = opening ? (institutionOf(previous) ?? affairOf(previous)) : null;
  if (institution !== null) return institution;
  const isOwner = (other: Mention): boolean =>
    other.last < from &&
    other.first > clause &&
    countryOf(other) !== null &&
    !(other.kind === 'country' && other.adjective);
  if (ownsNearer(tokens, from - 1)) return null;
  const left = mentions.find((other) => other.last === from - 2 && isOwner(other));
  const place = left ?? mentions.find(isOwner);
  return place === undefined ? (subjectOf(previous) ?? lastBodyOf(previous)) : countryOf(place);
}

/** “was received at [the Chamber of Deputies] by its president”: whether an assembly or the like that is named right ahead is whose official “its” tells. */
function ownsNearer(tokens: Worded['tokens'], its: number): boolean {
  if (!/^(?:by|with)$/u.test(tokens[its - 1]?.lower ?? '')) return false;
  return tokens
    .slice(Math.max(0, its - 7), its)
    .some(({ text }) =>
      /^(?:Assembly|Bank|Chamber|Commission|Committee|Congress|Council|Court|House|Parliament|Senate)$/u.test(text),
    );
}

/** “… a delegation of [the Bundestag]’s committee. He told its chair, …”: whose organ a sentence told of last. */
const lastBodyOf = (sentence: Worded | null): string | null => {
  const body = sentence?.mentions.findLast((one) => one.kind === 'body' && !one.outlet && one.of !== null);
  return body?.kind === 'body' ? body.of : null;
};

/** “The European Commission welcomed the accord. ‘…,’ [spokesperson Ana Holm] said in Brussels”, “The Storting received guests. [Speaker Ana Holm] …”: who speaks for the institution just told of. */
export function itsVoice({ tokens, mentions }: Worded, mention: PersonMention, previous: Worded | null): string | null {
  if (!mention.offices.some(({ title }) => ofOrgan.test(title))) return null;
  const from = startOf(mention);
  const isFirst = mentions.every((one) => one.first >= from || tokens[one.first]?.isQuoted === true);
  const isAlone = tokens
    .slice(0, from)
    .every((token) => token.isQuoted || !token.isWord || /^(?:an?|its|the)$/u.test(token.lower));
  return isFirst && isAlone ? institutionOf(previous) : null;
}

/** Offices that tell of what they are only by the organ told of before: “spokesperson”, “Chairman”, “deputy speaker”. */
const ofOrgan =
  /^(?:(?:chief|deputy|first|vice)[- ])*(?:chair(?:man|person|woman)?|director|rector|secretary|speaker|spokes(?:man|person|woman))$/iu;

/** Who or what is named at the head of a sentence, behind “The” at most. */
function openerOf({ tokens, mentions }: Worded): Mention | null {
  const [opener] = mentions;
  return opener !== undefined && opener.first <= (tokens[0]?.lower === 'the' ? 1 : 0) ? opener : null;
}

/** Whose affair a sentence without a person is about: “[Peru’s] application remains pending”. */
function affairOf(sentence: Worded | null): string | null {
  const place = sentence === null ? null : openerOf(sentence);
  if (sentence === null || place?.kind !== 'country' || sentence.mentions.some(({ kind }) => kind === 'person'))
    return null;
  return sentence.tokens[place.last + 1]?.text === "'s" ? place.name : null;
}

/** Whose institution is the subject of a sentence: “[The Norwegian Energy Ministry] was more talkative”, “[Peru’s] army denied it”, “[The European Commission] …”. */
function institutionOf(sentence: Worded | null): string | null {
  if (sentence === null) return null;
  const { tokens } = sentence;
  const place = openerOf(sentence);
  if (place === null) return null;
  if (place.kind === 'body' && !place.outlet) {
    const isApposed = tokens[place.last + 1]?.text === ',';
    let comma = isApposed ? tokens.findIndex(({ text }, at) => at > place.last + 1 && text === ',') : place.last;
    while (tokens[comma + 1]?.isCapital === true) comma += 1;
    return comma >= 0 && /^\p{Ll}/u.test(tokens[comma + 1]?.text ?? '') ? (place.of ?? place.name) : null;
  }
  if (place.kind !== 'country') return null;
  for (let at = place.last + 1; at < place.last + 7; at += 1) {
    const { lower, isCapital } = tokens[at] ?? { lower: '', isCapital: false };
    if (
      /^(?:army|commission|department|embassy|government|ministry|navy|office|parliament|police|presidency)$/u.test(
        lower,
      )
    )
      return place.name;
    if (
      !isCapital &&
      !/^(?:'s|affairs|and|defen[cs]e|economy|energy|finance|foreign|for|health|interior|of|trade|transport)$/u.test(
        lower,
      )
    )
      return null;
  }
  return null;
}

/** “Norway, which rarely attends, sent a deputy minister, Ana Holm, and [Peru a director, Luis Prado]”: whose government sent him. */
export function sentOfficial({ tokens, mentions }: Worded, mention: PersonMention): string | null {
  const isSubject = (one: Mention): boolean => one.kind === 'city' || (one.kind === 'country' && !one.adjective);
  let at = startOf(mention) - 1;
  while (/^(?:,|an?|her|his|its|just|only|the|their)$/u.test(tokens[at]?.lower ?? '')) at -= 1;
  const left = /^an?$/u.test(tokens[at + 1]?.lower ?? '')
    ? mentions.find((one) => one.last === at && isSubject(one))
    : undefined;
  if (left !== undefined && /^(?:[,;]|and|while)$/u.test(tokens[left.first - 1]?.lower ?? '')) return countryOf(left);
  if (
    !/^(?:appointed|chose|dispatch|dispatched|fielded|named|nominated|send|sending|sends|sent)$/u.test(
      tokens[at]?.lower ?? '',
    )
  )
    return null;
  return countryOf(mentions.findLast((one) => one.last < at && isSubject(one)));
}

/** “Norway’s minister did not attend. His [deputy], Ana Holm, …”: of the holder of an office with whom the sentence before opens. */
export function hisDeputy({ tokens }: Worded, mention: PersonMention, previous: Worded | null): string | null {
  if (!/^(?:her|his)$/iu.test(tokens[0]?.lower ?? '') || startOf(mention) > 1 || mention.offices.length === 0)
    return null;
  const place = previous === null ? null : openerOf(previous);
  if (previous === null || place?.kind !== 'country' || previous.mentions.some(({ kind }) => kind === 'person'))
    return null;
  const behind = previous.text.slice(previous.tokens[place.last]?.end ?? 0);
  return /^(?:['’]s?)? (?:[\p{Ll}-]+ ){0,3}(?:chancellor|king|leader|minister|premier|president|secretary)\b/u.test(
    behind,
  )
    ? place.name
    : null;
}
