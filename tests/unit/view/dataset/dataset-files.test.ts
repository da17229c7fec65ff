import { createHash } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { datasetFiles } from '../../../../src/view/dataset/dataset-files.ts';
import { delegateRows, delegatesTable } from '../../../../src/view/dataset/delegates-table.ts';
import { dictionary } from '../../../../src/view/dataset/dictionary.ts';
import { gapsOf } from '../../../../src/view/dataset/gaps.ts';
import { csv } from '../../../../src/view/dataset/table.ts';
import { archive, records } from '../invented.ts';

const files = datasetFiles(records, archive);
const textOf = (name: string): string => files.find((file) => file.name === name)?.text ?? '';
const rowsOf = (name: string): string[] => textOf(name).trimEnd().split('\r\n');

describe('the files of the dataset', () => {
  it('hold all records, valid by their own schema', () => {
    const schema: unknown = JSON.parse(textOf('records.schema.json'));
    const validate = new Ajv2020({ strict: false }).compile(schema as object);
    expect(validate(JSON.parse(textOf('records.json')))).toBe(true);
    expect(JSON.parse(textOf('records.json'))).toEqual(records);
  });

  it('have a date and a title on every row', () => {
    for (const name of ['meetings.csv', 'delegates.csv', 'statements.csv'])
      expect(rowsOf(name)[0]).toMatch(/(?:^|,)date,.*title/u);
    expect(rowsOf('meetings.csv')[1]).toMatch(/^river-conference-2,2031-05-02,stated,Second River Conference,/u);
    expect(rowsOf('statements.csv')[1]).toMatch(/^q-0000000001,2031-05-02,inferred,Second River Conference,/u);
  });

  it('keep words verbatim in their cells', () => {
    expect(textOf('statements.csv')).toContain('"“The river is & stays <ours>,” said Ada Lovat."');
  });

  it('give a delegate without office a row too', () => {
    const [delegate] = records.delegates;
    const rows = delegateRows(delegate === undefined ? [] : [{ ...delegate, offices: [] }]);
    expect(csv(delegatesTable, rows).split('\r\n')[1]).toMatch(/^ada-lovat,,Ada Lovat,,,/u);
  });

  it('are described with the type and sense of each column, and their fingerprints', () => {
    const described = JSON.parse(textOf('datapackage.json')) as {
      resources: { path: string; hash: string; schema?: { fields: object[] } }[];
    };
    const meetings = described.resources.find(({ path }) => path === 'meetings.csv');
    expect(meetings?.schema?.fields).toHaveLength(rowsOf('meetings.csv')[0]?.split(',').length ?? 0);
    expect(meetings?.hash).toBe(`sha256:${createHash('sha256').update(textOf('meetings.csv')).digest('hex')}`);
  });

  it('are all in the list of checksums but the list itself', () => {
    expect(
      textOf('SHA256SUMS.txt')
        .trimEnd()
        .split('\n')
        .map((line) => line.slice(66)),
    ).toEqual(files.map(({ name }) => name).filter((name) => name !== 'SHA256SUMS.txt'));
  });

  it('say how to cite them, with an address only where there is one', () => {
    expect(textOf('CITATION.cff')).toContain('url: "https://example.org/river/data/"');
    expect(
      datasetFiles(records, { ...archive, address: null }).find(({ name }) => name === 'CITATION.cff')?.text,
    ).not.toContain('url:');
  });
});

describe('the data dictionary', () => {
  it('names every field of every shape with its type', () => {
    const shapes = dictionary();
    expect(shapes.find(({ name }) => name === 'Span')?.fields.map(({ name, type }) => [name, type])).toEqual([
      ['article', 'text'],
      ['start', 'whole number'],
      ['end', 'whole number'],
      ['text', 'text'],
    ]);
    expect(shapes.find(({ name }) => name === 'Meeting')?.fields.map(({ name }) => name)).toContain('place.city');
  });
});

describe('known gaps', () => {
  it('are counted, and left out where nothing is missing', () => {
    expect(gapsOf(records)).toEqual([
      { count: 1, one: 'participant whom the text does not name', many: 'participants whom the text does not name' },
    ]);
  });
});
