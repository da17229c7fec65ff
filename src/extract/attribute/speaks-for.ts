import { reportingForms } from '../../text/reporting-verbs.ts';
import { countryNamed } from './homes.ts';
import type { Worded } from '../recognise/mention.ts';

const will =
  /^(?:appreciates|attaches|hopes|intends|is|looks|plans|remains|seeks|stands|supports|wants|was|welcomes|will|wishes|would)$/u;
const stance = /^(?:committed|determined|interested|keen|prepared|ready|willing)$/u;

/** “… the [Norwegian] side would ask for a delay”: whose side is to do something. */
function sideAt({ tokens, mentions }: Pick<Worded, 'mentions' | 'tokens'>, at: number): string | null {
  const country = tokens[at]?.lower === 'the' ? mentions.find(({ first }) => first === at + 1) : undefined;
  if (country?.kind !== 'country' || !country.adjective) return null;
  const noun = tokens[country.last + 1]?.lower ?? '';
  const next = tokens[country.last + 2]?.lower ?? '';
  return /^(?:delegation|government|side|team)$/u.test(noun) && (will.test(next) || /^(?:will|would)$/u.test(next))
    ? country.name
    : null;
}

/** “told [reporters]”, “reminded [her hosts]”, “told [Peru] that”: where what a hearer is told begins. */
function behindHearer({ tokens, mentions }: Pick<Worded, 'mentions' | 'tokens'>, at: number): number | null {
  const state = mentions.find(({ first, kind }) => first === at && kind === 'country');
  if (state !== undefined) return tokens[state.last + 1]?.lower === 'that' ? state.last + 1 : null;
  const hearer = /^(?:her|his|the)$/u.test(tokens[at]?.lower ?? '') ? at + 1 : at;
  const isHearer = /^(?:guests?|hosts?|journalists|parliament|reporters|visitors?)$/u.test(tokens[hearer]?.lower ?? '');
  return isHearer ? hearer + 1 : null;
}

/** “Holm said on Friday that [Norway] was ready to …”, “Holm stressed that [Norway] attaches …”: the country whose will a person tells is his own. */
export function speaksFor({ tokens, mentions }: Worded, { until }: { until: number }): string | null {
  const verb = tokens[until + 1];
  if (verb === undefined || !reportingForms.has(verb.lower)) return null;
  let at = until + 2;
  if (/^(?:assured|informed|reminded|told)$/u.test(verb.lower)) {
    const behind = behindHearer({ tokens, mentions }, at);
    if (behind === null) return null;
    at = behind;
  }
  if (/^(?:at|in|on)$/u.test(tokens[at]?.lower ?? '') && tokens[at + 2]?.lower === 'that') at += 2;
  if (tokens[at]?.lower === 'that') at += 1;
  const side = sideAt({ tokens, mentions }, at);
  if (side !== null) return side;
  if (tokens[at]?.lower === 'the') at += 1;
  const country = mentions.find(({ first }) => first === at);
  const isParty = country?.kind === 'city' ? country.capital : country?.kind === 'country' && !country.adjective;
  if (country === undefined || !isParty) return null;
  const mark = tokens[country.last + 1]?.text === '"' ? 1 : 0;
  const next = tokens[country.last + mark + 1]?.lower ?? '';
  if (!will.test(next)) return null;
  const isCopula = /^(?:is|remains|stands|was)$/u.test(next);
  return !isCopula || stance.test(tokens[country.last + mark + 2]?.lower ?? '') ? countryNamed(country) : null;
}
