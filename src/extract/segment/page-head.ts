import type { Span } from '../../model/span.ts';
import { spanOf } from '../../text/spans.ts';
import type { Block, CleanPage, Head } from '../types.ts';
import { bylinesOf } from './bylines.ts';
import { dayIn, publishedOf } from './published.ts';
import { frontEnd } from './roles.ts';
import { publisherOf } from './publisher.ts';
/** What the page says of the article: headline, who publishes, who wrote, when. */
export function headOf(page: CleanPage, blocks: readonly Block[], firstPieceEnd: number): Head {
  const spanOfBlock = (block: Block): Span => spanOf(page.id, page.text, block.start, block.end);
  const firstText = blocks.findIndex(({ role }) => role === 'prose');
  const front = blocks.slice(
    0,
    frontEnd(
      blocks.map(({ start, end, rule }) =>
        rule === 'date-line' || rule === 'byline' ? 'says-who-or-when' : page.text.slice(start, end),
      ),
      firstText,
    ),
  );
  const headline = blocks.find(({ rule }) => rule === 'headline');
  const thought = oneThought(page);
  const title = headline === undefined ? thought : spanOfBlock(headline);
  const lead = blocks.filter(({ start }) => start <= firstPieceEnd);
  return {
    title,
    titleRule: headline === undefined ? 'one-thought' : 'headline',
    publisher: publisherOf(page, front, blocks, headline),
    byline: bylinesOf(page, lead, front),
    credit: firstOf(blocks.filter(({ role }) => role === 'credit').map(spanOfBlock)),
    published: publishedOf(page, front, blocks, headline),
    retrieved: firstOf(
      front
        .filter((block) =>
          /^(?:Retrieved|Saved|Accessed|Fetched|Downloaded)\b/iu.test(page.text.slice(block.start, block.end)),
        )
        .flatMap((block) => dayIn(spanOfBlock(block)) ?? []),
    ),
    url: firstOf(
      front.flatMap((block) => {
        const address = /https?:\/\/\S+/u.exec(page.text.slice(block.start, block.end));
        return address === null
          ? []
          : [spanOf(page.id, page.text, block.start + address.index, block.start + address.index + address[0].length)];
      }),
    ),
  };
}

const firstOf = <T>(list: readonly T[]): T | null => list[0] ?? null;

/** “One thought on “…”” below a saved page tells its headline. */
function oneThought(page: CleanPage): Span | null {
  const match = /\b(?:One thought|\d+ thoughts) on [“"](?<title>[^\r\n]+?)[”"]\s*$/mu.exec(page.text);
  const title = match?.groups?.['title'];
  if (match === null || title === undefined) return null;
  const start = match.index + match[0].indexOf(title);
  return spanOf(page.id, page.text, start, start + title.length);
}
