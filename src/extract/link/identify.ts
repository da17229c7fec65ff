import type { Authority } from '../../authority/authority.ts';
import type { MeetingKind } from '../../model/meeting.ts';
import type { Dated } from '../../model/said.ts';
import type { Span } from '../../model/span.ts';
import { fold } from '../../text/fold.ts';
import { spanWithin } from '../../text/spans.ts';
import type { Attribution } from '../attribute/attribution.ts';
import { mainSubject } from '../attribute/subject.ts';
import { partyEndingAt } from '../attribute/party.ts';
import { resolve, emptyMemory } from '../attribute/resolve.ts';
import type { PersonFacts } from '../attribute/person-facts.ts';
import type { Recognised } from '../recognise.ts';
import type { Worded } from '../recognise/mention.ts';
import { sessionsIn, type Session } from '../recognise/sessions.ts';
import type { Piece } from '../types.ts';
import { datedFrom, datesIn, type FoundDate } from './dates-in.ts';
import type { Occasion } from './occasion.ts';
import { outcomesIn } from './outcomes.ts';
import { attendeesIn } from './attendees.ts';
import { placesIn } from './places-in.ts';
import { seriesAround, seriesNamed } from './series-name.ts';

/** What one article tells of occasions, and at which of them each statement was made. */
export interface Identified {
  occasions: Occasion[];
  /** By place in the article’s list of statements. */
  ofStatement: (Occasion | null)[];
}

interface Walk {
  recognised: Recognised;
  authority: Authority;
  facts: ReadonlyMap<string, PersonFacts>;
  surnames: ReadonlyMap<string, readonly string[]>;
  piece: Piece;
  reference: Dated | null;
  occasions: Occasion[];
  main: Occasion | null;
  current: Occasion | null;
  title: string;
}

const future =
  /\b(?:will|upcoming|forthcoming|scheduled|is to|are to|are due|is due|plans? to|to be held|to host|hosting|ahead of|look(?:s|ing)? forward|expected to (?:be held|take place|hold|gather|arrive)|next|prepar(?:e|es|ing|ations?) (?:well )?(?:for|documents)|pave the way|in the run-up|invit(?:ed|es|ation)|would host|to attend|summit documents|coming|offer(?:ed)?|later this year|success of|due to (?:meet|hold))\b/iu;
const margins = /\b(?:on the (?:sidelines|margins)|during the (?:meeting|visit|summit|session|forum))\b/iu;
const video =
  /\b(?:via|by|through) (?:video(?: link| conference|conference)?|videoconference)|\bvirtual(?:ly)?\b|\bonline\b/iu;
const heldVerbs =
  /\b(?:held|met|meet|meets|took place|attended|co-?chaired|chaired|hosted|gathered|convened|opened|concluded|wrapped up|hold|holds)\b/iu;

/** Walks an article and finds its occasions: named sessions, talks and bilateral meetings told of, and the one that each piece is about. */
export function identify(
  recognised: Recognised,
  attributions: readonly Attribution[],
  facts: ReadonlyMap<string, PersonFacts>,
  surnames: ReadonlyMap<string, readonly string[]>,
  authority: Authority,
): Identified {
  const occasions: Occasion[] = [];
  const ofStatement = new Array<Occasion | null>(attributions.length).fill(null);
  const byUnit = new Map<string, number>();
  attributions.forEach((attribution, index) => {
    for (const { sentence } of attribution.sentences) byUnit.set(sentence.unit.id, index);
  });
  const { article } = recognised;
  for (const piece of article.pieces) {
    const title = piece.title?.text ?? (piece === article.pieces[0] ? (article.head.title?.text ?? '') : '');
    const walk: Walk = {
      recognised,
      authority,
      facts,
      surnames,
      piece,
      reference: piece.published ?? article.head.published,
      occasions: [],
      main: null,
      current: null,
      title,
    };
    const own = recognised.sentences.filter(
      ({ unit }) => unit.part === piece.id && ['prose', 'headline', 'caption'].includes(unit.role),
    );
    const prose = own.filter(({ unit }) => unit.role === 'prose');
    nameFromTitle(walk, own);
    for (const sentence of prose) {
      const statement = byUnit.get(sentence.unit.id);
      const attribution = statement === undefined ? undefined : attributions[statement];
      const isFirst = attribution?.sentences[0]?.sentence === sentence;
      const told = readSentence(walk, sentence, attribution === undefined);
      if (statement !== undefined && attribution !== undefined && isFirst)
        ofStatement[statement] = occasionOf(walk, attribution, sentence, told, prose);
    }
    for (const sentence of own.filter(({ unit }) => unit.role !== 'prose')) readFrame(walk, sentence);
    attributions.forEach((attribution, index) => {
      if (attribution.part === piece.id && attribution.continues !== null && attribution.sentences[0]?.claim === null)
        ofStatement[index] = ofStatement[attribution.continues] ?? null;
    });
    settle(walk);
    occasions.push(...walk.occasions);
  }
  return { occasions, ofStatement };
}

const blank = (walk: Walk, kind: MeetingKind): Occasion => ({
  article: walk.recognised.article.id,
  part: walk.piece.id,
  kind,
  ordinal: null,
  series: null,
  name: null,
  sides: [],
  dates: [],
  city: null,
  country: null,
  capitalClaim: null,
  format: null,
  participants: [],
  outcomes: [],
  named: [],
  isMain: false,
  isTold: false,
  isFuture: false,
  within: null,
  isOnMargins: false,
});
const spanOfTokens = (sentence: Worded, first: number, last: number): Span =>
  spanWithin(
    sentence.unit.span,
    sentence.tokens[first]?.start ?? 0,
    (sentence.tokens[last]?.end ?? 0) - (sentence.tokens[first]?.start ?? 0),
  );

/** The occasion of the piece that a session’s words mean, or a new one. */
function occasionFor(walk: Walk, sentence: Worded, session: Session, isFuture: boolean): Occasion | null {
  const context = `${walk.title} ${sentence.unit.span.text}`;
  const places = placesIn(sentence, session.last);
  const around =
    session.name === null && session.ordinal === null && places.city !== null
      ? null
      : session.name === null ||
          /^(?:regular |the )?(?:foreign ministers|ministerial|trilateral|strategic)/iu.test(session.name) ||
          session.ordinal !== null
        ? seriesAround(context, session.kind, walk.authority)
        : null;
  const isGeneric =
    session.name === null ||
    !/\p{Lu}|\d\+\d/u.test(session.name) ||
    /^(?:Meeting|Dialogue|Forum|Summit|Session|Consultation)$/u.test(session.name);
  let series = session.name === null || isGeneric ? around : seriesNamed(session.name, session.kind, walk.authority);
  if (
    series !== null &&
    !series.isKnown &&
    around !== null &&
    around.kind === session.kind &&
    session.ordinal !== null &&
    /^(?:Foreign Ministers|Ministerial)/u.test(session.name ?? '')
  )
    series = around;
  const kind = series?.kind ?? session.kind;
  if (session.ordinal !== null) {
    const same = walk.occasions.find(
      (one) =>
        one.ordinal === session.ordinal &&
        (series === null || one.series === null || sameSeries(one.series, series.name) || one.kind === kind),
    );
    if (same !== undefined) return same;
    const base = series?.name ?? walk.main?.series ?? null;
    const noun = fold(sentence.tokens[session.last]?.text ?? '');
    const model = isGeneric
      ? (walk.occasions.find((one) => one.series !== null && fold(one.series).includes(noun)) ??
        walk.main ??
        walk.occasions.find((one) => one.series !== null && one.ordinal !== null))
      : undefined;
    const isSameSeries =
      model !== undefined &&
      model !== null &&
      model.ordinal !== session.ordinal &&
      !(session.kind === 'summit' && model.kind !== 'summit');
    const made = isSameSeries
      ? {
          ...blank(walk, model.kind),
          ordinal: session.ordinal,
          series: model.series ?? base,
          sides: [...model.sides],
          name: session.name,
        }
      : {
          ...blank(walk, kind),
          ordinal: session.ordinal,
          series: series?.name ?? null,
          sides: [...(series?.parties ?? [])],
          name: session.name,
        };
    walk.occasions.push(made);
    return made;
  }
  if (session.isAnaphor) return walk.current ?? walk.main;
  const known = walk.occasions.filter(
    (one) =>
      (series !== null && one.series !== null && sameSeries(one.series, series.name)) ||
      (session.name !== null && one.name !== null && fold(one.name) === fold(session.name)),
  );
  if (known.length > 0) return known.find((one) => one.isFuture === isFuture) ?? known[0] ?? null;
  if (session.kind === 'summit') {
    const inPlace = walk.occasions.find(
      (one) =>
        one.kind === 'summit' &&
        ((places.city !== null && one.city?.name === places.city.name) ||
          (places.city === null && session.name === null && one.isFuture)),
    );
    if (inPlace !== undefined && !(session.name !== null && /\p{Lu}/u.test(session.name) && places.city === null))
      return inPlace;
    if (session.name === null && places.city === null && walk.occasions.some(({ kind: one }) => one === 'summit'))
      return walk.occasions.find(({ kind: one }) => one === 'summit') ?? null;
  }
  if (session.name === null && places.city === null) return null;
  if (session.name !== null && !/\p{Lu}/u.test(session.name)) return walk.main;
  if (
    session.name !== null &&
    /^(?:\p{Lu}\p{L}+day|January|February|March|April|May|June|July|August|September|October|November|December|\p{L}+) (?:meeting|talks|Meeting)(?: on .*)?$/u.test(
      session.name,
    ) &&
    session.kind !== 'foreign-ministers-meeting'
  )
    return walk.main;
  const knownSeries = series?.isKnown === true ? series : null;
  const made: Occasion = {
    ...blank(walk, kind),
    series: knownSeries?.name ?? null,
    sides: [...(knownSeries?.parties ?? [])],
    name: session.name,
  };
  walk.occasions.push(made);
  return made;
}

const sameSeries = (a: string, b: string): boolean =>
  fold(a) === fold(b) || fold(a).includes(fold(b)) || fold(b).includes(fold(a));

/** Reads one sentence: the occasions that it names or tells of, with their dates, places, parties. The one it is mainly about comes back. */
function readSentence(walk: Walk, sentence: Worded, isNarration: boolean): Occasion | null {
  const text = sentence.unit.span.text;
  const sessions = sessionsIn(sentence);
  const found = datesIn(sentence.unit.span);
  const touched: { occasion: Occasion; at: number; session: Session | null }[] = [];
  for (const session of sessions) {
    const isFuture = isToCome(
      text,
      sentence.tokens[session.first]?.start ?? 0,
      sentence.tokens[session.last]?.end ?? 0,
      walk.title,
    );
    const occasion = occasionFor(walk, sentence, session, isFuture);
    if (occasion === null) continue;
    if (!session.isAnaphor) occasion.named.push(spanOfTokens(sentence, session.first, session.last));
    if (!occasion.isMain && !session.isAnaphor) occasion.isFuture ||= isFuture;
    if (session.name !== null && occasion.series === null) occasion.name ??= session.name;
    touched.push({ occasion, at: session.last, session });
    const isHeld = (heldVerbs.test(text) || session.ordinal !== null) && !isFuture;
    if (walk.main === null && !session.isAnaphor && !occasion.isFuture && (isHeld || isTitleOf(walk, session)))
      makeMain(walk, occasion);
  }
  const direct =
    twoSided(walk, sentence, isNarration) ??
    (sessions.some(({ isAnaphor }) => !isAnaphor) ? null : gathering(walk, sentence));
  if (direct !== null)
    touched.push({ occasion: direct, at: direct === walk.current ? 0 : sentence.tokens.length, session: null });
  assignDates(walk, sentence, touched, found, isNarration);
  for (const { occasion, at, session } of touched) {
    if (session?.isAnaphor === true && !isNarration) continue;
    const places = placesIn(sentence, at);
    const alone = touched.filter(({ session: other }) => other?.isAnaphor !== true).length <= 1;
    if (places.city !== null && (alone || places.isNear)) occasion.city ??= places.city;
    if (places.country !== null && (alone || places.isNear)) occasion.country ??= places.country;
    if (places.capitalClaim !== null && (alone || places.isNear)) occasion.capitalClaim ??= places.capitalClaim;
    if (/\bhere\b/u.test(text) && occasion.city === null && walk.piece.dateline !== null && isNarration)
      occasion.city = placesIn(sentence, 0, walk.piece.dateline).city;
    if (video.test(text) && isNarration) occasion.format ??= { value: 'video', span: sentence.unit.span };
    if (isNarration && heldVerbs.test(text) && !future.test(text))
      occasion.isTold ||= occasion.isMain || direct === occasion;
  }
  const about =
    touched.find(({ session }) => session === null)?.occasion ??
    touched.find(({ session }) => session !== null && !session.isAnaphor)?.occasion ??
    walk.current ??
    walk.main;
  if (isNarration && about !== null) {
    about.participants.push(...attendeesIn(sentence, walk.facts));
    about.outcomes.push(...outcomesIn(sentence));
    const leads = touched.find(
      ({ session, occasion }) =>
        session === null ||
        (!session.isAnaphor &&
          !occasion.isFuture &&
          (occasion.isMain || /\b(?:held|hosted|co-?chaired|attended) (?:the|their|its|a|an)\b/u.test(text))),
    );
    if (leads !== undefined && !leads.occasion.isFuture) walk.current = leads.occasion;
  }
  return about;
}

const ahead =
  /\b(?:will (?:be held|take place|hold|host|attend|convene|meet|gather|chair)|upcoming|forthcoming|scheduled|planned|(?:is|are) (?:to|due|set)|to be (?:held|signed)|plans? to|hosting|look(?:s|ing)? forward|expected to|next|prepar(?:e|es|ing|ations?)|pave the way|in the run-up|invit(?:ed|es|ation)|would (?:host|hold|attend)|to (?:host|attend|hold)|coming|later this year|success|for the)\s*(?:\S+\s*){0,7}$/iu;
const behindwards =
  /^[^.;]{0,40}?\b(?:will be|to be held|is to|are to|which will|scheduled|slated|planned|due to|later this year|next (?:year|month|week)|to the \p{L}+ \p{L}+)\b|^ in (?:20\d\d) (?:is|will)\b/iu;
const heldAlready = /\b(?:was|were) held|took place|held (?:in|on)\b/iu;

/** Whether an occasion is spoken of as still to come: by the words right before its name and right after it. */
function isToCome(text: string, start: number, end: number, title: string): boolean {
  const before =
    text
      .slice(Math.max(0, start - 90), start)
      .split(/[;]|, (?:and|which) /u)
      .at(-1) ?? '';
  const after = text.slice(end, end + 60);
  if (heldAlready.test(after.slice(0, 30)) && !/\b(?:will|to) be held\b/u.test(after)) return false;
  if (
    /\b(?:held|attended|co-?chaired|chaired|hosted|agreed at|met (?:on|in|for|at)[^,]*|after|at|during|since|of) (?:the |their |its )?(?:\p{L}+ )?$/u.test(
      before,
    ) &&
    !/\bto (?:attend|host) (?:the )?$/u.test(before) &&
    !/\b(?:success|preparations?|sidelines|draft|agenda) of (?:the )?$/u.test(before)
  )
    return (
      ahead.test(before.replace(/\bfor (?:the )?$/u, '').slice(0, -1)) &&
      /\b(?:upcoming|forthcoming|will host|to host)\b/iu.test(before)
    );
  const isOf = ahead.exec(before);
  const only =
    isOf !== null && /^for the/iu.test(isOf[0])
      ? /\b(?:prepar|ready|readies|way|ahead)/iu.test(before + title)
      : isOf !== null;
  return only || behindwards.test(after);
}

const isTitleOf = (walk: Walk, session: Session): boolean =>
  session.name !== null && session.name.length > 8 && fold(walk.title).includes(fold(session.name).slice(0, 24));

function makeMain(walk: Walk, occasion: Occasion): void {
  occasion.isMain = true;
  occasion.isTold = !occasion.isFuture;
  walk.main = occasion;
  walk.current = occasion;
}

const gathers =
  /^(?<who>.{0,160}?\b(?:(?<foreign>foreign ministers)|(?<top>leaders|heads of (?:state|government)|presidents|prime ministers)|ministers)\b[^,;]{0,80}?) (?:(?<plan>will|are (?:to|due to|set to|scheduled to|expected to)) (?:meet|gather|convene)|gathered|met|convened)\b(?: again)?(?! with)/iu;

/** “Foreign ministers of the bloc gathered in …”, “The leaders are due to meet again in …”: a gathering without a name of its own. */
function gathering(walk: Walk, sentence: Worded): Occasion | null {
  const match = gathers.exec(sentence.unit.span.text);
  if (match?.groups === undefined) return null;
  const { foreign, top, plan } = match.groups;
  const isFuture = plan !== undefined;
  if (!isFuture && walk.main !== null) return null;
  const kind: MeetingKind =
    foreign !== undefined ? 'foreign-ministers-meeting' : top !== undefined ? 'summit' : 'other';
  const found = datesIn(sentence.unit.span);
  if (found.length === 0 && placesIn(sentence, sentence.tokens.length - 1).city === null) return null;
  const made: Occasion = { ...blank(walk, kind), isFuture, isTold: !isFuture, named: [sentence.unit.span] };
  walk.occasions.push(made);
  if (!isFuture) makeMain(walk, made);
  return made;
}

const metVerb = /^(?:met|meets|meet|meeting)$/u;

/** “X met with Y”, “X held talks with Y”, “Meeting Y, X said”: an occasion of two sides. */
function twoSided(walk: Walk, sentence: Worded, isNarration: boolean): Occasion | null {
  const { tokens } = sentence;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.isQuoted) continue;
    const isMet =
      metVerb.test(token.lower) && !(token.lower === 'meeting' && index > 0) && tokens[index - 1]?.lower !== 'to';
    const isTalks =
      /^(?:talks|consultations|discussions|meeting|meetings|conversation|call)$/u.test(token.lower) &&
      index > 0 &&
      tokens
        .slice(Math.max(0, index - 5), index)
        .some(({ lower }) => /^(?:held|had|hold|holds|spoke|bilateral|telephone|phone)$/u.test(lower)) &&
      tokens.slice(index, index + 4).some(({ lower }) => lower === 'with');
    if (!isMet && !isTalks) continue;
    if (!isNarration && !(token.lower === 'meeting' && index === 0) && !isTalks) continue;
    const withAt = tokens.findIndex((other, place) => place >= index && place <= index + 9 && other.lower === 'with');
    const from = withAt >= 0 ? withAt + 1 : index + 1;
    const others = sidesFrom(walk, sentence, from);
    const subject =
      mainSubject(sentence, new Set(walk.surnames.keys()), index) ??
      (token.lower === 'meeting' && index === 0 ? null : null);
    const own =
      subject === null
        ? []
        : sidesOf(
            walk,
            subject.kind === 'group'
              ? subject.label
              : (resolve(subject, walk.facts, walk.surnames, emptyMemory()).country ?? ''),
            subject.kind === 'group',
          );
    const persons = sentence.mentions.flatMap((mention) => (mention.kind === 'person' ? [mention.name] : []));
    const sides = [...new Set([...own, ...others.sides])];
    if (others.sides.length === 0 && others.isGroup === false && !(subject?.kind === 'group' && sides.length >= 2))
      continue;
    if (walk.main !== null && walk.main.kind !== 'bilateral-meeting' && sides.length > 2 && walk.main.sides.length > 2)
      return null;
    if (
      sessionsIn(sentence).some(
        (session) =>
          !session.isAnaphor &&
          session.name !== null &&
          tokens.slice(index, session.first).some(({ lower }) => lower === 'for'),
      )
    )
      return null;
    if (token.lower === 'meeting' && index === 0) {
      const home = walk.occasions.find(
        (one) => one.kind === 'bilateral-meeting' && others.sides.every((side) => one.sides.includes(side)),
      );
      if (home !== undefined) {
        walk.current = home;
        return home;
      }
    }
    const kind: MeetingKind =
      isTalks && token.lower !== 'meeting' && token.lower !== 'meetings' ? 'talks' : 'bilateral-meeting';
    if (sides.length < 2 && persons.length < 2 && !others.isGroup) continue;
    const same = walk.occasions.find(
      (one) =>
        one.series === null &&
        (one.kind === 'bilateral-meeting' || one.kind === 'talks') &&
        one.sides.length > 0 &&
        one.sides.length === sides.length &&
        sides.every((side) => one.sides.includes(side)),
    );
    if (same !== undefined) return same;
    if (token.lower === 'meetings' && others.isGroup && others.sides.length === 0) return null;
    const groups = listsOfPartners(sentence, from, walk);
    let made: Occasion | null = null;
    for (const partner of groups.length > 1 ? groups : [others.sides]) {
      made = {
        ...blank(walk, kind),
        sides: [...new Set([...own, ...partner])],
        isTold: !future.test(sentence.unit.span.text),
        isFuture: /\b(?:will|is expected to|are to|is to) /u.test(sentence.unit.span.text),
        isOnMargins: margins.test(sentence.unit.span.text),
      };
      made.named.push(sentence.unit.span);
      walk.occasions.push(made);
      if (walk.main === null && !made.isFuture) makeMain(walk, made);
      else if (made.isTold && walk.main !== null) made.within = walk.main;
      if (isNarration) addPair(walk, made, sentence, own, partner);
      if (groups.length > 1) spreadDates(walk, sentence, made);
    }
    if (made !== null && made.isTold) walk.current = made;
    return made;
  }
  return null;
}

function addPair(
  walk: Walk,
  made: Occasion,
  sentence: Worded,
  own: readonly string[],
  partner: readonly string[],
): void {
  for (const participant of attendeesIn(sentence, walk.facts, true))
    if (
      participant.represents === null ||
      own.includes(participant.represents) ||
      partner.includes(participant.represents)
    )
      made.participants.push(participant);
}

/** “met with Uzbekistan’s Foreign Minister … and with Tajikistan’s …”: two meetings, not one. */
function listsOfPartners(sentence: Worded, from: number, walk: Walk): string[][] {
  const { tokens } = sentence;
  const second = tokens.findIndex(
    (token, index) => index > from && token.lower === 'with' && tokens[index - 1]?.lower === 'and',
  );
  if (second < 0) return [];
  return [sidesFrom(walk, sentence, from, second - 1).sides, sidesFrom(walk, sentence, second + 1).sides];
}

function spreadDates(walk: Walk, sentence: Worded, occasion: Occasion): void {
  for (const date of datesIn(sentence.unit.span)) addDate(walk, occasion, date);
}

/** The countries for which the persons and parties stand that are named from a place on, up to the end of the phrase. */
function sidesFrom(
  walk: Walk,
  sentence: Worded,
  from: number,
  until = Infinity,
): { sides: string[]; isGroup: boolean } {
  const sides: string[] = [];
  let isGroup = false;
  for (let index = from; index < Math.min(sentence.tokens.length, from + 24, until + 1); index += 1) {
    const token = sentence.tokens[index];
    if (
      token === undefined ||
      /^[.;]$/u.test(token.text) ||
      (index > from &&
        ['said', 'on', 'during', 'where', 'who', 'to', 'before', 'after', 'while'].includes(token.lower) &&
        !(token.lower === 'to'))
    )
      break;
    if (token.lower === 'in' && sentence.tokens[index + 1]?.isCapital === true) break;
    const mention = sentence.mentions.find(({ first }) => first === index);
    if (mention?.kind === 'person') {
      const country = walk.facts.get(mention.name)?.country ?? mention.country;
      if (country !== null) sides.push(country);
    }
    if (mention?.kind === 'country') sides.push(mention.name);
    if (mention?.kind === 'body' && !mention.outlet) sides.push(mention.name);
    const party = partyEndingAt(sentence, index, new Set(walk.surnames.keys()));
    if (party?.kind === 'surname') {
      const country = resolve(party, walk.facts, walk.surnames, emptyMemory()).country;
      if (country !== null) sides.push(country);
    }
    if (party?.kind === 'group') isGroup = true;
  }
  return { sides: [...new Set(sides)], isGroup };
}

function sidesOf(walk: Walk, words: string, isGroup: boolean): string[] {
  if (!isGroup) return words === '' ? [] : [words];
  const found = walk.authority.countries.filter(({ nouns, adjectives }) =>
    [...nouns, ...adjectives].some((form) =>
      new RegExp(String.raw`(?<!\p{L})${form.replaceAll('.', String.raw`\.`)}(?!\p{L})`, 'u').test(words),
    ),
  );
  return [
    ...new Set([
      ...found.map(({ name }) => name),
      ...[...walk.facts.values()].filter(({ name }) => words.includes(name)).flatMap(({ country }) => country ?? []),
    ]),
  ];
}

/** Gives each date of a sentence to the occasion that it stands nearest to; one that follows the occasion’s name comes before one ahead of it. */
function assignDates(
  walk: Walk,
  sentence: Worded,
  touched: readonly { occasion: Occasion; at: number; session: Session | null }[],
  found: readonly FoundDate[],
  isNarration: boolean,
): void {
  const named = touched.filter(({ session }) => session?.isAnaphor !== true);
  for (const date of found) {
    if (['months-of-year'].includes(date.words.kind)) continue;
    const at = date.words.index;
    const ranked = [...named].sort((a, b) => distance(sentence, a.at, at) - distance(sentence, b.at, at));
    const nearest =
      ranked[0] ??
      (touched.length === 1 &&
      touched[0]?.session?.isAnaphor === true &&
      /\b(?:held|meeting on)\b/u.test(sentence.unit.span.text)
        ? touched[0]
        : undefined);
    const about =
      nearest?.occasion ??
      (named.length === 0 && heldVerbs.test(sentence.unit.span.text) && isNarration
        ? (walk.current ?? walk.main)
        : null);
    if (
      about !== null &&
      about !== undefined &&
      isOwnDate(sentence, at) &&
      (nearest !== undefined || about.dates.length === 0)
    )
      addDate(walk, about, date);
  }
}

const distance = (sentence: Worded, token: number, at: number): number => {
  const end = sentence.tokens[Math.min(token, sentence.tokens.length - 1)]?.end ?? 0;
  return at >= end ? at - end : (end - at) * 1.6;
};

/** A date of something else: “launched in 2020”, “established …”, “since …”. */
const isOwnDate = (sentence: Worded, at: number): boolean =>
  !/\bby (?:20\d\d)?$/u.test(sentence.unit.span.text.slice(Math.max(0, at - 4), at)) &&
  !/^by\b/u.test(sentence.unit.span.text.slice(at)) &&
  !/\b(?:launched|established|founded|since|agreed|adopted|signed|visit(?:ed)? (?:to \p{L}+ )?)\s*(?:in |on |at )?(?:\p{L}+ )?$/iu.test(
    sentence.unit.span.text.slice(Math.max(0, at - 28), at),
  );

function addDate(walk: Walk, occasion: Occasion, date: FoundDate): void {
  if (date.words.kind === 'from-occasion') {
    const told = [...walk.occasions]
      .reverse()
      .filter((one) => one !== occasion && one.dates.length > 0 && !one.isFuture);
    const base = told.find((one) => one.isTold || one.isMain) ?? told[0];
    if (base !== undefined)
      occasion.dates.push({
        found: null,
        dated: null,
        from: { occasion: base, days: date.words.days, span: date.span },
      });
    return;
  }
  if (
    occasion.dates.length > 0 &&
    !['fixed', 'day-of-month', 'weekday', 'days'].includes(date.words.kind) &&
    occasion.dates.some(
      ({ found }) => found !== null && ['fixed', 'day-of-month', 'weekday', 'days'].includes(found.words.kind),
    )
  )
    return;
  occasion.dates.push({ found: date, dated: null, from: null });
}

const outsiders =
  /\b(?:experts?|analysts?|observers?|residents|scholars?|economists?|researchers?|critics|scientists|farmers|traders|commentators|sources|villagers|specialists)\b/iu;
const elsewhere =
  /\b(?:recently|in an article|wrote|op-ed|posted|on X\b|e-?mailed|in an interview|news conference (?:in|on)|weekly briefing|press briefing|telephone|by phone|in a (?:news|press) release|on social media|told (?:a|the) (?:weekly|daily|regular))\b/iu;

/** At which occasion a statement was made: the one its opening phrase names, else the one being told of; none for words from outside. */
function occasionOf(
  walk: Walk,
  attribution: Attribution,
  sentence: Worded,
  told: Occasion | null,
  prose: readonly Worded[],
): Occasion | null {
  const { speaker } = attribution;
  const text = sentence.unit.span.text;
  if (speaker.kind === 'body') return null;
  if (outsiders.test(speaker.label)) return null;
  if (
    speaker.kind === 'delegate' &&
    walk.facts.get(speaker.name ?? '')?.offices.some(({ title }) => outsiders.test(title)) === true
  )
    return null;
  if (elsewhere.test(text.replace(/[“"][^”"]*[”"]/gu, ''))) return null;
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
  const current = walk.current ?? walk.main ?? firstAhead(walk, prose);
  if (current?.isFuture === true) return null;
  return current;
}

/** Words may stand ahead of the occasion that they fell at: the first that the piece’s next sentences tell of as held. */
function firstAhead(walk: Walk, prose: readonly Worded[]): Occasion | null {
  const probe: Walk = { ...walk, occasions: [], main: null, current: null };
  for (const sentence of prose.slice(0, 4)) readSentence(probe, sentence, true);
  const { main } = probe;
  if (main === null) return null;
  const known = walk.occasions.find(
    (one) =>
      one.kind === main.kind && one.ordinal === main.ordinal && (one.series === main.series || one.series === null),
  );
  const found = known ?? { ...main, dates: [], named: [], participants: [], outcomes: [] };
  if (known === undefined) walk.occasions.push(found);
  makeMain(walk, found);
  return found;
}

const plansAhead =
  /\b(?:to (?:host|hold|meet|attend)|readies|ready for|ahead of|set for|prepares?|head to|eyes|upcoming|before|finali[sz]e)\b/iu;

/** A headline that names a numbered session, and plans nothing, tells what the piece is about: “Joint Statement of the Third …”. */
function nameFromTitle(walk: Walk, own: readonly Worded[]): void {
  const headline = own.find(({ unit }) => unit.role === 'headline');
  if (headline === undefined || plansAhead.test(headline.unit.span.text)) return;
  const session = sessionsIn(headline).find(
    ({ ordinal, name }) => ordinal !== null && name !== null && /\p{Lu}/u.test(name),
  );
  const occasion = session === undefined ? null : occasionFor(walk, headline, session, false);
  if (session === undefined || occasion === null) return;
  occasion.named.push(spanOfTokens(headline, session.first, session.last));
  makeMain(walk, occasion);
}

/** Reads headline and caption: they name the piece’s occasion and add who was there. */
function readFrame(walk: Walk, sentence: Worded): void {
  for (const session of sessionsIn(sentence)) {
    if (session.isAnaphor || session.ordinal === null) continue;
    const same = walk.occasions.find(
      (one) => one.ordinal === session.ordinal && (one.kind === session.kind || one.isMain),
    );
    same?.named.push(spanOfTokens(sentence, session.first, session.last));
    if (same !== undefined && sentence.unit.role === 'caption')
      same.participants.push(...attendeesIn(sentence, walk.facts, true));
  }
}

/** A day for what the piece is about, where its sentences give none: the dateline’s, for what happened “here”. */
function settle(walk: Walk): void {
  const { main, piece } = walk;
  for (const occasion of walk.occasions) {
    for (const date of occasion.dates)
      if (date.found !== null)
        date.dated = datedFrom(date.found, walk.reference, occasion.isFuture && !occasion.isTold);
    if (main !== null && occasion !== main && occasion.isOnMargins && occasion.dates.length === 0 && occasion.isTold)
      occasion.dates.push(...main.dates);
  }
  if (
    main !== null &&
    main.dates.every(({ dated, from, found }) => dated === null && from === null && found === null) &&
    piece.dateline !== null &&
    piece.published !== null &&
    !main.isFuture &&
    /\p{L}{4}/u.test(piece.dateline.text.split(/[,(]/u)[0] ?? '') &&
    datesIn(piece.dateline).length > 0 &&
    walk.recognised.article.pieces.length > 1
  ) {
    main.dates.push({
      found: null,
      dated: {
        edtf: piece.published.edtf,
        basis: 'inferred',
        reason: 'the dateline’s day, from the place of the meeting',
        evidence: piece.published.evidence,
      },
      from: null,
    });
  }
  for (const occasion of walk.occasions) if (occasion.isOnMargins && occasion !== main) occasion.within ??= main;
}
