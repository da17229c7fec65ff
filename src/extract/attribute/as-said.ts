import type { Worded } from '../recognise/mention.ts';
import type { Claim, Verb } from './claim.ts';
import { partyFrom } from './party-from.ts';
import { partyEndingAt } from './party.ts';

/** “…, as Moreno put it, …”: a clause inserted with “as”. */
export function asPut(sentence: Worded, surnames: ReadonlySet<string>): Claim | null {
  const { tokens } = sentence;
  for (let index = 1; index + 2 < tokens.length; index += 1) {
    if (
      tokens[index]?.lower !== 'as' ||
      tokens[index]?.isQuoted === true ||
      !/^[,"]$/u.test(tokens[index - 1]?.text ?? '')
    )
      continue;
    const verb = tokens.findIndex(
      (token, place) =>
        place > index && place < index + 8 && /^(?:put|puts|said|noted|called|described)$/u.test(token.lower),
    );
    const party = verb < 0 ? null : partyEndingAt(sentence, verb - 1, surnames);
    if (party?.first !== index + 1) continue;
    const end = tokens.findIndex((token, place) => place > verb && /^[,.]$/u.test(token.text));
    return {
      rule: 'as-said',
      party,
      cue: { first: verb, last: verb },
      frame: { first: index, last: end < 0 ? verb : end },
      strength: 'strong',
      inner: null,
      via: [],
    };
  }
  return null;
}

/** “As pointed out by experts, …”, “as Moreno noted, …”. */
export function asSaid(sentence: Worded, verbs: readonly Verb[], surnames: ReadonlySet<string>): Claim | null {
  const { tokens } = sentence;
  if (tokens[0]?.lower !== 'as') return null;
  const verb = tokens.findIndex(
    (token, index) =>
      index > 0 &&
      index < 10 &&
      /^(?:said|noted|pointed|stressed|stated|put|mentioned|observed|told|reported|emphasi[sz]ed|highlighted|recalled)$/u.test(
        token.lower,
      ),
  );
  if (verb < 0) return null;
  const by = tokens.findIndex((token, index) => index > verb && index <= verb + 3 && token.lower === 'by');
  const comma = tokens.findIndex((token, index) => index > verb && token.text === ',');
  if (comma < 0 || comma > 22) return null;
  const party = by > 0 ? partyFrom(sentence, by + 1, surnames) : partyEndingAt(sentence, verb - 1, surnames);
  if (party === null || verbs.length > 20) return null;
  return {
    rule: 'as-said',
    party,
    cue: { first: verb, last: by > 0 ? by - 1 : verb },
    frame: { first: 0, last: comma },
    strength: 'strong',
    inner: null,
    via: [],
  };
}
