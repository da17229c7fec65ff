import type { Worded } from '../recognise/mention.ts';
import { isHead } from '../recognise/scene.ts';
import { encounter } from './encounter-words.ts';
import type { Naming } from './namings.ts';

/** “Minister Holm paid a visit [to Uganda]”, “President Holm, who [received the Ugandan] team”, “Premier Holm greeted his [Danish] guests”: whose people a person met. */
export function countryMet({ tokens, mentions }: Worded, { until }: Naming): string | null {
  const visited = mentions.find(({ first }) => first > until && first < until + 8);
  const before = tokens[(visited?.first ?? 0) - 1]?.lower ?? '';
  const isVisit = tokens
    .slice(until + 1, visited?.first)
    .some(({ lower }) => /^(?:visit|visited|visiting)$/u.test(lower));
  if (visited?.kind === 'country' && !visited.adjective && isVisit && /^(?:to|visit|visited|visiting)$/u.test(before))
    return visited.name;
  const verb = tokens.findIndex(({ lower }, at) => at > until && at < until + 6 && encounter.test(lower));
  if (verb < 0) return null;
  const owner = mentions.find(({ first }) => first > verb && first < verb + 4);
  if (owner?.kind === 'country' && (owner.adjective || tokens[owner.last + 1]?.text === "'s")) return owner.name;
  return ofOffice(verb);

  /** “received the foreign minister [of Norway]”: the country of the office that is the object, up to the next mark or circumstance. */
  function ofOffice(ahead: number): string | null {
    for (let at = ahead + 1; at < ahead + 14 && at < tokens.length; at += 1) {
      const link = tokens[at]?.lower ?? '';
      if (/^(?:[,.;:"]|at|before|during|in|where|who)$/u.test(link)) return null;
      if (link !== 'of') continue;
      const place = mentions.find(({ first }) => first === at + (tokens[at + 1]?.lower === 'the' ? 2 : 1));
      const isOffice = tokens.slice(ahead + 1, at).some(isHead);
      if (isOffice && place?.kind === 'country' && !place.adjective) return place.name;
    }
    return null;
  }
}
