import { reportingForms } from '../../text/reporting-verbs.ts';
import type { Token } from '../../text/tokens.ts';
import { encounter } from './encounter-words.ts';
import type { Naming } from './namings.ts';
import { rightAhead } from './right-ahead.ts';

/** Those of the words of an encounter that are nouns. */
const occasion =
  /^(?:audience|breakfast|calls?|conversation|counterpart|dinner|discussions|invitation|lunch|luncheon|meetings?|negotiations|summit|talks|visit)$/u;

/** Verbs whose object is spoken to: right before a name, they tell of an encounter. */
const addressed = /^(?:assured|briefed|informed|reassured|reminded|told)$/u;

/** “Holm told [Premier Otieno]”: to whom a person speaks. */
export const isSpokenTo = (tokens: readonly Token[], { from }: Naming): boolean =>
  addressed.test(tokens[rightAhead(tokens, from, 'the')]?.lower ?? '');

/** “her [host], Premier Otieno”, “his Danish guest, Minister Holm”. */
export function isHost(tokens: readonly Token[], { from }: Naming): boolean {
  const noun = rightAhead(tokens, from, ',');
  return (
    /^(?:guest|host|interlocutor|visitor)$/u.test(tokens[noun]?.lower ?? '') &&
    tokens.slice(Math.max(0, noun - 2), noun).some(({ lower }) => /^(?:her|his|the|their)$/u.test(lower))
  );
}

/** “Holm will travel to Lima, [Spokesman Otieno] said”: who tells of what others do at the end of a sentence. */
export const isReporter = (tokens: readonly Token[], { from, until }: Naming): boolean =>
  tokens[from - 1]?.text === ',' && reportingForms.has(tokens[until + 1]?.lower ?? '');

/** “Meeting him on Friday, [Holm] said …”, “Receiving the envoy, [President Holm] …”: with whose reception of somebody told before a sentence opens. */
export function meetsAhead(tokens: readonly Token[], { from }: Naming): boolean {
  const comma = tokens.findIndex(({ text }) => text === ',');
  return (
    /^(?:Greeting|Hosting|Meeting|Receiving|Welcoming)$/u.test(tokens[0]?.text ?? '') &&
    /^(?:her|him|the|them)$/u.test(tokens[1]?.lower ?? '') &&
    comma > 0 &&
    from - comma <= 2
  );
}

/** “… was received by [Premier Otieno]”, “… called on [Premier Otieno]”, “after hosting [Premier Otieno]”: an encounter whose other side is not named. */
export function leadsToPerson(lead: readonly { lower: string }[]): boolean {
  if (lead.at(-1)?.lower === 'and' && /^(?:he|she)$/u.test(lead.at(-2)?.lower ?? '')) return true;
  const words = lead.map(({ lower }) => lower).filter((word) => !/^(?:,|also|later|separately|the|then)$/u.test(word));
  const last = words.at(-1) ?? '';
  const ahead = words.slice(-6, -1).filter((word) => encounter.test(word));
  if (last === 'by') return ahead.some((word) => !occasion.test(word));
  if (/^(?:on|to|with)$/u.test(last)) return ahead.length > 0;
  return encounter.test(last) && !occasion.test(last);
}
