import { trimmed } from '../../text/spans.ts';
import type { Block } from '../types.ts';
import { monthDate, wholeDay } from './day-words.ts';
import { menuWords, sharingWords } from './row-words.ts';

const sharing = `(?:${sharingWords.join('|')})`;
const menu = `(?:${menuWords.join('|')})`;

/** Stretches inside a line that belong to the page: each becomes a block of its own, with the role that it names. */
const stretches: readonly {
  rule: string;
  role: 'furniture' | 'byline' | 'dateline' | null;
  pattern: RegExp;
  tail: boolean;
}[] = [
  { rule: 'residue', role: 'furniture', pattern: /^date \d{4}-\d{2}-\d{2}(?= )/u, tail: false },
  {
    rule: 'skip-link',
    role: 'furniture',
    pattern: new RegExp(String.raw`Skip to (?:main )?content\b(?:.{0,160}?(?: ${menu}){3,}[^.]*$)?`, 'u'),
    tail: false,
  },
  {
    rule: 'menu-row',
    role: 'furniture',
    pattern: new RegExp(String.raw`(?<!\p{L} )\b${menu}(?:\s+${menu}){2,}\b`, 'u'),
    tail: false,
  },
  { rule: 'reading-time', role: 'furniture', pattern: /\b\d{1,3} min(?:ute)?s? read\b/u, tail: false },
  {
    rule: 'player',
    role: 'furniture',
    pattern:
      /(?:^\d[\d,.]* views )?\bListen to (?:this |the )?article\b(?: \(?\d{1,3} min(?:ute)?s?\)?)?(?: A[+-])*(?: Share Copy link)?/u,
    tail: false,
  },
  {
    rule: 'sharing-row',
    role: 'furniture',
    pattern: new RegExp(
      String.raw`(?:Share (?:this|on)?:? ?)?\b${sharing}(?: (?:${sharing}\b|Copy link|A[-+]|A\b(?= A)))+(?: \d{1,4} (?:[Cc]omments?|[Ss]hares?)\b)?`,
      'u',
    ),
    tail: false,
  },
  {
    rule: 'path',
    role: 'furniture',
    pattern:
      /\b(?:Home|Main page)(?: [/>›»] [^/>›»\n]{2,40}?){0,4} [/>›»] (?<title>\p{Lu}[^/>›»\n]{19,200}?)(?= \k<title> )/u,
    tail: false,
  },
  {
    rule: 'date-line',
    role: 'dateline',
    pattern: new RegExp(String.raw`(?<=\p{L} )(?:Published|Posted)(?: on)?:? ${wholeDay}(?:,? \d{1,2}:\d\d)?`, 'u'),
    tail: false,
  },
  {
    rule: 'date-line',
    role: 'dateline',
    pattern: new RegExp(
      String.raw`(?:(?:[Ll]ast )?[Uu]pdated:? )?(?<![\p{L}\d./-])${wholeDay}(?:,| [-–|])? (?:at )?\d{1,2}[:.]\d\d(?::\d\d)?(?: ?[AaPp]\.?[Mm]\b\.?)?(?: \([Uu]pdated[^()]{0,40}\))?(?=\s?\p{Lu}| \d| [|]|$)(?:(?<=.{90})|(?=.{90}))`,
      'u',
    ),
    tail: false,
  },
  {
    rule: 'date-line',
    role: 'dateline',
    pattern: /^\d{1,2} \p{Lu}\p{L}{2,8} \d{4} \d{1,2}:\d\d(?=\s?\p{Lu}\p{Ll})/u,
    tail: false,
  },
  {
    rule: 'byline-in-line',
    role: 'byline',
    pattern: new RegExp(
      String.raw`(?:\b[Bb]y:?|\bAuthor:) \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,3}?(?:(?: \|)? ${monthDate}|(?= (?:Share|Tweet|Facebook|Twitter|Print|Photo|Copy link|\p{Lu}{2,}(?: \p{Lu}{2,})*(?:, \p{L}+)? (?:—|–|-|â€”))))`,
      'u',
    ),
    tail: false,
  },
  {
    rule: 'writers-address',
    role: 'furniture',
    pattern: /\b(?:Writer|Author|Reporter)[’']s e-?mail: \S+$/u,
    tail: false,
  },
  { rule: 'end-mark', role: 'furniture', pattern: /(?<=[.!?”"’'] )(?:Enditem|Ends|END)$/u, tail: false },
  {
    rule: 'advertisement',
    role: 'furniture',
    pattern:
      /(?<=[.!?”"’'€] |^)(?:ADVERTISEMENT|Advertisement)(?:[ :–—-]+(?:[Cc]ontinue reading below|[Ss]tory continues below|CONTINUE READING BELOW|SCROLL TO CONTINUE)\b\.?)?(?= +(?!Sign up|Subscribe|SUBSCRIBE|Newsletter|Read |Related|RELATED|Also |Get ))/u,
    tail: false,
  },
  {
    rule: 'tail',
    role: 'furniture',
    pattern:
      /(?<=[.!?”"’'] |^)(?:Tags|TAGS|Share this|Leave a Reply|LEAVE A REPLY|RELATED STORIES|Related stories|You may also like|Like this|Related|RELATED|READ ALSO|Read also|Read more|© \d{4}|Previous article|One thought on)[: ].*$/u,
    tail: true,
  },
];

/** A menu that opens a line takes the few capitalised words with it that are left: “Home News Sports Features Sunday Edition”. */
function menuRow(line: string, pattern: RegExp): RegExpExecArray | null {
  const match = pattern.exec(line);
  const rest = match?.index === 0 ? line.slice(match[0].length) : '';
  return /^(?:\s+\p{Lu}[\p{L}’'-]*){1,5}$/u.test(rest) ? null : match;
}

/** What stands in the middle of a text as well as below it. */
const insert = /^(?:RELATED|READ ALSO|Read also|Read more|Related|Share this):?/u;

/** From here a page goes on about other things for good. */
const forGood =
  /©|\(c\) \d{4}|\b(?:TAGS|Tags:|[Cc]omments?\b|Leave a|LEAVE A|RELATED STORIES|Reader [Dd]esk|For feedback|Related stories|You may|YOU MAY|MORE FROM|More from|Most read|MOST READ|Previous article|Read also|READ ALSO|Subscribe)/u;

/** So many sentences follow an advertisement in the middle of a text, and hardly behind its end. */
const fewestToGoOn = 3;

/** Of what looks like the tail of a page only the mark, where the text goes on behind it. */
function asInsert(tail: string): string {
  const mark = insert.exec(tail)?.[0] ?? '';
  if (mark === '') return tail;
  const rest = tail.slice(mark.length);
  const until = forGood.exec(rest)?.index ?? rest.length;
  const sentences = rest.slice(0, until).match(/\p{L}{2}[.!?]["”’]?(?=\s|$)/gu) ?? [];
  return sentences.length < fewestToGoOn ? tail : mark;
}

/** Cuts the furniture out of the middle of a line, so that whole pages on one line come apart. Lines without any come back as they are. */
export function withoutInlineFurniture(text: string, block: Block, mostInserts = 10): Block[] {
  const line = text.slice(block.start, block.end);
  const hits: { start: number; end: number; rule: string; role: Block['role'] }[] = [];
  for (const { rule, role, pattern } of stretches) {
    const match = rule === 'menu-row' ? menuRow(line, pattern) : pattern.exec(line);
    if (match === null || match[0].length === line.length) continue;
    const end = match.index + (rule === 'tail' ? asInsert(match[0]) : match[0]).length;
    if (!hits.some((hit) => match.index < hit.end && hit.start < end))
      hits.push({ start: match.index, end, rule, role });
  }
  if (hits.length === 0) return [block];
  hits.sort((a, b) => a.start - b.start);
  const cut: Block[] = [];
  const push = (start: number, end: number, role: Block['role'], rule: string): void => {
    const at = trimmed(text, block.start + start, block.start + end);
    if (at.start < at.end) cut.push({ start: at.start, end: at.end, role, item: cut.length === 0 && block.item, rule });
  };
  let from = 0;
  for (const { start, end, rule, role } of hits) {
    push(from, start, null, '');
    push(start, end, role, rule);
    from = end;
  }
  const wasInsert = hits.at(-1)?.rule === 'tail' && from < line.length && mostInserts > 0;
  const rest = wasInsert ? trimmed(text, block.start + from, block.end) : null;
  if (rest === null) push(from, line.length, null, '');
  else
    cut.push(
      ...withoutInlineFurniture(text, { ...block, start: rest.start, end: rest.end, item: false }, mostInserts - 1),
    );
  return cut;
}
