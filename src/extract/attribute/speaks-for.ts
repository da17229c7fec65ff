import { reportingForms } from '../../text/reporting-verbs.ts';
import { countryNamed } from './homes.ts';
import type { Worded } from '../recognise/mention.ts';

const will =
  /^(?:appreciates|attaches|hopes|intends|is|looks|plans|remains|seeks|stands|supports|wants|was|welcomes|wishes)$/u;
const stance = /^(?:committed|determined|interested|keen|prepared|ready|willing)$/u;

/** “Holm said [Norway] was ready to …”, “Holm stressed that [Norway] attaches …”: the country whose will a person tells is his own. */
export function speaksFor({ tokens, mentions }: Worded, { until }: { until: number }): string | null {
  const verb = tokens[until + 1];
  if (verb === undefined || !reportingForms.has(verb.lower)) return null;
  const at = tokens[until + 2]?.lower === 'that' ? until + 3 : until + 2;
  const country = mentions.find(({ first }) => first === at);
  const isParty = country?.kind === 'city' ? country.capital : country?.kind === 'country' && !country.adjective;
  if (country === undefined || !isParty) return null;
  const mark = tokens[country.last + 1]?.text === '"' ? 1 : 0;
  const next = tokens[country.last + mark + 1]?.lower ?? '';
  if (!will.test(next)) return null;
  const isCopula = /^(?:is|remains|stands|was)$/u.test(next);
  return !isCopula || stance.test(tokens[country.last + mark + 2]?.lower ?? '') ? countryNamed(country) : null;
}
