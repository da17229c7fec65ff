import { withoutJoiners } from '../../text/double-encoded.ts';
import type { Token } from '../../text/tokens.ts';
import type { HeldOffice } from './mention.ts';
import { officeHeads, officeModifiers } from './office-words.ts';
import { withoutEpithets } from './epithets.ts';
import { bodyWithin, ownerWithin, sent, standsFor } from './office-owner.ts';
import { hasHead, type Place, type Scene } from './scene.ts';

/** Reads an office phrase: for whom it stands, and its words without the country. A body stands where no country does. */
export function readOffice(scene: Scene, place: Place): HeldOffice {
  const { tokens } = scene;
  const style = tokens[place.last];
  if (
    /^(?:Ambassador|Senator)$/u.test(style?.text ?? '') &&
    tokens[place.last - 1]?.text === ',' &&
    place.last - 2 >= place.first
  ) {
    const own = readOffice(scene, { first: place.first, last: place.last - 2 });
    return { ...own, title: `${own.title}, ${style?.text ?? ''}`, end: style?.end ?? own.end };
  }
  const joined = joinedBehindCountry(scene, place);
  if (joined !== null) {
    const own = readOffice(scene, { first: place.first, last: joined - 1 });
    const end = style?.end ?? own.end;
    return { ...own, title: `${own.title}, ${scene.text.slice(tokens[joined + 1]?.start, end)}`, end };
  }
  const opened = withoutOpening(scene, { ...place, first: withoutEpithets(tokens, place.first, place.last) });
  const closed = withoutClosing(scene, opened);
  let { last } = closed;
  const first = withoutEpithets(tokens, closed.first, last);
  const stateOf =
    /^(?<office>.+?) of the (?:State|Kingdom|Commonwealth|Government|(?<!^(?:Vice[- ])?President of the )Republic)$/u.exec(
      scene.text.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0),
    );
  if (stateOf?.groups?.['office'] !== undefined) last -= 3;
  const inner =
    demonymWithin(scene, { first, last }) ??
    ofCountry(scene, { first, last }) ??
    possessorWithin(scene, { first, last });
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last]?.end ?? start;
  const words =
    inner === null
      ? scene.text.slice(start, end)
      : `${scene.text.slice(start, tokens[inner.first]?.start)}${inner.article ?? ''}${scene.text.slice(tokens[inner.last + 1]?.start, end)}`;
  return {
    title: withoutJoiners(inner === null ? words : words.replace(ofWholeState, ''))
      .replace(/^(?:now|then)-/iu, '')
      .replace(/^(?:exiled|long-serving|longtime) |^first (?!deputy|gentleman|lady|minister|secretary|vice)/iu, '')
      .replace(/^(?:[AQ]\.|HE|H\.E\.?|beside|from|government of(?= Prime| President)|outgoing|under) (?=\p{L})/u, '')
      .replace(/(?<!\b(?:of|of the) )\b(?<head>ambassador|envoy|governor|minister|negotiator|president)s$/iu, '$<head>')
      .replace(/ at the time$| in the country$| on the (?:\p{Lu}\p{L}+ )?(?:bank|side)$/u, ''),
    represents: closed.represents ?? inner?.country ?? sideAtEnd(scene, last),
    start,
    end,
  };
}

/** “Head of the Department of Ports of Norway[,] State Councillor”: the comma between an office with its country at the end and a title; null where none is. */
function joinedBehindCountry({ tokens, known }: Scene, { first, last }: Place): number | null {
  for (let at = last - 1; at > Math.max(first, last - 4); at -= 1)
    if (tokens[at]?.text === ',') return known.get(at - 1)?.kind === 'country' ? at : null;
  return null;
}

/** “director-general on the [Paraguayan] side”: the country of whose side one is. */
function sideAtEnd({ tokens, known }: Scene, last: number): string | null {
  const side = known.get(last - 1);
  return tokens[last]?.lower === 'side' && side?.kind === 'country' ? side.name : null;
}

/** “special envoy for the Arctic [of the (Norwegian) government]”: the whole state, at the end of an office that has words of its own. */
const ofWholeState =
  /(?<!\b(?:chief|head|leader|member|president|spokes(?:man|person|woman))) of the (?:government|republic|state)$/u;

interface Cut extends Place {
  represents: string | null;
}

interface Owner extends Place {
  country: string;
  /** What stands for the owner’s name: “the ” for a possessive. */
  article?: string;
}

/** “Ambassador [of Norway] to Peru”, “Representative of the President [of Norway] for Trade”: whose, before where or what for. */
function ofCountry({ tokens, known }: Scene, { first, last }: Place): Owner | null {
  const ahead = tokens
    .slice(first + 3, last)
    .findIndex(
      ({ lower }, at) => /^(?:at|for|in|on|to)$/u.test(lower) && known.get(first + 2 + at)?.kind === 'country',
    );
  const to = first + 3 + ahead;
  const country = known.get(to - 1);
  if (ahead < 0 || country?.kind !== 'country') return null;
  const link = tokens[country.first - 1]?.lower === 'the' ? country.first - 2 : country.first - 1;
  return tokens[link]?.lower === 'of' && link > first ? { first: link, last: to - 1, country: country.name } : null;
}

/** Words with which the name of a state’s own institution begins, behind its country. */
const stateBody =
  /^(?:armed|army|border|cabinet|defen[cs]e|delegation|embassy|finance|foreign|government|interior|ministry|mission|navy|negotiating|opposition|parliament|police|presidency|republic|senate|side)$/u;

/** Institutions that the name of their country stands before as it is: “Minister of State at the [UAE] Ministry of Foreign Affairs”. */
const namedBody = /^(?:army|cabinet|delegation|embassy|government|ministry|navy|parliament|police|presidency)$/u;

/** “head of [Norway’s] Presidential Council”, “spokesman for the [Norwegian] foreign ministry”: an institution that a country owns, behind the head. */
function possessorWithin(scene: Scene, { first, last }: Place): Owner | null {
  const { tokens, known } = scene;
  for (let index = first + 2; index < last; index += 1) {
    const owner = known.get(index);
    if (owner?.kind !== 'country' || owner.first !== index || owner.last >= last) continue;
    const next = tokens[owner.last + 1];
    const isPossessive = ["'s", "'"].includes(next?.text ?? '');
    const link = /^(?:an?|the)$/u.test(tokens[index - 1]?.lower ?? '') ? index - 2 : index - 1;
    if (!/^(?:at|for|in|of)$/u.test(tokens[link]?.lower ?? '') || !hasHead(scene, first, link - 1)) continue;
    if (isPossessive && link === index - 1)
      return { first: index, last: owner.last + 1, country: owner.name, article: 'the ' };
    if ((owner.adjective ? stateBody : namedBody).test(next?.lower ?? ''))
      return { first: index, last: owner.last, country: owner.name };
  }
  return null;
}

/** Organs that have no name of their own: “Head of the EU [Delegation] to Peru”, “Chairperson of the African Union [Commission]”. */
const ownOrgan = /^(?:assembly|commission|council|delegation|mission|office|parliament|secretariat)$/u;

/** “[Chile’s] ambassador”, “[EU] envoy”; the name of an organ stays: “European Commission President”. */
function withoutOpening({ tokens, known }: Scene, { first, last }: Place): Cut {
  const opening = known.get(first);
  if (tokens[first]?.text === 'European' && /^commissioner$/iu.test(tokens[first + 1]?.text ?? ''))
    return { first: first + 1, last, represents: 'European Union' };
  if (/-based$/u.test(tokens[first]?.text ?? '')) return { first: first + 1, last, represents: null };
  if (opening?.first !== first || opening.last >= last || (opening.kind !== 'country' && opening.kind !== 'body'))
    return { first, last, represents: null };
  const represents = standsFor(opening);
  const isOwner = ["'s", "'"].includes(tokens[opening.last + 1]?.text ?? '');
  if (opening.kind === 'body' && opening.of !== null && !isOwner) return { first, last, represents };
  let start = opening.last + 1;
  while (["'s", "'"].includes(tokens[start]?.text ?? '')) start += 1;
  return { first: start, last, represents };
}

/** “Minister of Trade [of Norway]”, “Director-General [of the ECOWAS Institute]”; the name of an organ stays: “President of the European Council”. */
function withoutClosing(scene: Scene, cut: Cut): Cut {
  const { tokens, known } = scene;
  const { first, last, represents } = cut;
  if (represents !== null) {
    const opening = known.get(first - 1);
    const isNational = opening?.kind === 'country' && opening.adjective && !sent.test(tokens[last]?.lower ?? '');
    return isNational ? { ...cut, represents: bodyWithin(scene, cut) ?? represents } : cut;
  }
  for (let index = last; index > first + 1; index -= 1) {
    const closing = known.get(index);
    if (closing?.first !== index || (closing.kind !== 'country' && closing.kind !== 'body')) continue;
    const link = tokens[index - 1]?.lower === 'the' ? index - 2 : index - 1;
    const word = tokens[link]?.lower ?? '';
    if (
      link <= first ||
      !(word === 'of' || (word === 'for' && closing.kind === 'body')) ||
      !hasHead(scene, first, link - 1)
    )
      continue;
    if (closing.last !== last) {
      const isLonger =
        closing.kind === 'body' &&
        closing.of === null &&
        link !== index - 1 &&
        !ownOrgan.test(tokens[closing.last + 1]?.lower ?? '') &&
        !hasHead(scene, closing.last + 1, last);
      if (!isLonger || tokens.slice(closing.last, last).some(({ lower }) => lower === 'and')) continue;
      const words = scene.text.slice(tokens[index]?.start, tokens[last]?.end).replace(/\s+/gu, ' ');
      return { first, last: link - 1, represents: words.replace(/ in \p{Lu}[\p{L} ]+$/u, '') };
    }
    const own = scene.text.slice(tokens[first]?.start ?? 0, tokens[link]?.start ?? 0);
    if (closing.kind === 'body' && own.includes(' and ')) continue;
    if (closing.kind === 'body' && closing.of !== null) return { ...cut, represents: closing.of };
    return { first, last: link - 1, represents: standsFor(closing) };
  }
  return { first, last, represents: ownerWithin(scene, cut) };
}

/** The demonym among the words ahead of the head: “acting [Danish] foreign minister”. */
function demonymWithin({ tokens, known }: Scene, { first, last }: Place): Owner | null {
  for (let index = first; index < last; index += 1) {
    const mention = known.get(index);
    if (mention?.kind === 'country' && (mention.adjective || (index > first && isOfficeWord(tokens[mention.last + 1]))))
      return index > first ? { ...mention, country: mention.name } : null;
    const word = tokens[index]?.lower ?? '';
    if (!officeModifiers.has(word)) return null;
  }
  return null;
}

/** “Assistant [United States] Trade Representative”: a word of an office follows the name of its country. */
const isOfficeWord = (token: Token | undefined): boolean =>
  token !== undefined && token.isCapital && (officeHeads.has(token.lower) || officeModifiers.has(token.lower));
