import { recordsOf } from './records.ts';
import { namesOfAuthority } from '../search/names-of-authority.ts';

/** The records and names that the build-time files of the search are made from. */
export async function sourceOfSearch() {
  const [articles, statements, meetings, delegates, countries, series, topics] = await Promise.all([
    recordsOf('articles'),
    recordsOf('statements'),
    recordsOf('meetings'),
    recordsOf('delegates'),
    recordsOf('countries'),
    recordsOf('series'),
    recordsOf('topics'),
  ]);
  return {
    records: { articles, statements, meetings, delegates, countries, series, topics },
    authority: namesOfAuthority(),
  };
}
