import type { Heading, Paragraph, Root, RootContent } from 'mdast';
import type { Plugin } from 'unified';
import type { Article, Part } from '../model/article.ts';
import type { Said } from '../model/said.ts';
import type { Section, SentenceNode } from './nodes.ts';

const firstSentence = ({ children }: Paragraph): SentenceNode | undefined =>
  children.find((child) => child.type === 'sentence');

const holds = (paragraph: Paragraph, title: Said | null): boolean =>
  title?.evidence.some(({ start }) =>
    paragraph.children.some(
      (child) => child.type === 'sentence' && child.sentence.span.start <= start && start < child.sentence.span.end,
    ),
  ) ?? false;

/** The line that heads a part: the one that its title is read from, or else its first headline. */
function headlineOf(lines: readonly RootContent[], title: Said | null): Paragraph | undefined {
  const headlines = lines.filter(
    (line): line is Paragraph => line.type === 'paragraph' && line.data?.sort === 'headline',
  );
  return headlines.find((line) => holds(line, title)) ?? headlines[0];
}

function section(part: Part, lines: RootContent[], title: Said | null): Section {
  const headline = headlineOf(lines, part.title ?? title);
  const labelledBy = (headline && firstSentence(headline)?.sentence.id) ?? null;
  const children = lines.map((line): RootContent => {
    if (line !== headline) return line;
    return { type: 'heading', depth: 3, children: headline.children } satisfies Heading;
  });
  return { type: 'section', part, labelledBy, children };
}

/** Gathers the lines of each part into a section under its headline; what stands outside every part stays where it is. */
export const remarkParts: Plugin<[Article], Root> = (article) => (tree) => {
  const children: RootContent[] = [];
  let rest = tree.children;
  const partOf = (line: RootContent): Part | undefined => {
    const start = line.type === 'paragraph' ? (line.data?.start ?? 0) : 0;
    return article.parts.find(({ span }) => span.start <= start && start < span.end);
  };
  while (rest[0] !== undefined) {
    const part = partOf(rest[0]);
    const next = rest.findIndex((line) => partOf(line) !== part);
    const lines = next === -1 ? rest : rest.slice(0, next);
    rest = rest.slice(lines.length);
    children.push(
      ...(part === undefined ? lines : [section(part, lines, article.parts[0] === part ? article.title : null)]),
    );
  }
  tree.children = children;
};
