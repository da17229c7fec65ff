import type { Worded } from '../../../recognise/mention.ts';
import { levelOfPerson } from '../person-level.ts';
import type { Walk } from '../walk.ts';
import { nobody } from '../whom.ts';
import { textAfter, textBefore } from './around.ts';
import { isDatedBehind, timesIn } from './dated-behind.ts';
import type { Told } from './encounter.ts';
import { calledSo, partnerOfSpeaker } from './first-person.ts';
import { ofPersons } from './of-persons.ts';

const goes = /^(?:am|is|be|been|was|go|went|fly|flew|come|came|comes|travel|travelled|traveled|visit|visits|visited)$/u;
const aux = String.raw`(?: (?:will|shall|am|is|are|was|going|due|set|to|then|also|first|last|again|next|had|have))*`;
const self = new RegExp(String.raw`(?:^|[\s“"])I${aux} $`, 'u');
const peer = new RegExp(
  String.raw`(?:^|[\s“"])(?:[Hh]e|[Ss]he|[Yy]ou|my (?:\p{Ll}+ )?(?:colleague|counterpart|friend|brother|sister))${aux} $`,
  'u',
);

/** “When Dragan came to Riga”: a given name right ahead of the verb. */
const byName = new RegExp(
  String.raw`\b(?:[Ww]hen|[Ww]here|[Ii]f|[Aa]nd|[Bb]efore|[Ss]ince) (?<given>\p{Lu}[\p{L}’'-]+)${aux} $`,
  'u',
);

/** “Minister X was here”: who is named right ahead of the verb, of another country than `home`. */
function namedAhead(
  { text, tokens, mentions }: Worded,
  index: number,
  home: string | null,
  walk: Walk,
): string | undefined {
  const person = mentions.findLast((one) => one.kind === 'person' && Math.max(one.last, one.until) < index);
  if (person?.kind !== 'person') return undefined;
  const between = text.slice(tokens[Math.max(person.last, person.until)]?.end ?? 0, tokens[index]?.start ?? 0);
  const country = walk.facts.get(person.name)?.country ?? null;
  return right.test(between) && country !== null && country !== home ? person.name : undefined;
}
const right = new RegExp(String.raw`^(?! to )(?: of (?:the )?\p{Lu}\p{L}+)?,?(?: who)?${aux} $`, 'u');

const isHere = (sentence: Worded, index: number): boolean =>
  /^ (?:back )?(?:here|with us)\b/u.test(textAfter(sentence, index));

/** “When he comes here in June”, “I will be in Lima on the ninth”: a visit that one of the two, in the words of him who speaks, pays to the other at a time. */
export function ourVisit(walk: Walk, sentence: Worded, index: number, speaker: string | null): Told | null {
  const verb = sentence.tokens[index]?.lower ?? '';
  if (speaker === null || !goes.test(verb)) return null;
  const ahead = textBefore(sentence, index);
  const isSelf = self.test(ahead);
  const called = isSelf ? undefined : byName.exec(ahead)?.groups?.['given'];
  const home = walk.facts.get(speaker)?.country ?? null;
  const isPeerOf = ['top', 'minister'].includes(levelOfPerson(walk, speaker) ?? 'low');
  const named = isSelf || called !== undefined || !isPeerOf ? undefined : namedAhead(sentence, index, home, walk);
  const isPeer = peer.test(ahead) || called !== undefined || named !== undefined;
  const isStay = /^(?:is|be|been|was)$/u.test(verb);
  if (
    !isSelf &&
    !(isPeer && (/^(?:c|visit)/u.test(verb) || (isStay && (isHere(sentence, index) || named !== undefined))))
  )
    return null;
  const partner =
    named ??
    (called === undefined ? partnerOfSpeaker(walk, sentence, index, speaker, true) : calledSo(walk, called, speaker));
  const other = partner === undefined ? null : (walk.facts.get(partner)?.country ?? null);
  if (partner === undefined || home === null || other === null || home === other) return null;
  const isThere = isSelf
    ? cityBehind(sentence, index) === other
    : /^ (?:back )?(?:here|with us|to (?:me|us)|to see (?:me|us)|us|me)\b/u.test(textAfter(sentence, index)) ||
      cityBehind(sentence, index) === home;
  if (!isThere || !hasDay(sentence, index)) return null;
  return {
    how: 'meeting',
    others: nobody(index),
    isOther: /^(?:came|visited)$/u.test(verb),
    own: ofPersons(walk, index, [speaker, partner]),
  };
}

/** “in Lima”, “to Lima”: the country whose capital stands behind the verb, or null. */
function cityBehind({ tokens, mentions }: Worded, index: number): string | null {
  const at = /^(?:back|again)$/u.test(tokens[index + 1]?.lower ?? '') ? index + 2 : index + 1;
  const first = /^(?:in|to)$/u.test(tokens[at]?.lower ?? '') ? at + 1 : at;
  const place = mentions.find((one) => one.first === first && (one.kind === 'city' || one.kind === 'country'));
  if (place?.kind === 'city') return place.country;
  return place?.kind === 'country' && !place.adjective ? place.name : null;
}

/** Whether a day or a month stands close behind the verb, or right ahead of its clause. */
const hasDay = (sentence: Worded, index: number): boolean =>
  isDatedBehind(sentence, index, { within: 50, parted: /[,;:“”"]/u }) ||
  timesIn(sentence).some(({ words }) => {
    const gap = (sentence.tokens[index]?.end ?? 0) - words.index;
    return gap >= 0 && gap < 40;
  });
