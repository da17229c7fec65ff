import { speechBy } from '../../text/speech-title.ts';
import { fold } from '../../text/fold.ts';
import type { Token } from '../../text/tokens.ts';
import type { PersonMention, Worded } from './mention.ts';
import { isHead, isHonorific } from './scene.ts';

/** A person of an article: the fullest form of the name, and every office that the article gives. */
export interface Named {
  name: string;
  words: readonly string[];
  /** Capitals by which the article calls the person for short: “(EAM)”. */
  alias: string | null;
  country: string | null;
  isKnown: boolean;
}

/** Forms of one name in an article become one person: “Kerem Altınbaş” and a later “Altınbaş” with an office; the fullest unknown form names it. */
export function merged(sentences: Worded[]): Map<string, Named> {
  const mentions = sentences.flatMap((sentence) =>
    sentence.mentions.filter((mention): mention is PersonMention => mention.kind === 'person'),
  );
  const full = [...new Set(mentions.map(({ name }) => name))].sort(
    (a, b) => b.split(' ').length - a.split(' ').length || (a < b ? -1 : 1),
  );
  const spelled = new Map(mentions.flatMap(({ isKnown, words, name }) => (isKnown ? [[words, name] as const] : [])));
  const forms = [...full.map((name) => [name, name] as const), ...spelled];
  const fullest = (name: string): string => {
    const parts = fold(name).split(' ');
    const meant = forms.flatMap(([form, other]) =>
      other !== name &&
      (form.split(' ').length > parts.length || initial.test(parts[0] ?? '')) &&
      isShortFor(parts, fold(form).split(' '))
        ? [other]
        : [],
    );
    const holders = [...new Set(meant)];
    return holders.length === 1 ? (holders[0] ?? name) : holders.length > 1 && parts.length === 1 ? '' : name;
  };
  const people = new Map<string, Named>();
  for (const mention of mentions) {
    mention.name = mention.isKnown ? mention.name : fullest(mention.name);
    if (mention.name === '') continue;
    const known = people.get(mention.name);
    people.set(mention.name, {
      name: mention.name,
      words: [...new Set([...(known?.words ?? []), mention.words])],
      alias: known?.alias ?? mention.alias,
      country: known?.country ?? mention.country,
      isKnown: mention.isKnown || (known?.isKnown ?? false),
    });
  }
  return people;
}

/** “K.”, and of two letters “Kh.”, as names in other alphabets have it. */
const initial = /^(?:\p{L}|ch|kh|sh|ts|ya|yu|zh)\.$/u;

/** “Altınbaş” for “Kerem Altınbaş”, “Faisal Al Harthy” for “Faisal bin Hamad Al Harthy”, “K. Altınbaş”. */
function isShortFor(parts: readonly string[], whole: readonly string[]): boolean {
  if (containsInOrder(whole, parts)) return true;
  if (parts.length < 2 || parts.at(-1) !== whole.at(-1)) return false;
  const [first = ''] = parts;
  if (initial.test(first) && whole[0]?.startsWith(first.slice(0, -1)) === true) return parts.length === 2;
  let at = 0;
  for (const word of whole) if (word === parts[at]) at += 1;
  return parts[0] === whole[0] && at === parts.length;
}

function containsInOrder(whole: readonly string[], parts: readonly string[]): boolean {
  for (let start = 0; start + parts.length <= whole.length; start += 1)
    if (parts.every((part, index) => whole[start + index] === part)) return true;
  return false;
}

/**
 * In a headline every word may have a capital: a name there counts where an authority file knows it, or the text below has it too; in one
 * that is written like a sentence, or has an office beside the name, also where the text below calls its last word alone: “Slovenia’s Matej
 * Zorko on bridges”, “Zorko: …”; with an office its first word too, “Minister Won Tae-jun”, “MINISTER WON: …”.
 */
export function keepTitleNames(sentences: Worded[]): void {
  const isTitle = ({ unit }: Worded): boolean => unit.role === 'headline' || unit.role === 'furniture';
  const prose = sentences.filter((sentence) => !isTitle(sentence));
  const below = new Set(
    prose.flatMap(({ mentions }) =>
      mentions.flatMap((mention) => (mention.kind === 'person' ? [fold(mention.name)] : [])),
    ),
  );
  const called = new Set(prose.flatMap(({ tokens }) => tokens.flatMap((_, at) => calledAlone(tokens, at))));
  for (const sentence of sentences)
    if (isTitle(sentence)) {
      const small = (sentence.text.match(/(?<![\p{L}’'-])\p{Ll}{2,}/gu) ?? []).length;
      const isPlain = small > (sentence.unit.role === 'headline' ? 2 : 0) || listsNames.test(sentence.text);
      sentence.mentions = sentence.mentions.filter(
        (mention) =>
          mention.kind !== 'person' ||
          mention.isKnown ||
          below.has(fold(mention.name)) ||
          ((sentence.unit.rule === 'speaker' ||
            speechBy.test(sentence.text) ||
            signs.test(sentence.text) ||
            ofWords.test(sentence.text)) &&
            mention.last > mention.first &&
            (mention.offices.length > 0 || isHonorific(sentence.tokens, mention.first - 1))) ||
          ((isPlain || mention.offices.length > 0) &&
            mention.last > mention.first &&
            (endsOf(mention.words).some((end) => called.has(end)) ||
              (mention.offices.length > 0 && called.has(fold(mention.words).split(' ')[0] ?? '')))),
      );
    }
}

/** “For the Government of Norway: Ana Holm, Minister of Trade”: a line that somebody signs. */
const signs = /^(?:for|on behalf of) (?:the )?[^:]{4,120}:\s/iu;

/** “Interview with Foreign Minister Ana Holm”, “Minister Ana Holm’s answers to the press”, “President Jon Berg of Norway, doorstep in Riga”: a title that says whose words follow. */
const ofWords =
  /\b(?:conversation|interview|q ?& ?a) with\b|['’]s? (?:\p{Ll}+ )?(?:address|answers|doorstop|doorstep|interview|press conference|remarks|replies|speech|statement)\b|, (?:doorstep|doorstop|press conference|remarks|speech)\b|\((?:full )?transcript\)|^transcript\b/iu;

/** “Speakers: H.E. Ana Holm, …”: a line above a transcript that tells who is there. */
const listsNames =
  /^(?:Featuring|Guests?|Interviewees?|Panell?ists?|Participants?|Present|Speakers?|With)(?: \p{Ll}+)*:/iu;

/** What a run of capitalised words calls somebody, without the forms of address and the office ahead, in small letters for comparison; “Zorko”, “Al Hosani”. */
function calledAlone(tokens: readonly Token[], at: number): string[] {
  const isCapital = (index: number): boolean => tokens[index]?.isCapital === true && tokens[index].isWord;
  const isAhead = (index: number): boolean => !isCapital(index) || isHonorific(tokens, index) || isHead(tokens[index]);
  if (isAhead(at) || !isAhead(at - 1)) return [];
  let end = at + 1;
  while (end < at + longestCall && isCapital(end)) end += 1;
  const words = tokens.slice(at, end).map(({ lower }) => lower);
  return words.join('').length < 3 || isCapital(end) ? [] : [words.join(' ')];
}

/** The most words that call somebody for short: “Quirós Brenes”. */
const longestCall = 3;

/** The ends of a name by which somebody may be called. */
const endsOf = (name: string): string[] => {
  const words = fold(name).split(' ');
  return words.slice(1).map((_, index) => words.slice(index + 1).join(' '));
};
