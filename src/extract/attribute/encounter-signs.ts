import type { Token } from '../../text/tokens.ts';
import type { Worded } from '../recognise/mention.ts';
import { encounter } from './encounter-words.ts';
import type { Naming } from './namings.ts';

/** Those of the words of an encounter that are nouns. */
const occasion =
  /^(?:audience|breakfast|calls?|conversation|counterpart|dinner|discussions|invitation|lunch|luncheon|meetings?|negotiations|summit|talks|visit)$/u;

/** Verbs whose object is spoken to: right before a name, they tell of an encounter. */
const addressed = /^(?:assured|briefed|informed|reassured|reminded|told)$/u;

const role = /^(?:ambassador|commissioner|minister|premier|president|secretary)$/u;

/** “Holm told [Premier Otieno]”: to whom a person speaks. */
export const isSpokenTo = (tokens: readonly Token[], { from }: Naming): boolean =>
  addressed.test(tokens[tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1]?.lower ?? '');

/** “her [host], Premier Otieno”, “his Danish guest, Minister Holm”. */
export function isHost(tokens: readonly Token[], { from }: Naming): boolean {
  const noun = tokens[from - 1]?.text === ',' ? from - 2 : from - 1;
  return (
    /^(?:guest|host|interlocutor|visitor)$/u.test(tokens[noun]?.lower ?? '') &&
    tokens.slice(Math.max(0, noun - 2), noun).some(({ lower }) => /^(?:her|his|the|their)$/u.test(lower))
  );
}

/** “President Holm received [the minister] as well”, “Minister Holm hosted a dinner for [him]”: an encounter with somebody told of before. */
export function meetsGuest(tokens: readonly Token[], { until }: Naming): boolean {
  const verb = tokens.findIndex(
    ({ lower }, at) => at > until && at < until + 4 && (encounter.test(lower) || lower === 'see'),
  );
  const object = tokens.slice(verb + 1, verb + 7);
  if (verb < 0) return false;
  if (object.slice(0, 4).some(({ lower }) => /^(?:her|him|minister|them)$/u.test(lower))) return true;
  return object.some(
    ({ lower }, at) => /^(?:him|them)$/u.test(lower) && /^(?:for|with)$/u.test(object[at - 1]?.lower ?? ''),
  );
}

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

/** “conveyed the greetings of the Crown Prince to [President Holm]”, “handed over a letter to [President Holm]”: words sent to the other side. */
export function getsMessage(tokens: readonly Token[], { from }: Naming): boolean {
  const to = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  return (
    tokens[to]?.lower === 'to' &&
    tokens
      .slice(Math.max(0, to - 14), to)
      .some(({ lower }) => /^(?:condolences|congratulations|greetings|letter|message|regards)$/u.test(lower))
  );
}

/** “will chair, together with [Premier Otieno], the third session”: what two sides do with each other. */
export function sharesWith(tokens: readonly Token[], { from }: Naming): boolean {
  let at = from - 1;
  while (/^(?:,|alongside|her|his|jointly|the|together|with)$/u.test(tokens[at]?.lower ?? '')) at -= 1;
  const link = tokens.slice(at + 1, from);
  return (
    /^(?:co-)?(?:chair|host|inaugurat|launch|open|sign)(?:e|ed|es|ing|s)?$/u.test(tokens[at]?.lower ?? '') &&
    link.some(({ lower }) => /^(?:alongside|with)$/u.test(lower))
  );
}

/** “a day after [his talks] with”: an encounter of somebody whom a pronoun tells. */
export const hisEncounter = (lead: readonly Token[]): boolean =>
  lead.some(({ lower }, at) => /^(?:her|his|their)$/u.test(lower) && encounter.test(lead[at + 1]?.lower ?? ''));

/** “[the Secretary] and Minister Holm signed …”: a bare role right before “and”. */
const isRole = (lead: readonly { lower: string }[]): boolean =>
  role.test(lead.at(-1)?.lower ?? '') && lead.at(-2)?.lower === 'the';

/** “the [Danish] minister and Minister Holm”: whose official a bare role right before “and” is. */
export function countryOfRole({ tokens, mentions }: Worded, { from }: Naming): string | null {
  if (tokens[from - 1]?.lower !== 'and' || !role.test(tokens[from - 2]?.lower ?? '')) return null;
  const owner = mentions.find(({ last }) => last === from - 3);
  return owner?.kind === 'country' && owner.adjective ? owner.name : null;
}

/** “… was received by [Premier Otieno]”, “… called on [Premier Otieno]”, “after hosting [Premier Otieno]”: an encounter whose other side is not named. */
export function leadsToPerson(lead: readonly { lower: string }[]): boolean {
  if (lead.at(-1)?.lower === 'and' && (/^(?:he|she)$/u.test(lead.at(-2)?.lower ?? '') || isRole(lead.slice(0, -1))))
    return true;
  const words = lead.map(({ lower }) => lower).filter((word) => !/^(?:,|also|later|separately|the|then)$/u.test(word));
  const last = words.at(-1) ?? '';
  const ahead = words.slice(-6, -1).filter((word) => encounter.test(word));
  if (last === 'by') return ahead.some((word) => !occasion.test(word));
  if (/^(?:on|to|with)$/u.test(last)) return ahead.length > 0;
  return encounter.test(last) && !occasion.test(last);
}
