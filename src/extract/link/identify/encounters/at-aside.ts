import { mainSubject } from '../../../attribute/subject.ts';
import type { Worded } from '../../../recognise/mention.ts';
import { anyStaff } from '../../../recognise/staff-nouns.ts';
import { datesIn } from '../../dates-in.ts';
import { nobody } from '../whom.ts';
import type { Walk } from '../walk.ts';
import { textAfter, textBefore } from './around.ts';
import type { Told } from './encounter.ts';
import { headsOf, nearestHeads } from './heads.ts';

const asideNoun =
  /^(?:meeting|encounter|session|talks|consultations|discussions|negotiations|conversation|call|round|follow-up)$/u;
/** What is said of a meeting not told of before: “a further”, “another round of”; of talks also “at”, “during”. */
const isNew =
  /\b(?:[Aa]n?|[Aa]nother|[Ff]urther|[Mm]ore|[Nn]ew) (?:(?!press|news|party|cabinet|council|board|family|public|town|community|business|private|internal|emergency|donors?)[\p{Ll}-]+ ){0,3}$/u;
const isScene = /\b(?:[Aa]t|[Dd]uring|[Ii]n|[Aa]fter|[Ff]ollowing) (?:[\p{Ll}-]+ )?$/u;
/** Whose it is, or what it is of: not that of the two who were told of. */
const ofOthers =
  /^ (?:of|with|among|by|for|between|(?:organi[sz]ed|hosted|attended|chaired|held|convened) by)\b|^['’-]/u;
const told =
  /\b(?:told|addressed|attended|attend|attending|addressing|joined|organi[sz]ed|interrupted|left|missed|skipped|called|calls? for|called for|demanded|requested|sought|proposed|invited|no|any|each|every) (?:an? )?(?:[\p{Ll}-]+ ){0,3}$/u;
const loose: ReadonlySet<string> = new Set(['months-of-year', 'beside']);

/** “At a meeting in Tirana in January, they had agreed”, “another round of talks will be held in May”: a meeting of its own time, of the two whom the piece is about. */
export function atAside(walk: Walk, sentence: Worded, index: number): Told | null {
  const { tokens } = sentence;
  const word = tokens[index]?.lower ?? '';
  if (!asideNoun.test(word)) return null;
  const before = textBefore(sentence, index).slice(-300);
  const after = textAfter(sentence, index);
  const isPlural = /^(?:talks|consultations|discussions|negotiations)$/u.test(word);
  if (!(isNew.test(before) || (isPlural && isScene.test(before))) || ofOthers.test(after) || told.test(before))
    return null;
  if (/\bsummit $/u.test(before)) return null;
  if (
    word === 'session' &&
    !/\b(?:another|further|more|second|third|fresh|earlier|later|previous) (?:\p{Ll}+ )?$/iu.test(before)
  )
    return null;
  if (word === 'round' && !/\b(?:another|further|new|fresh|earlier|later|previous|more) $/iu.test(before)) return null;
  const isCall = /^(?:conversation|call)$/u.test(word);
  if (isCall && !/\b(?:tele)?phone|\bvideo/u.test(before.slice(-20))) return null;
  if (!hasDate(sentence, index) && !toBeHeldIn.test(after)) return null;
  const how = isCall ? 'call' : word === 'meeting' ? 'meeting' : 'talks';
  const staff = ofStaff.exec(sentence.text)?.groups?.['staff']?.toLowerCase();
  const level = levels.find(({ words }) => words.test(before))?.group ?? staff;
  const host = walk.current ?? walk.main ?? walk.occasions.at(-1);
  if (host !== undefined && host.sides.length > 2 && opensAnew.test(before))
    return {
      how,
      others: nobody(index),
      own: { ...nobody(index), group: level ?? 'they', isMany: true },
      isOther: true,
    };
  if (host?.sides.length !== 2) {
    const heads = host === undefined ? nearestHeads(before) : undefined;
    const own = heads === undefined ? null : headsOf(walk, sentence, index, heads);
    return own?.sides.length === 2 ? { how, others: nobody(index), own, isOther: true } : null;
  }
  const isOfOthers = sentence.mentions.some(
    (mention) =>
      (mention.kind === 'person' && !isOf(walk, host.sides, mention.name)) ||
      (mention.kind === 'country' && mention.first < index && !host.sides.includes(mention.name)),
  );
  const subject = mainSubject(sentence, new Set(walk.surnames.keys()), index);
  const isOfOne =
    staff === undefined && (/^(?:person|surname|body|document)$/u.test(subject?.kind ?? '') || isSingular.test(before));
  return isOfOthers || isOfOne
    ? null
    : { how, others: nobody(index), own: { ...nobody(index), group: level ?? 'they', isTwo: true }, isOther: true };
}

/** “A further [meeting] will be held in June”: also of many. */
const opensAnew = /^(?:A (?:follow-up|further|new)|Another)(?: \p{Ll}+)? $/u;

/** “Negotiators have one more round scheduled”: whose it is. */
const ofStaff = new RegExp(
  String.raw`^(?:(?:[Bb]oth|[Tt]he|[Tt]heir|[Ss]enior|[Tt]echnical) )?(?:\p{L}+ )?(?<staff>${anyStaff})\b`,
  'u',
);

const isSingular = /\b(?:he|she|it|I) (?:\p{Ll}+ ){0,2}\p{Ll}+/iu;

const levels = [
  {
    words: /\b(?:experts?|technical|working|officials?|intersessional|preparatory)[- ](?:level )?$/u,
    group: 'experts',
  },
  { words: /\bministerial $/u, group: 'ministers' },
] as const;

const isOf = (walk: Walk, sides: readonly string[], name: string): boolean =>
  sides.includes(walk.facts.get(name)?.country ?? '');

/** “pencilled in for Friday”. */
const arrangedFor =
  /^ (?:(?:is|are|was|were|has been|have been|had been) )?(?:already |now |still )?(?:pencill?ed in|scheduled|planned|foreseen|set|due|booked|lined up|fixed|slated|arranged|agreed)(?: for| on| in)? /u;

/** “, held in Amman,”, “ in Jordan,”: the place between commas. */
const placeApart =
  /^,?(?: (?:held|hosted|convened))? (?:in|at) (?:the )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3},|^, held(?= in\b| on\b)/u;

/** “will be held by videoconference”. */
const fromAfar = / (?:by|over|via) (?:a )?(?:phone|telephone|video(?:[ -]?(?:call|conference|link))?)\b/u;

/** “Another ministerial session will be called in Riga”: at a place to come. */
const toBeHeldIn =
  /^ (?:(?:about|on|over) [^,.;:“”"]{3,60} )?(?:is|are|will|would)(?: \p{Ll}+)?(?: to)? be (?:called|convened|held|hosted|organi[sz]ed) in \p{Lu}/u;

/** Whether a day, month or year stands right behind the noun, or opens the sentence. */
function hasDate(sentence: Worded, index: number): boolean {
  const { text } = sentence;
  const from = sentence.tokens[index]?.end ?? 0;
  return datesIn(sentence.unit.span).some(({ words }) => {
    if (loose.has(words.kind)) return false;
    if (words.index < from) return /^(?:(?:On|In|Last|Next|Earlier) )?$/u.test(text.slice(0, words.index));
    const between = text
      .slice(from, words.index)
      .replace(placeApart, '')
      .replace(arrangedFor, ' ')
      .replace(fromAfar, '');
    return (
      between.length < 70 && !/[,;:“”"]|\b(?:that|which|who|where|by|until|before|since|for|after)\b/u.test(between)
    );
  });
}
