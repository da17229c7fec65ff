import type { Participant } from '../../model/meeting.ts';
import { spanWithin } from '../../text/spans.ts';
import type { PersonFacts } from '../attribute/person-facts.ts';
import type { PersonMention, Worded } from '../recognise/mention.ts';

const takesPart =
  /\b(?:attend(?:ed|ing)?|also present|chair(?:ed)?|co-?chair(?:ed)?|hosted|led|met|meets|took part|taking part|represented|participat(?:ed|ing)|held|the (?:two|three|four|five|six|seven) (?:senior )?(?:diplomats|leaders|ministers|officials|presidents) were|pose|opened by|were joined|gathered)\b/iu;
const chairs = /\b(?:chaired by|co-?chaired by|hosted by|presided over by)\b/iu;
const unnamed =
  /(?:^|[,;]|\band\b|\bby\b)\s*(?<label>(?:[Tt]he |[Aa] )?(?:[Rr]epresentatives?|[Ss]ecretary-[Gg]eneral|[Ss]ecretary [Gg]eneral|[Aa]mbassador|[Dd]eputy (?:[Ff]oreign )?[Mm]inister|[Ee]nvoy) of (?:the )?(?<of>\p{Lu}[\p{L}’'-]*(?:[ -](?:\p{Lu}[\p{L}’'-]*|mechanism|of|the))*))(?=\s*(?:[,.;]|\band\b|jointly|attended|also|$))/gu;

/** “The foreign ministers of the Council – X of A, Y of B – met”: an office that several share ahead of a dash, or with another person between, is no part of a label. */
function isOwnOffice(
  { mentions, tokens, text }: Worded,
  person: PersonMention,
  office: { start: number; end: number },
): boolean {
  const from = Math.min(tokens[person.first]?.start ?? 0, office.start);
  const to = Math.max(tokens[person.last]?.end ?? 0, office.end);
  const isShared = mentions.some(
    ({ kind, first, last }) =>
      kind === 'person' &&
      first !== person.first &&
      (tokens[first]?.start ?? 0) >= from &&
      (tokens[last]?.end ?? 0) <= to,
  );
  return !isShared && !/\b(?:ministers|presidents|leaders)\b[^;]* [–—-] /iu.test(text.slice(from, to));
}

/** The people of an article: what it tells of each, and who bears a surname. */
interface People {
  facts: ReadonlyMap<string, PersonFacts>;
  surnames: ReadonlyMap<string, readonly string[]>;
}

/** “[Krastina] met with Deputy Foreign Minister Julio Quispe”: who is called by a surname that one person of the article alone bears. */
function bySurname(
  { unit, tokens, mentions }: Worded,
  { facts, surnames }: People,
  found: readonly Participant[],
): Participant[] {
  return tokens.flatMap(({ text, start, end, isQuoted }, index) => {
    const bearers = surnames.get(text) ?? [];
    const [delegate] = bearers;
    const isOfName = mentions.some(({ first, last }) => first <= index && last >= index);
    if (isQuoted || isOfName || delegate === undefined || bearers.length > 1) return [];
    if (found.some((one) => one.delegate === delegate)) return [];
    const represents = facts.get(delegate)?.country ?? null;
    const evidence = [spanWithin(unit.span, start, end - start)];
    return [{ delegate, label: text, level: null, role: 'attendee' as const, office: null, represents, evidence }];
  });
}

/**
 * Who took part, by the sentences that say who attended, chaired or met. `level` is set later, from the office.
 * Offices without a name are kept with their words (“representative of Norway”).
 */
export function attendeesIn(sentence: Worded, { facts, surnames }: People, always = false): Participant[] {
  const { span } = sentence.unit;
  if (!always && !takesPart.test(span.text)) return [];
  const found: Participant[] = [];
  const chairAt = chairs.exec(span.text)?.index ?? -1;
  const attendedAt = /\battended by\b/iu.exec(span.text)?.index ?? Infinity;
  for (const mention of sentence.mentions) {
    if (mention.kind !== 'person') continue;
    const from = sentence.tokens[mention.first];
    const to = sentence.tokens[mention.last];
    if (from === undefined || to === undefined || from.isQuoted) continue;
    const fact = facts.get(mention.name);
    const offices = mention.offices.map(({ title }) => title);
    const country = mention.offices.find(({ represents }) => represents !== null)?.represents ?? fact?.country ?? null;
    const isChair =
      (chairAt >= 0 && from.start > chairAt && from.start < attendedAt && chairAt > 0) ||
      /^\s+(?:(?:co-)?chaired|presided)\b/u.test(span.text.slice(to.end)) ||
      /\bwho (?:co-)?chaired\b/u.test(span.text.slice(to.end, to.end + 20));
    const own = mention.offices.filter((office) => isOwnOffice(sentence, mention, office));
    const start = Math.min(from.start, ...own.map((office) => office.start));
    const end = Math.max(to.end, ...own.map((office) => office.end));
    found.push({
      delegate: mention.name,
      label: span.text.slice(start, end).replace(/\s+/gu, ' '),
      level: null,
      role: isChair ? 'chair' : 'attendee',
      office: offices[0] ?? null,
      represents: country,
      evidence: [spanWithin(span, start, end - start)],
    });
  }
  found.push(...bySurname(sentence, { facts, surnames }, found));
  if (takesPart.test(span.text)) {
    for (const match of span.text.matchAll(unnamed)) {
      const { label = '', of = '' } = match.groups ?? {};
      const index = match.index + match[0].indexOf(label);
      const after = span.text.slice(index + label.length, index + label.length + 3);
      if (
        sentence.mentions.some(
          (mention) =>
            mention.kind === 'person' &&
            mention.offices.some(({ start, end }) => start < index + label.length && end > index),
        ) ||
        /^ \p{Lu}/u.test(after)
      )
        continue;
      const country = sentence.mentions.find(
        (mention) =>
          mention.kind === 'country' &&
          (sentence.tokens[mention.first]?.start ?? 0) >= index &&
          (sentence.tokens[mention.last]?.end ?? 0) <= index + label.length,
      );
      found.push({
        delegate: null,
        label: label.replace(/\s+/gu, ' '),
        level: null,
        role: 'attendee',
        office: /^(?:the |a )?representatives?/iu.test(label)
          ? null
          : label.replace(/ of (?:the )?\p{Lu}.*$/u, '').replace(/^(?:the|a) /iu, ''),
        represents: country?.kind === 'country' && country.name.length >= of.length - 4 ? country.name : of,
        evidence: [spanWithin(span, index, label.length)],
      });
    }
  }
  return found;
}
