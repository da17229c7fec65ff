import type { Authority } from '../../authority/authority.ts';
import type { Span } from '../../model/span.ts';
import { hasOutletWord } from '../segment/outlet-names.ts';
import type { Segmented, Unit } from '../types.ts';

/** Forms of fewer letters may stand for anything but in a dateline: “AP”. */
const shortest = 4;

/** What names an agency at the head of a text stands within so many characters. */
const datelineReach = 90;

/**
 * The article under an outlet that the authority knows, where the shape of its lines tells no publisher, or only a name that no outlet bears: the
 * first line above the text that names it, its text’s dateline, the lines below the text if they name one alone. Whom its people told is not asked: papers quote what was told to agencies.
 */
export function withKnownOutlet(article: Segmented, authority: Authority): Segmented {
  const { head, units } = article;
  const given = head.publisher.map(({ text }) => text).join(' ');
  const { forms, named, dated } = outletsOf(authority);
  if (forms.length === 0 || hasOutletWord(given) || forms.some(({ form }) => form === given)) return article;
  const first = units.findIndex(({ role }) => role === 'prose');
  const last = units.findLastIndex(({ role }) => role === 'prose');
  const isLine = ({ role, span }: Unit): boolean =>
    role !== 'prose' && role !== 'caption' && span.start !== head.title?.start && !/^[([]?[Ww]ith\b/u.test(span.text);
  const above = units.slice(0, Math.max(0, first)).filter(isLine);
  const below = units.slice(last + 1).filter(isLine);
  const found =
    above.flatMap((unit) => within(unit, named) ?? [])[0] ??
    inDateline(units.slice(0, first + 1), dated) ??
    onlyOne(
      below.flatMap((unit) => within(unit, named) ?? []),
      forms,
    );
  return found === null ? article : { ...article, head: { ...head, publisher: [found] } };
}

interface Form {
  form: string;
  name: string;
}

/** The forms of all known outlets, as they are and in capitals, the longest first. */
const formsOf = ({ outlets }: Authority): Form[] =>
  outlets
    .flatMap(({ name, variants }) =>
      [name, ...variants].flatMap((form) => [form, form.toUpperCase()].map((one) => ({ form: one, name }))),
    )
    .sort((a, b) => b.form.length - a.form.length);

const escaped = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
const oneOf = (forms: readonly Form[]): string => forms.map(({ form }) => escaped(form)).join('|');

/** How known outlets are called, and the patterns that find them: anywhere in a line, at the head of a text. */
interface Outlets {
  forms: readonly Form[];
  named: RegExp;
  dated: RegExp;
}

const read = new WeakMap<Authority, Outlets>();

/** The outlets of an authority, made once. */
function outletsOf(authority: Authority): Outlets {
  const known = read.get(authority);
  if (known !== undefined) return known;
  const forms = formsOf(authority);
  const [all, long] = [oneOf(forms), oneOf(forms.filter(({ form }) => form.length >= shortest))];
  const made = {
    forms,
    named: new RegExp(String.raw`(?<![\p{L}\p{N}./@-])(?<outlet>${long})(?![\p{L}\p{N}/@-])`, 'u'),
    dated: new RegExp(
      String.raw`^\P{Ll}(?:[^.!?]|\.(?= ?\P{Ll})){0,60}?[ (/](?<outlet>${all})[)/]?,? ?(?:[-–—]|--)(?= |$)`,
      'u',
    ),
  };
  read.set(authority, made);
  return made;
}

/** “OSLO. FJORD AGENCY - The minister …”, “Oslo (Norway) (FA) – The minister …”. */
function inDateline(units: readonly Unit[], pattern: RegExp): Span | null {
  return (
    units
      .filter(({ role }) => role === 'prose' || role === 'dateline')
      .map((unit) => within({ ...unit, span: { ...unit.span, text: unit.span.text.slice(0, datelineReach) } }, pattern))
      .find((span) => span !== null) ?? null
  );
}

/** Where a pattern finds an outlet in a line. */
function within({ span }: Unit, pattern: RegExp): Span | null {
  const match = pattern.exec(span.text);
  const words = match?.groups?.['outlet'];
  if (match === null || words === undefined) return null;
  const start = span.start + match.index + match[0].indexOf(words);
  return { article: span.article, start, end: start + words.length, text: words };
}

/** The first, where all name one outlet. */
function onlyOne(spans: readonly Span[], forms: readonly Form[]): Span | null {
  const names = new Set(spans.map(({ text }) => forms.find(({ form }) => form === text)?.name));
  return names.size === 1 ? (spans[0] ?? null) : null;
}
