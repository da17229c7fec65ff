import type { Span } from '../../model/span.ts';
import { spanWithin } from '../../text/spans.ts';
import { longMonth, weekday } from '../../text/date-parts.ts';
import type { Worded } from '../recognise/mention.ts';
import { isOfAgreement } from './agreed-to.ts';

export interface Places {
  city: { name: string; span: Span } | null;
  country: { name: string; span: Span } | null;
  /** “the capital Bergen”: what the text says of the city. */
  capitalClaim: { city: string; span: Span } | null;
  isNear: boolean;
}

/** “in the Latvian resort of [Jurmala]”; not “spoke of the port of Ventspils”. */
const isTown = ({ text, tokens }: Worded, index: number): boolean =>
  inTown.test(text.slice(0, tokens[index]?.start ?? 0));
const inTown = /\b(?:at|in) the (?:[\p{L}-]+ ){0,2}(?:capital|city|port|resort|town|village) of $/u;

const before: ReadonlySet<string> = new Set(['in', 'here', 'at', 'city', 'capital']);

/** Where a sentence places an occasion: the city that stands for it (“after [Riga] in May”), else the one behind “in”, nearest after token `at` and like it within quotation marks or without, and the country that the text sets beside it. */
export function placesIn(sentence: Worded, at: number, dateline?: Span): Places {
  const none: Places = { city: null, country: null, capitalClaim: null, isNear: false };
  if (dateline !== undefined) {
    const place = /^\p{Lu}[\p{Lu}’' -]+/u.exec(dateline.text)?.[0].trim();
    if (place === undefined || place.length < 4) return none;
    const name = place.toLowerCase().replace(/(?<![\p{L}’'])\p{Ll}/gu, (letter) => letter.toUpperCase());
    return { ...none, city: { name, span: spanWithin(dateline, 0, place.length) } };
  }
  const { tokens } = sentence;
  const found: { index: number; last: number; name: string; country: { name: string; span: Span } | null }[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const mention = sentence.mentions.find(
      ({ first, kind }) => first === index && (kind === 'city' || kind === 'country'),
    );
    const token = tokens[index];
    if (token?.isQuoted !== (tokens[at]?.isQuoted ?? false)) continue;
    const lead = tokens[index - 1]?.lower ?? '';
    const isPlace =
      (lead === 'for' && tokens[index - 2]?.lower === 'left') ||
      before.has(lead) ||
      isTown(sentence, index) ||
      (index === at && mention?.kind === 'city') ||
      (mention?.kind === 'city' && isHost(sentence, mention.last)) ||
      (lead === 'the' && tokens[index - 2]?.lower === 'in');
    if (!isPlace || isOfAgreement(sentence.text, token.start, token.end, tokens[at]?.start ?? 0)) continue;
    const isTheHague = lead === 'in' && token.text === 'The' && tokens[index + 1]?.text === 'Hague';
    const unknown =
      mention === undefined && token.isCapital && (lead === 'in' || isTown(sentence, index)) && !noCity.test(token.text)
        ? isTheHague
          ? { name: nameOf(sentence, index, index + 1), last: index + 1 }
          : unknownCity(sentence, index)
        : null;
    if (mention?.kind === 'country' && !mention.adjective) {
      found.push({
        index,
        last: mention.last,
        name: '',
        country: { name: mention.name, span: spanAt(sentence, mention.first, mention.last) },
      });
    } else if (mention?.kind === 'city' || unknown !== null) {
      const last = mention?.last ?? unknown?.last ?? index;
      found.push({
        index,
        last,
        name: mention?.kind === 'city' ? nameOf(sentence, mention.first, mention.last) : (unknown?.name ?? ''),
        country: countryBeside(sentence, last),
      });
    }
  }
  if (found.length === 0) return none;
  const cities = found.filter(({ name }) => name !== '');
  const nearest = [...(cities.length > 0 ? cities : found)].sort((a, b) => reach(a.index, at) - reach(b.index, at))[0];
  if (nearest === undefined) return none;
  const span = spanAt(sentence, nearest.index, nearest.last);
  const claim =
    tokens[nearest.index - 1]?.lower === 'capital' && tokens[nearest.index - 2]?.lower === 'the'
      ? { city: nearest.name, span: spanAt(sentence, nearest.index - 2, nearest.last) }
      : null;
  const country = nearest.country ?? found.find(({ name }) => name === '')?.country ?? null;
  return {
    city: nearest.name === '' ? null : { name: nearest.name, span },
    country,
    capitalClaim: claim,
    isNear: reach(nearest.index, at) < 9,
  };
}

/** “[Riga] will host the third session in May”: a city that is the subject. */
const isHost = ({ text, tokens }: Worded, last: number): boolean =>
  /^ (?:(?:will|would|is|was|has|had|to|due|set|also|again|next|first) ){0,4}(?:host|hosts|hosted|plays? host to|played host to) (?:an?|its|the|their)\b/u.test(
    text.slice(tokens[last]?.end ?? 0),
  );

const reach = (index: number, at: number): number => (index >= at ? index - at : (at - index) * 1.7);
const spanAt = (sentence: Worded, first: number, last: number): Span =>
  spanWithin(
    sentence.unit.span,
    sentence.tokens[first]?.start ?? 0,
    (sentence.tokens[last]?.end ?? 0) - (sentence.tokens[first]?.start ?? 0),
  );
const nameOf = (sentence: Worded, first: number, last: number): string =>
  sentence.text.slice(sentence.tokens[first]?.start ?? 0, sentence.tokens[last]?.end ?? 0);
/** Words in capitals behind “in” that are no city. */
const noCity = new RegExp(
  `^(?:${longMonth}|${weekday}|Parliament|Congress|Africa|Asia|Europe|Central|North|South|East|West|Latin|Southeast|Eastern|Western)$`,
  'u',
);

/** “Rio [de] Janeiro”, “Foz [do] Iguaçu”, “Treinta [y] Tres”. */
const linksOfNames = /^(?:am|da|das|de|del|der|di|do|dos|du|es|la|sur|y)$/u;

/** A city that no authority file knows: capitals behind “in”, one to three, not a country nor a person. */
function unknownCity(sentence: Worded, index: number): { name: string; last: number } | null {
  const goesOn = (at: number): boolean =>
    sentence.tokens[at]?.isCapital === true && !noCity.test(sentence.tokens[at].text) && sentence.tokens[at].isWord;
  let last = index;
  while (last < index + 4) {
    const link = linksOfNames.test(sentence.tokens[last + 1]?.text ?? '') ? 2 : 1;
    if (!goesOn(last + link) || (link === 1 && last >= index + 2)) break;
    last += link;
  }
  if (sentence.mentions.some(({ first, last: end, kind }) => kind !== 'city' && first <= last && end >= index))
    return null;
  if (
    /^(?:People|The|A|An|Chinese|Foreign)$/u.test(sentence.tokens[index]?.text ?? '') ||
    sentence.tokens[last + 1]?.text === "'s"
  )
    return null;
  return { name: nameOf(sentence, index, last), last };
}

/** “Bergen, Norway”, “Cusco, southern Peru’s old capital”: a country in the same breath as the city. */
function countryBeside(sentence: Worded, last: number): { name: string; span: Span } | null {
  const { tokens } = sentence;
  if (tokens[last + 1]?.text !== ',') return null;
  for (let index = last + 2; index <= last + 5; index += 1) {
    const mention = sentence.mentions.find(({ first, kind }) => first === index && kind === 'country');
    if (mention?.kind === 'country' && !mention.adjective)
      return { name: mention.name, span: spanAt(sentence, mention.first, mention.last) };
    if (tokens[index] === undefined || /^[,.;]$/u.test(tokens[index]?.text ?? '') || tokens[index]?.isCapital === false)
      return null;
  }
  return null;
}
