import { reportingForms } from '../../text/reporting-verbs.ts';
import type { Worded } from '../recognise/mention.ts';
import type { Naming } from './namings.ts';

const will =
  /^(?:appreciates|attaches|hopes|intends|is|looks|plans|remains|seeks|stands|supports|wants|was|welcomes|wishes)$/u;
const stance = /^(?:committed|determined|interested|keen|prepared|ready|willing)$/u;

/** “Holm said [Norway] was ready to …”, “Holm stressed that [Norway] attaches …”: the country whose will a person tells is his own. */
export function speaksFor({ tokens, mentions }: Worded, { until }: Naming): string | null {
  const verb = tokens[until + 1];
  if (verb === undefined || !reportingForms.has(verb.lower)) return null;
  const at = tokens[until + 2]?.lower === 'that' ? until + 3 : until + 2;
  const country = mentions.find(({ first }) => first === at);
  if (country?.kind !== 'country' || country.adjective) return null;
  const next = tokens[country.last + 1]?.lower ?? '';
  if (!will.test(next)) return null;
  const isCopula = /^(?:is|remains|stands|was)$/u.test(next);
  return !isCopula || stance.test(tokens[country.last + 2]?.lower ?? '') ? country.name : null;
}
