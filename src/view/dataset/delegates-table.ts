import type { Delegate } from '../../model/delegate.ts';
import { joined, type Table } from './table.ts';

type Office = Delegate['offices'][number];

/** A delegate in one office; a delegate of no known office has one row without. */
export interface DelegateRow {
  delegate: Delegate;
  office: Office | null;
}

export const delegateRows = (delegates: readonly Delegate[]): DelegateRow[] =>
  delegates.flatMap((delegate): DelegateRow[] =>
    delegate.offices.length === 0
      ? [{ delegate, office: null }]
      : delegate.offices.map((office) => ({ delegate, office })),
  );

const meetingsAs = ({ meetings }: Delegate, role: Delegate['meetings'][number]['as']): string =>
  joined(meetings.filter(({ as }) => as === role).map(({ id }) => id));

/** A row a delegate and office. */
export const delegatesTable: Table<DelegateRow> = {
  name: 'delegates.csv',
  title: 'Delegates',
  columns: [
    {
      name: 'id',
      type: 'string',
      description: 'The permanent id of the delegate.',
      cell: ({ delegate }) => delegate.id,
    },
    {
      name: 'date',
      type: 'string',
      description: 'When the office was held, as EDTF; empty where unknown.',
      cell: ({ office }) => office?.date?.edtf ?? null,
    },
    {
      name: 'title',
      type: 'string',
      description: 'The preferred name of the delegate.',
      cell: ({ delegate }) => delegate.name,
    },
    {
      name: 'office',
      type: 'string',
      description: 'The office, in the words of the text.',
      cell: ({ office }) => office?.title ?? null,
    },
    {
      name: 'represents',
      type: 'string',
      description: 'For whom the office speaks.',
      cell: ({ office }) => office?.represents ?? null,
    },
    {
      name: 'variants',
      type: 'string',
      description: 'Other spellings met.',
      cell: ({ delegate }) => joined(delegate.variants),
    },
    {
      name: 'took_part_in',
      type: 'string',
      description: 'Meetings as participant.',
      cell: ({ delegate }) => meetingsAs(delegate, 'participant'),
    },
    {
      name: 'spoke_at',
      type: 'string',
      description: 'Meetings at which words are reported.',
      cell: ({ delegate }) => meetingsAs(delegate, 'speaker'),
    },
    {
      name: 'spoken_of_at',
      type: 'string',
      description: 'Meetings whose account only speaks of the delegate.',
      cell: ({ delegate }) => meetingsAs(delegate, 'spoken-of'),
    },
  ],
};
