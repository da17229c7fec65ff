import { withoutJoiners } from '../../text/double-encoded.ts';
import type { MeetingKind } from '../../model/meeting.ts';
import { kindOfSession } from './session-kind.ts';
import type { Worded } from './mention.ts';
import { cardinalOf, nextOfCounted } from './counted-one.ts';
import { endsNumber, ordinalOf } from './ordinals.ts';
import { neighboursAlone, ordinalsAlone } from './ordinals-alone.ts';
import { organAfter, rightEnd } from './session-end.ts';
import {
  apposed,
  firstSince,
  isOrgan,
  placeAndTime,
  placeBehind,
  sitsAtTime,
  thisYear,
  timeOwns,
} from './session-phrases.ts';
import { isConvenedAt, namesSession } from './names-session.ts';
import { isGeneralAssembly, isNoSession, isOfParliament } from './no-session.ts';
import { isIndefinite, isOneMore, wordsAhead } from './session-neighbour.ts';
import { leftEnd } from './session-start.ts';
import { ownerBefore } from './session-series.ts';
import { sessionsByAcronym } from './session-acronyms.ts';
import { heads, needsMore } from './session-words.ts';

/** Words in a sentence that name an occasion: “the sixth Andes-Baltic Foreign Ministers’ Meeting”, “the Lima Summit”. */
export interface Session {
  first: number;
  last: number;
  kind: MeetingKind;
  ordinal: number | null;
  /** The name without its ordinal, in the text’s words; null where only the noun stands (“the summit in Tianjin”). */
  name: string | null;
  /** A generic noun with an article: “the meeting”. It points to an occasion already named. */
  isAnaphor: boolean;
  /** The noun that heads it, in lower case; empty where an ordinal stands alone (“the first was held in …”). */
  noun: string;
  /** “the next meeting”, “the previous round”: another occasion like the one being told of. */
  isNeighbour: boolean;
}

/** “Political consultations will be held in Riga”: what a sentence begins with is a session for all that. */
const isConsulted = /^(?:Consular|Inter-?ministerial|Office|Political) consultations\b/u;

/** “The commission last sat in 2021”. */
const lastSat = /^ (?:has |had )?last (?:met|sat|convened|gathered)\b/u;

/** Finds the occasions that a sentence names, and the nouns that point back to one. */
export function sessionsIn(sentence: Worded): Session[] {
  const { tokens } = sentence;
  const next = nextOfCounted(sentence);
  const found: Session[] = [
    ...ordinalsAlone(sentence).filter(({ first }) => !next.some((one) => one.first === first)),
    ...next,
    ...neighboursAlone(sentence),
    ...sessionsByAcronym(sentence),
  ];
  let apposedUntil = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const head = tokens[index];
    if (head === undefined || heads[head.lower] === undefined || head.start < apposedUntil) continue;
    if (isNoSession(sentence, head, index)) continue;
    const start = leftEnd(sentence, index, head.isQuoted);
    const { first } = start;
    let { ordinal } = start;
    const nthRound = head.lower === 'round' ? cardinalOf(tokens[index + 1]?.text ?? '') : null;
    ordinal ??= nthRound;
    const noun = nthRound === null ? index : index + 1;
    let last = noun;
    const next = tokens[noun + 1];
    if (next !== undefined && ['of', 'on', 'for'].includes(next.lower)) last = rightEnd(sentence, noun + 1, noun);
    if (last === noun && next?.lower === 'of') last = organAfter(sentence, noun);
    const behind = sentence.text.slice(tokens[last]?.end ?? 0);
    const ahead = sentence.text.slice(Math.max(0, (tokens[first]?.start ?? 0) - 260), tokens[first]?.start ?? 0);
    const isTheirs = /^(?:their|our|his|her|'|'s)$/u.test(tokens[first - 1]?.lower ?? '');
    if (
      (ordinal === 1 && firstSince.test(behind)) ||
      ((isTheirs || /^(?:meeting|encounter|summit)$/u.test(head.lower)) && thisYear.test(behind))
    )
      ordinal = null;
    if (isOfParliament(sentence, head, last) || isGeneralAssembly(sentence, head, last)) continue;
    const apposition = ordinal === null ? apposed.exec(behind) : null;
    const nth = ordinalOf((apposition?.groups?.['nth'] ?? '').toLowerCase());
    ordinal ??= nth;
    if (nth !== null) apposedUntil = (tokens[last]?.end ?? 0) + (apposition?.[0].length ?? 0);
    if (/^,? of which\b/u.test(behind)) {
      const owner = ordinal === null ? null : ownerBefore(sentence, first);
      if (owner !== null)
        found.push({ ...owner, first, last: index, ordinal, isAnaphor: false, noun: head.lower, isNeighbour: false });
      continue;
    }
    const words = tokens.slice(first, last + 1);
    const own = sentence.mentions.find((mention) => mention.first === first && mention.kind === 'country');
    const isSuch = tokens[index - 1]?.lower === 'such';
    const nameFrom = isSuch
      ? index
      : ordinal === null
        ? own !== undefined && tokens[own.last + 1]?.text === "'s" && own.last + 2 < index + 1
          ? own.last + 2
          : first
        : first + words.findIndex(({ text }) => endsNumber(ordinal, text)) + 1;
    const afterRound = nthRound !== null && last > noun ? noun + (tokens[noun + 2]?.lower === 'the' ? 3 : 2) : null;
    const isConvened = isConvenedAt(sentence, first);
    const isNamed = namesSession(sentence, first, index, last);
    if (
      first === 0 &&
      index > 0 &&
      ordinal === null &&
      !head.isCapital &&
      words.slice(1).every(({ isCapital }) => !isCapital) &&
      heads[words[0]?.lower ?? ''] === undefined &&
      !/^\p{Lu}[\p{Lu}\d]/u.test(words[0]?.text ?? '') &&
      !(isNamed && isConsulted.test(sentence.text))
    )
      continue;
    const { article, isNeighbour, possessor } = wordsAhead(sentence, first, index, ordinal !== null);
    const isLast = ordinal === null && lastSat.test(behind);
    const isExtra = ordinal === null && isOneMore(sentence, index, behind);
    const isOfHeads =
      head.lower === 'council' &&
      /^ ?of (?:\p{Lu}+ )?(?:(?:Foreign )?Ministers|(?:foreign )?ministers|[Hh]eads of)/u.test(
        sentence.text.slice(head.end + 1),
      );
    const isOfBody = (/^(?:session|sitting)$/u.test(head.lower) && last > index) || isOfHeads;
    const isTimed =
      /^(?:ministerial|gathering|retreat)$/u.test(head.lower) &&
      ((placeBehind.test(behind) && timeOwns.test(ahead)) || (article === 'the' && placeAndTime.test(behind)));
    if (
      needsMore.has(head.lower) &&
      ordinal === null &&
      !isOfBody &&
      !isTimed &&
      !isNeighbour &&
      !isExtra &&
      !(isConvened && isNamed) &&
      !(isNamed && isOrgan.test(head.lower) && sitsAtTime(ahead, behind)) &&
      !(isNamed && ['talks', 'ministerial', 'retreat'].includes(head.lower))
    ) {
      if (
        ['session', 'talks', 'gathering', 'event'].includes(head.lower) &&
        ['the', 'this', 'these'].includes(article) &&
        first === index
      )
        found.push({
          first,
          last: index,
          kind: heads[head.lower] ?? 'other',
          ordinal: null,
          name: null,
          isAnaphor: true,
          noun: head.lower,
          isNeighbour: false,
        });
      continue;
    }
    if (
      head.lower === 'meeting' &&
      ordinal === null &&
      !isNamed &&
      !isNeighbour &&
      !(first === index && ['the', 'this'].includes(article))
    )
      continue;
    const owner = sentence.mentions.find((mention) => mention.first === first && mention.kind === 'country');
    const isOwned = owner !== undefined && tokens[owner.last + 1]?.text === "'s";
    if (isOwned && !head.isCapital && last === index && ordinal === null && owner.last + 2 === index) continue;
    const text = sentence.text;
    const meant = last > index ? sentence.acronyms?.get(tokens[last]?.text ?? '') : undefined;
    const kind = meant?.kind ?? kindOfSession(sentence, first, last, head.lower);
    const isOrgans = possessor === "'s" && isOrgan.test(tokens[first - (isNeighbour ? 3 : 2)]?.lower ?? '');
    const whose =
      (ordinal !== null || isNeighbour) && !isNamed && (isOrgans || /^(?:whose|its)$/u.test(possessor))
        ? ownerBefore(sentence, first - 1)
        : null;
    if (whose !== null) {
      found.push({
        ...whose,
        first,
        last: index,
        ordinal,
        isAnaphor: false,
        noun: head.lower,
        isNeighbour: isOrgans && isNeighbour,
      });
      continue;
    }
    const name =
      meant !== undefined
        ? meant.name
        : isNamed || (ordinal !== null && nameFrom < index)
          ? withoutJoiners(text.slice(tokens[afterRound ?? nameFrom]?.start ?? 0, tokens[last]?.end ?? 0))
              .replace(/ \(\p{Lu}{2,7}\)/u, '')
              .replace(/^(?:and|of) /u, '')
              .replace(/ of (?:our|their|its) (?=\p{Lu})/u, ' of the ')
          : null;
    found.push({
      first,
      last,
      kind,
      ordinal,
      name,
      isAnaphor:
        name === null &&
        ordinal === null &&
        !isIndefinite(sentence, first) &&
        !isNeighbour &&
        !isTimed &&
        !isLast &&
        !['summit', 'conference'].includes(head.lower),
      noun: head.lower,
      isNeighbour: isNeighbour || isLast || isExtra,
    });
    if (last > index) index = last;
  }
  return found;
}
