import type { Mention } from './mention.ts';
import { privateHeads, surnameTrades } from './office-words.ts';
import { isHead, type Place, type Scene } from './scene.ts';

/** For whom the officials of a body stand: an organ’s for the body whose organ it is. */
export const standsFor = (mention: Mention): string =>
  mention.kind === 'body' ? (mention.of ?? mention.name) : mention.kind === 'country' ? mention.name : '';

/**
 * “Envoy of the [UN] Secretary-General for Myanmar”, “adviser in the [European Commission]”, “head of the [Norwegian] Intelligence
 * Service”: the body, or the country of the institution, in the midst of an office. Who works there by trade stands for nobody.
 */
export function ownerWithin({ tokens, known }: Scene, { first, last }: Place): string | null {
  const isTrade = tokens
    .slice(first, last + 1)
    .some(({ lower }) => privateHeads.has(lower) || surnameTrades.has(lower));
  for (let index = first + 2; index <= last; index += 1) {
    const owner = known.get(index);
    const link = tokens[index - 1]?.lower === 'the' ? index - 2 : index - 1;
    if (owner?.first !== index || link <= first) continue;
    const word = tokens[link]?.lower ?? '';
    const isOfOffice = /^(?:at|for|in|of)$/u.test(word);
    if (owner.kind === 'country' && isOfOffice && ownsInstitution(owner)) return owner.name;
    if (isTrade) continue;
    if (owner.kind === 'body' && (word === 'of' || (owner.of !== null && /^(?:at|for|in|with)$/u.test(word))))
      return standsFor(owner);
    const isInstitution =
      owner.kind === 'country' && owner.adjective && owner.last < last && !known.has(owner.last + 1);
    if (isInstitution && isOfOffice && !isField(owner.last + 1)) return owner.name;
  }
  return null;

  /** “for American and [Caribbean] affairs”: another part of the world beside it. */
  function isRegion(at: number): boolean {
    return tokens[at - 1]?.lower === 'and' && tokens[at]?.isCapital === true && at < last;
  }

  /** “Director for [American] and European Affairs”: whether an adjective of a country, with others or alone, tells what an office deals with. */
  function isField(from: number): boolean {
    let at = from;
    while (/^(?:,|and)$/u.test(tokens[at]?.lower ?? '') || known.has(at) || isRegion(at)) at += 1;
    return /^(?:affairs|countries|issues|matters|region|relations|studies)$/u.test(tokens[at]?.lower ?? '');
  }

  /** “chief executive of the [Seychelles] Fisheries Authority”, “researcher at the [Chinese] Academy of Social Sciences”: what only a state has. */
  function ownsInstitution(owner: Place): boolean {
    for (let at = owner.last + 1; at <= last && at < owner.last + 5 && tokens[at]?.isCapital === true; at += 1)
      if (stateInstitution.test(tokens[at]?.text ?? '')) return true;
    return false;
  }
}

/** Those whom a state sends to a body, or has in it: “the Danish [member] of the Council”. */
export const sent = /^(?:ambassador|chair|delegate|envoy|judge|lawmaker|member|mep|minister|observer|representative)$/u;

/** “the Danish commander of the [United Nations] force”: the body whose official somebody is, whatever his nationality. */
export function bodyWithin({ tokens, known }: Scene, { first, last }: Place): string | null {
  const head = tokens.findIndex((token, at) => at >= first && at <= last && isHead(token));
  const link = head + 1;
  const at = tokens[link + 1]?.lower === 'the' ? link + 2 : link + 1;
  const body = known.get(at);
  if (head < 0 || at > last || body?.kind !== 'body' || body.outlet) return null;
  return /^(?:at|for|in|of)$/u.test(tokens[link]?.lower ?? '') && !sent.test(tokens[head]?.lower ?? '')
    ? standsFor(body)
    : null;
}

/** Institutions that are a state’s own where they begin with its name. */
const stateInstitution = /^(?:Academy|Administration|Agency|Authority|Fund|Inspectorate)$/u;
