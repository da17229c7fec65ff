import { lineTable } from '../../text/line-table.ts';
import type { ResolvedSpeaker } from '../attribute/attribution.ts';
import type { ExplainedClaim, ExplainedSentence, ExplainedStatement, Explanation } from '../explain.ts';
import type { Mention } from '../recognise/mention.ts';
import type { Session } from '../recognise/sessions.ts';

/**
 * An explanation as lines to read: each sentence, or each that touches one line of the file, with what every stage made of it; then
 * all prose of the file that nothing claimed.
 */
export function explanationInWords({ text, sentences }: Explanation, line: number | null): string[] {
  const placeOf = lineTable(text);
  const place = ({ unit }: ExplainedSentence): string => {
    const { line: at, column } = placeOf(unit.span.start);
    return `${at}:${column}`;
  };
  const shown = sentences.filter(
    ({ unit: { span } }) => line === null || (placeOf(span.start).line <= line && placeOf(span.end - 1).line >= line),
  );
  const unclaimed = sentences.filter(({ reading }) => reading?.reading === 'unclaimed');
  const prose = sentences.filter(({ unit }) => unit.role === 'prose').length;
  return [
    ...shown.flatMap((sentence) => [...sentenceInWords(sentence, place(sentence)), '']),
    `${unclaimed.length} of ${prose} sentences of prose that nothing claimed${unclaimed.length === 0 ? '.' : ':'}`,
    ...unclaimed.map((sentence) => `  ${place(sentence)} ${oneLine(sentence.unit.span.text)}`),
  ];
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ');

function sentenceInWords(sentence: ExplainedSentence, place: string): string[] {
  const { unit, mentions, sessions, claim, beaten, statement, reading } = sentence;
  return [
    `${place} ${unit.id} ${oneLine(unit.span.text)}`,
    `  role      ${unit.role}${unit.rule === '' ? '' : `, by ${unit.rule}`}${unit.part === null ? '' : `, in part ${unit.part}`}`,
    ...mentions.map((mention) => `  mention   ${mentionInWords(mention)}`),
    ...sessions.map((session) => `  session   ${sessionInWords(session)}`),
    ...(claim === null ? [] : [`  claim     ${claimInWords(claim)}`]),
    ...beaten.map((one) => `  beaten    ${claimInWords(one)}`),
    ...(statement === null ? [] : [`  statement ${statementInWords(statement)}`]),
    ...(reading === null ? [] : [`  reading   ${reading.reading}, by ${reading.rule}`]),
  ];
}

function mentionInWords(mention: Mention): string {
  switch (mention.kind) {
    case 'person': {
      const offices = mention.offices.map(
        ({ title, represents }) => `${title}${represents === null ? '' : ` of ${represents}`}`,
      );
      const known = mention.isKnown ? '' : ', in no authority file';
      const country = mention.country === null ? '' : `, ${mention.country}`;
      return `person “${mention.words}”: ${mention.name}${known}${country}${offices.length === 0 ? '' : `; ${offices.join('; ')}`}`;
    }
    case 'country':
      return `country ${mention.name}${mention.adjective ? ', as an adjective' : ''}`;
    case 'city':
      return `city ${mention.name}${mention.country === null ? '' : `, ${mention.country}`}`;
    case 'body':
      return `${mention.outlet ? 'outlet' : 'body'} ${mention.name}`;
  }
}

function sessionInWords({ name, kind, ordinal, isAnaphor }: Session): string {
  if (isAnaphor) return `an occasion named before, ${kind}`;
  return `${name === null ? '' : `“${name}”, `}${kind}${ordinal === null ? '' : `, number ${ordinal}`}`;
}

const claimInWords = ({ rule, party, cue }: ExplainedClaim): string => `${rule}: “${party}” by “${cue}”`;

function speakerInWords({ kind, label, name, candidates }: ResolvedSpeaker): string {
  if (candidates.length > 1) return `${kind} “${label}”, who may be ${candidates.join(' or ')}`;
  return `${kind} ${name ?? `“${label}”`}`;
}

function statementInWords({ speaker, inner, rule, mode, isFirst, continues, number }: ExplainedStatement): string {
  return [
    speakerInWords(speaker),
    `by ${rule}`,
    mode,
    ...(inner === null ? [] : [`reporting ${speakerInWords(inner)}`]),
    ...(number === null ? [] : [`point ${number}`]),
    ...(isFirst ? [] : ['goes on in its paragraph']),
    ...(continues === null ? [] : [`continues “${oneLine(continues).slice(0, 60)}…”`]),
  ].join(', ');
}
