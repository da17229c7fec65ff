import { men, women } from '../../text/given-names.ts';
import type { Token } from '../../text/tokens.ts';
import type { KnownForms } from './known-forms.ts';
import type { Mention } from './mention.ts';
import { mayBeName } from './runs.ts';

/** What the authority files know among the words of a sentence, by every token that it stands on. */
export function knownAt(forms: KnownForms, tokens: readonly Token[]): Map<number, Mention> {
  const found = new Map<number, Mention>();
  for (let index = 0; index < tokens.length; index += 1) {
    const hit = forms.at(tokens, index);
    if (hit === null) continue;
    const last = index + hit.length - 1;
    const { known } = hit;
    if (
      known.kind === 'country' &&
      known.name !== 'Central' &&
      /^(?:Latin|South|North|Central)$/u.test(tokens[index - 1]?.text ?? '') &&
      /^(?:America|American|African|Africa)$/u.test(tokens[index]?.text ?? '')
    )
      continue;
    if (known.kind === 'country' && /^[$€£¥]/u.test(tokens[index + 1]?.text ?? '') && isBeside(tokens, index)) continue;
    if (known.kind === 'country' && isWater(tokens, index, last)) continue;
    if (known.kind === 'country' && forms.isOfProvince(tokens, index, last, known.name)) continue;
    if (known.name === 'Guinea' && tokens[index - 1]?.text === 'New') continue;
    if (
      (known.kind === 'country' || known.kind === 'city') &&
      hit.length === 1 &&
      /^\p{Lu}\p{Ll}+$/u.test(tokens[index - 1]?.text ?? '') &&
      !found.has(index - 1) &&
      isGivenName(tokens[index - 1]?.text ?? '')
    )
      continue;
    if ((known.kind === 'country' || known.kind === 'city') && hit.length === 1 && isPlaceGiven(tokens, index))
      continue;
    const mention: Mention =
      known.kind === 'person'
        ? {
            kind: 'person',
            first: index,
            last,
            name: known.name,
            words: tokens
              .slice(index, last + 1)
              .map(({ text }) => text)
              .join(' '),
            offices: [],
            country: known.country,
            isKnown: true,
            from: index,
            until: last,
            alias: null,
          }
        : { ...known, first: index, last };
    for (let place = index; place <= last; place += 1) found.set(place, mention);
    index = last;
  }
  return found;
}

/** “the [Indian] Ocean”, “the [Norwegian] Sea”, “the Gulf of [Guinea]”, “Lake [Chad]”: waters are no country’s. */
const isWater = (tokens: readonly Token[], first: number, last: number): boolean =>
  /^(?:Ocean|Sea|Strait|Straits)$/u.test(tokens[last + 1]?.text ?? '') ||
  tokens[first - 1]?.text === 'Lake' ||
  (tokens[first - 1]?.text === 'of' && /^(?:Bay|Gulf|Sea|Strait|Straits)$/u.test(tokens[first - 2]?.text ?? ''));

/** Whether no space parts a word from the next: “[US]$20 million”. */
const isBeside = (tokens: readonly Token[], index: number): boolean => tokens[index]?.end === tokens[index + 1]?.start;

/** “Michael [Jordan]”: a given name, behind which a country’s or a city’s name is a surname. */
const isGivenName = (word: string): boolean =>
  (women.has(word) || men.has(word)) && !placesGiven.has(word.toLowerCase());

/** Places that are given names as well: “Sofia Holm”, “Chad Berg”. */
const placesGiven: ReadonlySet<string> = new Set([
  'adelaide',
  'austin',
  'chad',
  'charlotte',
  'dominica',
  'florence',
  'georgia',
  'hamilton',
  'india',
  'israel',
  'jordan',
  'kingston',
  'london',
  'milan',
  'paris',
  'salvador',
  'santiago',
  'sofia',
  'sydney',
  'valencia',
  'victoria',
  'vienna',
  'wellington',
]);

/** Nouns of what is called after a person: “Victoria Palace”. */
const building = /^(?:Avenue|Bridge|Falls|Garden|Gardens|Hall|Hotel|House|Palace|Park|Square|Station|Street|Tower)$/u;

const office =
  /^(?:affairs|ambassador|chair(?:man|woman|person)?|chancellor|commissioner|director|governor|head|king|leader|minister|ministry|president|representative|secretary|speaker|trade)$/iu;

/** “the President of Georgia Ana Lund”, “Minister of Justice of Jordan Ana Lund”: what an office is of. */
const isOfOffice = (tokens: readonly Token[], index: number): boolean => {
  const before = tokens[index - 2]?.text ?? '';
  return tokens[index - 1]?.lower === 'of' && (office.test(before) || /^\p{Lu}\p{Ll}+$/u.test(before));
};

/** Whether a place’s name is a person’s given name here: a word of a name follows, and no preposition of place or office stands before. */
function isPlaceGiven(tokens: readonly Token[], index: number): boolean {
  return (
    !isOfOffice(tokens, index) &&
    placesGiven.has(tokens[index]?.lower ?? '') &&
    (mayBeName(tokens[index + 1]) || building.test(tokens[index + 1]?.text ?? '')) &&
    (building.test(tokens[index + 1]?.text ?? '') ||
      !/^(?:at|from|in|near|outside|to)$/u.test(tokens[index - 1]?.lower ?? ''))
  );
}
