import type { Disagreement } from '../model/disagreement.ts';
import { Edtf } from '../model/said.ts';
import { dayInWords } from './days.ts';

const names: Readonly<Record<string, string>> = {
  date: 'Date',
  place: 'Place',
  format: 'Format',
  kind: 'Kind',
  name: 'Name',
  ordinal: 'Number in the series',
  outcomes: 'Documents',
  participants: 'Who took part',
  period: 'Period',
  office: 'Office',
  offices: 'Office',
  speaker: 'Speaker',
  value: 'Value',
};

/** The field of a record in words, “place.city” as the place it belongs to; one without words of its own is shown by its name. */
export const factName = (field: string): string => names[field.split('.')[0] ?? field] ?? field;

/** What an account says, with dates in words. */
export const accountValue = ({ value }: Disagreement['accounts'][number]): string =>
  Edtf.safeParse(value).success ? dayInWords(value) : value;
