import type { Worded } from '../recognise/mention.ts';
import type { Claim, Verb } from './clause.ts';
import { prepositions } from './noun-words.ts';
import { mentionEndingAt, partyEndingAt, type Party } from './party.ts';

/** The party that a phrase names which begins at `from`: the longest head noun before a mark, a verb or a preposition that is not “of”. */
export function partyFrom(sentence: Worded, from: number, surnames: ReadonlySet<string>): Party | null {
  const { tokens } = sentence;
  let found: Party | null = null;
  for (let last = from; last < Math.min(tokens.length, from + 24); last += 1) {
    const token = tokens[last];
    if (token === undefined || (/^[,.;:"()]$/u.test(token.text) && last > from)) break;
    if (
      ['that', 'which', 'who'].includes(token.lower) ||
      /^(?:issued|released|published|said|made|issued)$/u.test(token.lower)
    )
      break;
    const body = bodyBefore(found);
    if (body !== null && token.isCapital && tokens[last - 1]?.lower === 'of') {
      found = {
        ...body,
        last,
        label: sentence.unit.span.text.slice(tokens[body.first]?.start ?? 0, token.end).replace(/\s+/gu, ' '),
      };
      continue;
    }
    const party = partyEndingAt(sentence, last, surnames);
    if (party === null || party.first > from + (found === null ? 3 : 0)) {
      if (found !== null && prepositions.has(token.lower) && token.lower !== 'of' && token.lower !== "'s") break;
      continue;
    }
    if (tokens[last + 1]?.text === "'s" || (party.kind !== 'person' && tokens[last + 1]?.isCapital === true)) continue;
    if (found !== null && party.kind === 'body' && party.name === null && found.kind !== 'body') continue;
    found =
      party.first < from
        ? {
            ...party,
            first: from,
            label: sentence.unit.span.text.slice(tokens[from]?.start ?? 0, tokens[last]?.end ?? 0),
          }
        : party;
  }
  return found;
}

const bodyBefore = (party: Party | null): Party | null => (party?.kind === 'body' ? party : null);

/** “According to D, …”, “…, according to D”: D speaks, unless the rest has a reporting verb of its own; then D passed it on. */
export function accordingTo(sentence: Worded, surnames: ReadonlySet<string>): Claim | null {
  const { tokens } = sentence;
  for (let index = 0; index + 2 < tokens.length; index += 1) {
    if (tokens[index]?.lower !== 'according' || tokens[index + 1]?.lower !== 'to' || tokens[index]?.isQuoted === true)
      continue;
    const next = tokens[index + 2];
    const pronoun =
      next !== undefined &&
      ['him', 'her', 'them'].includes(next.lower) &&
      !(tokens[index + 3]?.isCapital === true) &&
      !/^\p{Ll}{3,}$/u.test(tokens[index + 3]?.text ?? '');
    const party: Party | null = pronoun
      ? {
          kind: 'pronoun',
          label: next.text,
          name: next.lower === 'them' ? 'they' : 'he',
          country: null,
          owner: null,
          isPlural: next.lower === 'them',
          first: index + 2,
          last: index + 2,
        }
      : partyFrom(sentence, index + 2, surnames);
    if (party === null) continue;
    let end = party.last;
    while (end + 1 < tokens.length && !/^[,.]$/u.test(tokens[end + 1]?.text ?? '')) end += 1;
    return {
      rule: 'according-to',
      party,
      cue: { first: index, last: index + 1 },
      frame: { first: index, last: index === 0 ? end : tokens.length - 1 },
      strength: 'strong',
      inner: null,
      via: [],
    };
  }
  return null;
}

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
      rule: 'as-put',
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

/** “adopted a joint communiqué, which calls for …”: a text that speaks in a clause of its own. */
export function relativeDocument(
  sentence: Worded,
  verbs: readonly Verb[],
  surnames: ReadonlySet<string>,
): Claim | null {
  for (const { index, use } of verbs) {
    const which = sentence.tokens[index - 1];
    if (which === undefined || !['which', 'that'].includes(which.lower) || use.form === 'ing' || use.form === 'base')
      continue;
    const comma = sentence.tokens[index - 2]?.text === ',';
    const party = partyEndingAt(sentence, index - (comma ? 3 : 2), surnames);
    if (party?.kind !== 'document') continue;
    return {
      rule: `relative-${use.lemma}`,
      party,
      cue: { first: index, last: index },
      frame: { first: 0, last: index },
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

/** “…, the newspaper N quoted X as saying”, “Agency A, quoting B, …”, “X was quoted as saying by N”: X speaks, N passed it on. */
export function quotedAs(sentence: Worded, surnames: ReadonlySet<string>): Claim | null {
  const { tokens } = sentence;
  for (let index = 0; index < tokens.length; index += 1) {
    if (
      !/^(?:quoted|cited|quotes|quoting|citing)$/u.test(tokens[index]?.lower ?? '') ||
      tokens[index]?.isQuoted === true
    )
      continue;
    const as = tokens.findIndex(
      (token, place) =>
        place > index &&
        place < index + 14 &&
        token.lower === 'as' &&
        /^(?:saying|telling|stating|adding|writing)$/u.test(tokens[place + 1]?.lower ?? ''),
    );
    const isPassive = ['was', 'were', 'is', 'been'].includes(tokens[index - 1]?.lower ?? '');
    if (as > 0 && isPassive) {
      const party = partyEndingAt(sentence, index - 2, surnames);
      if (party === null) continue;
      const by = tokens.findIndex((token, place) => place > as && token.lower === 'by');
      const relay = by > 0 ? partyFrom(sentence, by + 1, surnames) : null;
      return {
        rule: 'was-quoted-as',
        party,
        cue: { first: index, last: as + 1 },
        frame: { first: party.first, last: tokens.length - 1 },
        strength: 'strong',
        inner: null,
        via: relay === null ? [] : [viaOf(sentence, relay)],
      };
    }
    if (as > 0) {
      const pronoun = tokens[index + 1];
      const isPronoun = pronoun !== undefined && ['him', 'her', 'them'].includes(pronoun.lower);
      const party: Party | null = isPronoun
        ? {
            kind: 'pronoun',
            label: pronoun.text,
            name: pronoun.lower === 'them' ? 'they' : 'he',
            country: null,
            owner: null,
            isPlural: pronoun.lower === 'them',
            first: index + 1,
            last: index + 1,
          }
        : partyFrom(sentence, index + 1, surnames);
      const relay = partyEndingAt(sentence, index - 1, surnames);
      if (party === null) continue;
      return {
        rule: 'quoted-as',
        party,
        cue: { first: index, last: as + 1 },
        frame: { first: relay?.first ?? index, last: as + 1 },
        strength: 'strong',
        inner: null,
        via: relay === null ? [] : [viaOf(sentence, relay)],
      };
    }
    if (/ing$/u.test(tokens[index]?.lower ?? '')) {
      const party = partyFrom(sentence, index + 1, surnames);
      const relay =
        tokens[index - 1]?.text === ','
          ? partyEndingAt(sentence, index - 2, surnames)
          : partyEndingAt(sentence, index - 1, surnames);
      if (party === null || relay === null) continue;
      return {
        rule: 'quoting',
        party,
        cue: { first: index, last: index },
        frame: { first: relay.first, last: tokens.length - 1 },
        strength: 'strong',
        inner: null,
        via: [viaOf(sentence, relay)],
      };
    }
  }
  return null;
}

/** Who passed words on, as an outlet, an agency, a body or a text. */
export function viaOf(sentence: Worded, party: Party): Claim['via'][number] {
  const mention = mentionEndingAt(sentence, party.last);
  const kind =
    party.kind === 'document'
      ? 'document'
      : mention?.kind === 'body' && mention.outlet
        ? /\b(?:agency|press|wire|news service)\b/iu.test(mention.name)
          ? 'agency'
          : 'outlet'
        : party.kind === 'body' && /newspaper|daily|times|post|news|outlet|portal|website/iu.test(party.label)
          ? 'outlet'
          : 'body';
  return { kind, first: party.first, last: party.last };
}

/** “told the Ledger”, “wrote in an article in People’s Daily”: the medium through which a person spoke. */
export function mediaOf(sentence: Worded, claim: Claim): Claim['via'] {
  const { tokens } = sentence;
  for (let index = claim.cue.last + 1; index < Math.min(tokens.length, claim.cue.last + 12); index += 1) {
    const token = tokens[index];
    if (token === undefined || token.isQuoted || token.lower === 'that') return [];
    const mention = sentence.mentions.find(({ kind, first }) => kind === 'body' && first === index);
    if (mention?.kind === 'body' && mention.outlet)
      return [{ kind: 'medium', first: mention.first, last: mention.last }];
  }
  return [];
}
