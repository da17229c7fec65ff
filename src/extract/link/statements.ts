import { nameId } from '../../authority/authority.ts';
import type { Dated } from '../../model/said.ts';
import type { Span } from '../../model/span.ts';
import type { Speaker, Statement } from '../../model/statement.ts';
import { spanWithin } from '../../text/spans.ts';
import type { Attributed, Attribution, Mode, ResolvedSpeaker } from '../attribute/attribution.ts';
import { speechIn } from '../attribute/speech.ts';
import type { Recognised } from '../recognise.ts';
import type { Worded } from '../recognise/mention.ts';
import { datedFrom, datesIn } from './dates-in.ts';

const spanOfTokens = (sentence: Worded, first: number, last: number): Span => {
  const start = sentence.tokens[first]?.start ?? 0;
  const end = sentence.tokens[last]?.end ?? start;
  return spanWithin(sentence.unit.span, start, end - start);
};

/** A resolved speaker as the public record has it. Doubtful ones keep their words and name nobody. */
export function speakerRecord({ kind, name, label, country }: ResolvedSpeaker): Speaker {
  if (kind === 'delegate') return { kind, id: name === null ? null : nameId(name), label: name ?? label };
  if (kind === 'country') return { kind, id: nameId(country ?? label), label: name ?? label };
  if (kind === 'body') return { kind, id: name === null ? null : nameId(name), label: name ?? label };
  return { kind, id: null, label };
}

/** All quoted: direct. None: indirect. Else mixed. */
function modeOf(modes: readonly Mode[]): Mode {
  if (modes.every((mode) => mode === 'direct')) return 'direct';
  return modes.every((mode) => mode === 'indirect') ? 'indirect' : 'mixed';
}

/** The public ids of an article’s statements: `q-` and the digits of the first sentence’s id. */
export const statementIds = ({ attributions }: Attributed): string[] =>
  attributions.map(({ sentences }) => `q-${sentences[0]?.sentence.unit.id.slice(2) ?? ''}`);

/** The records of an article’s statements; topics and parallels are added when all articles are read. */
export function statementRecords(
  recognised: Recognised,
  attributed: Attributed,
  meetingOf: (place: number) => { id: string; date: Dated | null } | null,
  topics: (spans: readonly Span[]) => Statement['topics'],
): Statement[] {
  const ids = statementIds(attributed);
  return attributed.attributions.map((attribution, place) => {
    const { speaker, sentences, point, continues } = attribution;
    const spans = sentences.map(({ sentence }) => sentence.unit.span);
    const meeting = meetingOf(place);
    return {
      id: ids[place] ?? '',
      speaker: speakerRecord(speaker),
      inner: attribution.inner === null ? null : speakerRecord(attribution.inner),
      via: viaOf(attribution),
      mode: modeOf(sentences.map(({ mode }) => mode)),
      sentences: spans,
      quotes: sentences
        .flatMap(({ sentence }) =>
          speechIn(sentence).map(({ start, end }) => spanWithin(sentence.unit.span, start, end - start)),
        )
        .filter(({ text }) => text.trim() !== ''),
      cues: sentences.flatMap(({ sentence, claim }) =>
        claim === null ? [] : [spanOfTokens(sentence, claim.cue.first, claim.cue.last)],
      ),
      continues: continues === null ? null : (ids[continues] ?? null),
      point: point === null ? null : { of: ids[point.of] ?? '', number: point.number },
      country: speaker.kind === 'group' || speaker.kind === 'document' ? null : speaker.country,
      date: dateOf(recognised, attribution, meeting),
      article: recognised.article.id,
      part: attribution.part,
      meeting: meeting?.id ?? null,
      topics: topics(spans),
      parallels: [],
    };
  });
}

function viaOf({ sentences }: Attribution): Statement['via'] {
  const found = new Map<string, Statement['via'][number]>();
  for (const { sentence, claim } of sentences)
    for (const { kind, first, last } of claim?.via ?? []) {
      const span = spanOfTokens(sentence, first, last);
      const label = span.text.replace(/^(?:the newspaper|the agency|the) /iu, '').replace(/\s+/gu, ' ');
      if (!found.has(label)) found.set(label, { label, kind, evidence: [span] });
    }
  return [...found.values()];
}

/** The day of the words: named where they are attributed, else the meeting’s, else the piece’s, and then inferred. */
function dateOf(
  { article }: Recognised,
  { part, sentences }: Attribution,
  meeting: { date: Dated | null } | null,
): Dated | null {
  const reference = article.pieces.find(({ id }) => id === part)?.published ?? article.head.published;
  const [first] = sentences;
  if (first?.claim !== null && first !== undefined && meeting === null) {
    const { claim, sentence } = first;
    const from = sentence.tokens[claim.frame.first > 0 ? claim.frame.first : claim.cue.last]?.start ?? 0;
    const to = claim.frame.first > 0 ? (sentence.tokens[claim.frame.last]?.end ?? 0) : from + 40;
    const own = datesIn(sentence.unit.span).find(
      ({ words }) =>
        words.index >= from && words.index < to && ['fixed', 'day-of-month', 'weekday', 'days'].includes(words.kind),
    );
    const dated = own === undefined ? null : datedFrom(own, reference, false);
    if (dated !== null) return dated;
  }
  if (meeting !== null && meeting.date !== null) return takenFrom(meeting.date, 'the day of the meeting');
  return reference === null ? null : takenFrom(reference, 'the day of the piece');
}

/** The same day for another reason; one that rests on no words is the editor’s still. */
const takenFrom = ({ edtf, evidence }: Dated, reason: string): Dated => ({
  edtf,
  basis: evidence.length === 0 ? 'editor' : 'inferred',
  reason,
  evidence,
});
