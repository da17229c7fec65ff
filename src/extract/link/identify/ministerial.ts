import type { MeetingKind } from '../../../model/meeting.ts';
import type { Worded } from '../../recognise/mention.ts';
import type { Session } from '../../recognise/sessions.ts';
import { namesTwo } from './pair-named.ts';
import type { Walk } from './walk.ts';

const sector =
  /\bministerial (?:meeting|session) on\b|\b(?:emergency|disaster|trade|econom|energy|water|transport|health|defen[cs]e|interior|agricultur|education|culture|environment|climate|financ|labou?r|justice|tourism|digital|security)/iu;

const ofMinisters =
  /(?<!vice[- ])\bministerial (?:\p{L}+ ){0,2}(?:meeting|session|dialogue|forum|talks|consultations?)\b/iu;
/** “The three presidents noted the meeting of their foreign ministers”: of as many as met. */
const ofTheirs = /^(?:\p{Ll}+ )?meeting of their (?<field>(?:[\p{L}-]+ )*ministers(?: of \p{L}+)?)\b/iu;
const organ = /\b(?:commission|committee)\b/iu;

/**
 * A “ministerial meeting” of no one sector, in a piece that knows foreign ministers, is theirs; of two countries by name it is
 * two-sided, of whatever sector and whether it is called a meeting, a dialogue or a forum. A ministerial commission is a commission.
 */
export function ministerial(walk: Walk, { text, tokens }: Worded, { kind, name, noun, first }: Session): MeetingKind {
  const words = `${name ?? ''} ${noun}`;
  if (kind === 'strategic-dialogue') return kind;
  const { sides = [], persons = [] } = walk.main ?? {};
  const theirs = ofTheirs.exec(text.slice(tokens[first]?.start ?? 0))?.groups?.['field'];
  const areMany = sides.length > 2 || (sides.length < 2 && persons.length > 2);
  if (kind === 'bilateral-meeting' && areMany && theirs !== undefined)
    return /\bforeign\b/iu.test(theirs) ? 'foreign-ministers-meeting' : 'other';
  if (ofMinisters.test(words) && !organ.test(words) && namesTwo(name, walk.authority)) return 'bilateral-meeting';
  const isPlain =
    kind === 'other' &&
    /^(?:meeting|ministerial|session|council)$/u.test(noun) &&
    /\bministerial\b/iu.test(words) &&
    !organ.test(words) &&
    !sector.test(name ?? '');
  const titles = [...walk.facts.values()].flatMap(({ offices }) => offices.map(({ title }) => title));
  const hasOthers = titles.some((title) => /\bminister\b/iu.test(title) && sector.test(title));
  const hasForeign = [...walk.facts.values()].some(({ offices }) =>
    offices.some(({ title }) => /\b(?:foreign|external affairs|secretary of state)\b/iu.test(title)),
  );
  const meant = isPlain && (hasForeign || !hasOthers) ? 'foreign-ministers-meeting' : kind;
  return meant === 'foreign-ministers-meeting' && namesTwo(name, walk.authority) ? 'bilateral-meeting' : meant;
}
