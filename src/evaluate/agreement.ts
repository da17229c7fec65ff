import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addRecordsAgreed, noneAgreed } from './agreement-records.ts';
import { Gold, offsetOf } from './gold.ts';
import { fold } from '../text/fold.ts';

const plain = (words: string): string =>
  fold(words)
    .replace(/^(?:the|a|an) /u, '')
    .trim();

/** Two annotations of one text, sentence by sentence. */
function compared(
  one: Gold,
  other: Gold,
  text: string,
): { both: number; either: number; speakers: number; modes: number } {
  const claims = (gold: Gold): Map<number, { speakers: string[]; mode: string }> =>
    new Map(
      gold.statements
        .filter(({ optional }) => !optional)
        .flatMap(({ sentences, speaker, also, mode }) =>
          sentences.map((sentence): [number, { speakers: string[]; mode: string }] => [
            offsetOf(text, sentence.text, sentence.nth) ?? -1,
            { speakers: [speaker, ...also].map(plain), mode },
          ]),
        ),
    );
  const skip = new Set(
    [
      ...one.eitherWay,
      ...other.eitherWay,
      ...[one, other].flatMap((gold) =>
        gold.statements
          .filter(({ optional }) => optional)
          .flatMap(({ sentences }) => sentences.map((sentence) => sentence.text)),
      ),
    ].map((words) => text.indexOf(words)),
  );
  const a = claims(one);
  const b = claims(other);
  const all = [...new Set([...a.keys(), ...b.keys()])].filter((at) => !skip.has(at));
  const both = all.filter((at) => a.has(at) && b.has(at));
  return {
    both: both.length,
    either: all.length,
    speakers: both.filter((at) => a.get(at)?.speakers.some((name) => b.get(at)?.speakers.includes(name))).length,
    modes: both.filter((at) => a.get(at)?.mode === b.get(at)?.mode).length,
  };
}

/**
 * How far two independent annotators agree: on which sentences are statements (F1), on speaker and mode of those that both have,
 * on meetings (F1; kind, ordinal and time alike), on country and offices of the people whom both name.
 */
export function agreementOf(
  root: string,
  textPath: (set: string, name: string) => string,
): { measure: string; value: number }[] {
  const sums = { both: 0, either: 0, speakers: 0, modes: 0 };
  const records = noneAgreed();
  for (const file of readdirSync(join(root, 'second'))
    .filter((name) => name.endsWith('.gold.json'))
    .sort()) {
    const set = ['five', 'open', 'held'].find((name) => existsSync(join(root, name, file)));
    if (set === undefined) continue;
    const text = readFileSync(textPath(set, file.replace(/\.gold\.json$/u, '')), 'utf8');
    const one = Gold.parse(JSON.parse(readFileSync(join(root, set, file), 'utf8')));
    const other = Gold.parse(JSON.parse(readFileSync(join(root, 'second', file), 'utf8')));
    const result = compared(one, other, text);
    addRecordsAgreed(records, one, other);
    for (const key of ['both', 'either', 'speakers', 'modes'] as const) sums[key] += result[key];
  }
  return [
    { measure: 'statements', value: (2 * sums.both) / Math.max(1, sums.both + sums.either) },
    { measure: 'speaker', value: sums.speakers / Math.max(1, sums.both) },
    { measure: 'mode', value: sums.modes / Math.max(1, sums.both) },
    { measure: 'meetings', value: (2 * records.meetings) / Math.max(1, records.meetings + records.meetingsOfEither) },
    { measure: 'country', value: records.countries / Math.max(1, records.people) },
    { measure: 'office', value: records.offices / Math.max(1, records.people) },
  ];
}
