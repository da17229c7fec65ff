import type { Span } from '../../model/span.ts';
import { slug } from '../../text/slug.ts';
import { spanWithin } from '../../text/spans.ts';
import type { Worded } from '../recognise/mention.ts';

const documents = String.raw`(?:joint (?:statement|communiqu[eé]|declaration|press (?:statement|release))|press release|communiqu[eé]|declaration|memorand(?:um|a) of understanding|action plan|plan of action|roadmap|agreement|protocol|treaty|cooperation documents?)`;
const made = new RegExp(
  String.raw`\b(?:adopted|issued|signed|released|approved|initialled|witnessed the signing of|the signing of)\b[^.;]{0,60}?\b(?<document>${documents})s?\b(?<rest> (?:of|on|between|about|for) (?:the )?[\p{Lu}“"][^.;,]{3,110})?`,
  'giu',
);
const released = new RegExp(
  String.raw`\b(?:an?|the)\s(?<document>${documents})(?<rest> about the [^.;,]{3,60}?)? (?:released|issued|published|adopted) (?:by|after|at)\b`,
  'giu',
);

/** The documents that a sentence says were adopted, issued or signed. */
export function outcomesIn(sentence: Worded): { kind: string; name: string; evidence: Span[] }[] {
  const { span } = sentence.unit;
  const found = new Map<string, { kind: string; name: string; evidence: Span[] }>();
  for (const pattern of [made, released]) {
    for (const match of span.text.matchAll(pattern)) {
      const { document = '', rest = '' } = match.groups ?? {};
      const words = `${document}${rest}`;
      const index = match.index + match[0].indexOf(document);
      const kind = slug(
        document
          .replace(/memoranda/iu, 'memorandum')
          .replace(/documents$/iu, 'document')
          .replace(/communiqué/iu, 'communique'),
      );
      if (!found.has(kind))
        found.set(kind, { kind, name: words.replace(/\s+/gu, ' '), evidence: [spanWithin(span, index, words.length)] });
    }
  }
  return [...found.values()];
}
