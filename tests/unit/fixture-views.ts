import type { Attributed, ResolvedSpeaker } from '../../src/extract/attribute/attribution.ts';
import type { Recognised } from '../../src/extract/recognise.ts';
import { sessionsIn } from '../../src/extract/recognise/sessions.ts';
import type { CleanPage, Segmented } from '../../src/extract/types.ts';
import type { Records } from '../../src/model/records.ts';
import type { Dated } from '../../src/model/said.ts';
import type { Span } from '../../src/model/span.ts';

const words = (span: Span | null): string | null => span?.text ?? null;
const day = (date: Dated | null): string | null =>
  date === null
    ? null
    : `${date.basis === 'editor' ? 'editor: ' : ''}${date.edtf}${date.reason === null ? '' : `: ${date.reason}`}`;

/** Each block in order: page furniture, or text that is still to be read. */
export function asCleaned({ text, blocks }: CleanPage): unknown {
  return blocks.map(({ start, end, role }) => ({ role: role ?? 'text', text: text.slice(start, end) }));
}

/** What the page says of itself, its pieces, and each sentence with its role. */
export function asSegmented({ head, pieces, units }: Segmented): unknown {
  return {
    title: words(head.title),
    publisher: head.publisher.map(({ text }) => text),
    byline: head.byline.map(({ text }) => text),
    credit: words(head.credit),
    published: day(head.published),
    pieces: pieces.map(({ id, dateline, published }) => ({ id, dateline: words(dateline), published: day(published) })),
    sentences: units.map(({ role, span }) => `${role}: ${span.text}`),
  };
}

/** Every mention in order of place, with the exact words. */
export function asRecognised({ sentences }: Recognised): unknown {
  return sentences.flatMap((sentence) => {
    const { mentions, tokens, unit } = sentence;
    const between = (first: number, last: number): string =>
      unit.span.text.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0);
    const sessions = sessionsIn(sentence).filter(({ isAnaphor }) => !isAnaphor);
    return [
      ...mentions.map((mention) => {
        const text = between(mention.first, mention.last);
        if (mention.kind !== 'person') return { kind: mention.kind, text, name: mention.name };
        const offices = mention.offices.map(({ title, represents }) => [title, represents]);
        return { kind: mention.kind, text, name: mention.name, offices };
      }),
      ...sessions.map(({ first, last, kind, ordinal }) => ({ kind, text: between(first, last), ordinal })),
    ];
  });
}

const speakerOf = ({ kind, name, label, candidates }: ResolvedSpeaker): string =>
  candidates.length > 1 ? `${label}?` : `${kind}: ${name ?? label}`;

/** The statements of an article, and the prose that is none. */
export function asAttributed({ attributions, readings }: Attributed): unknown {
  const statements = attributions.map(({ speaker, inner, sentences, continues, point }) => ({
    speaker: speakerOf(speaker),
    ...(inner === null ? {} : { inner: speakerOf(inner) }),
    via: sentences.flatMap(({ claim, sentence: { tokens, unit } }) =>
      (claim?.via ?? []).map(({ first, last }) =>
        unit.span.text.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0),
      ),
    ),
    mode: sentences.map(({ mode }) => mode).join(', '),
    sentences: sentences.map(({ sentence }) => sentence.unit.span.text),
    ...(continues === null ? {} : { continues }),
    ...(point === null ? {} : { point: point.number }),
  }));
  const others = [...readings.values()].flatMap(({ reading }) => (reading === 'statement' ? [] : [reading]));
  return { statements, others };
}

/** The records without spans and offsets. */
export function asLinked(records: Records): unknown {
  return {
    articles: records.articles.map(({ id, title, publisher, published, url }) => ({
      id,
      title: title === null ? null : `${title.basis}: ${title.value}`,
      publisher: publisher === null ? null : `${publisher.basis}: ${publisher.value}`,
      published: published === null ? null : `${published.basis}: ${published.edtf}`,
      url: url === null ? null : `${url.basis}: ${url.value}`,
    })),
    meetings: records.meetings.map(({ id, kind, status, ordinal, within, date, place, participants, articles }) => ({
      id,
      kind,
      status,
      ordinal,
      within,
      date: day(date),
      place: place === null ? null : [place.city, place.country],
      participants: participants.map(({ delegate, label, represents }) => [delegate ?? label, represents]),
      articles,
    })),
    delegates: records.delegates.map(({ id, offices }) => ({
      id,
      offices: offices.map(({ title, represents }) => [title, represents]),
    })),
    statements: records.statements.map(({ speaker, meeting, date, sentences, parallels }) => ({
      speaker: `${speaker.kind}: ${speaker.label}${speaker.id === null ? ', unnamed' : ''}`,
      meeting,
      date: day(date),
      words: sentences.map(({ text }) => text).join(' '),
      parallels: parallels.length,
    })),
    figures: records.figures.map(({ value, unit, accounts }) => ({
      value,
      unit,
      periods: accounts.map(({ period }) => day(period)),
    })),
    disagreements: records.disagreements.map(({ kind, field, accounts }) => ({
      kind,
      field,
      accounts: accounts.map(({ value }) => value),
    })),
    diagnostics: records.diagnostics
      .filter(({ severity }) => severity !== 'info')
      .map(({ severity, code, message, hint }) =>
        severity === 'error' ? `${severity} ${code}: ${message} ${hint ?? ''}` : `${severity} ${code}`,
      ),
  };
}
