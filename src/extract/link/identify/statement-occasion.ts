import type { Attribution } from '../../attribute/attribution.ts';
import type { Worded } from '../../recognise/mention.ts';
import { sessionsIn } from '../../recognise/sessions.ts';
import type { Occasion } from '../occasion.ts';
import { endsAsOrgan, namesOrgan } from './organ-nouns.ts';
import { fellElsewhere } from './fell-elsewhere.ts';
import { isLongPast } from './long-past.ts';
import { looksOn } from './outsiders.ts';
import { readSentence } from './read-sentence.ts';
import { mayBeAt } from './was-there.ts';
import { makeMain, type Walk } from './walk.ts';

/** Whether a body is itself one of those that met, as the European Union is, or the organ that sat. */
function hasMet(walk: Walk, label: string): boolean {
  const occasion = walk.current ?? walk.main;
  if (occasion === null) return false;
  const name = label.replace(/^the /iu, '').replace(/^EU$/u, 'European Union');
  return occasion.sides.includes(name) || (namesOrgan(occasion.name) && endsAsOrgan(name));
}

/** At which occasion a statement was made: the one its opening phrase names, else the one being told of; none for words from outside. Bodies speak from outside unless they met themselves: the sides, or the organ in session. */
export function occasionOf(
  walk: Walk,
  attribution: Attribution,
  sentence: Worded,
  told: Occasion | null,
  prose: readonly Worded[],
): Occasion | null {
  const { speaker } = attribution;
  const text = sentence.text;
  if (speaker.kind === 'body' && !hasMet(walk, speaker.name ?? speaker.label)) return null;
  const titles = speaker.kind === 'delegate' ? (walk.facts.get(speaker.name ?? '')?.offices ?? []) : [];
  if ([speaker.label, ...titles.map(({ title }) => title)].some((words) => looksOn.test(words))) return null;
  if (fellElsewhere(attribution, sentence, walk.title)) return null;
  const opening =
    /^(?:at|during|in|meeting|addressing|while addressing|chairing|speaking at|opening)\b[^,]{3,120},/iu.exec(text);
  const named =
    opening === null
      ? null
      : sessionsIn(sentence).find(
          (session) => !session.isAnaphor && (sentence.tokens[session.last]?.end ?? Infinity) <= opening[0].length,
        );
  if ((named !== undefined && named !== null) || (opening !== null && /^meeting\b/iu.test(text)))
    return told ?? walk.current ?? walk.main;
  if (told !== null && told !== walk.current && toTheFace.test(text) && isSaidAt(walk, told, speaker.name)) {
    walk.current = told;
    return told;
  }
  const current = (isOfWhole(walk, speaker.kind) ? walk.main : walk.current) ?? walk.main ?? firstAhead(walk, prose);
  if (current?.isFuture === true) return null;
  if (current !== null && speaker.kind === 'delegate' && speaker.name !== null)
    return mayBeAt(walk, speaker.name, sentence, current) ? current : null;
  return current;
}

/** “told visiting President Y”, “said after talks with Y”. */
const toTheFace =
  /\btold (?:(?:his|her|the) )?visiting\b|\b(?:said|told|says|stated|added|called|noted|stressed|announced)\b[^“”";:]{0,60}? (?:after|during|at|following|when|while) (?:(?:an?|her|his|the|their) )?(?:[\p{Ll}-]+ ){0,2}(?:conversation|meeting|negotiations|talks) with\b/u;

/** Whether a sentence tells of its speaker’s own meeting, held and not long past. */
const isSaidAt = (walk: Walk, told: Occasion, speaker: string | null): boolean =>
  speaker !== null && told.persons.includes(speaker) && !told.isFuture && !told.isOtherTime && !isLongPast(walk, told);

/** Whether words are of a joint statement, which gives those of one meeting, whatever others it tells of on its way. */
const isOfWhole = ({ title }: Walk, kind: string): boolean =>
  /\bjoint\b.{0,30}\b(?:statement|declaration|communiqu[eé])\b/iu.test(title) && kind !== 'body';

/** Words may stand ahead of the occasion that they fell at: the first that the piece’s next sentences tell of as held. */
function firstAhead(walk: Walk, prose: readonly Worded[]): Occasion | null {
  const probe: Walk = { ...walk, occasions: [], main: null, current: null, persons: [...walk.persons] };
  for (const sentence of prose.slice(0, 4)) {
    readSentence(probe, sentence, true);
    probe.persons.push(...sentence.mentions.flatMap((mention) => (mention.kind === 'person' ? [mention.name] : [])));
  }
  const { main } = probe;
  if (main === null) return null;
  const alike = walk.occasions.filter(
    (one) => one.kind === main.kind && !one.isFuture && (one.series === main.series || one.series === null),
  );
  const known =
    alike.find(({ ordinal }) => ordinal === main.ordinal) ??
    alike.find(({ ordinal, isOtherTime }) => ordinal === null && !isOtherTime);
  const found = known ?? { ...main, dates: [], named: [], participants: [], outcomes: [] };
  if (known === undefined) {
    walk.occasions.push(found);
    walk.foretold = found;
  }
  makeMain(walk, found);
  return found;
}
