import { pronounParty } from './make-party.ts';
import { reportingForms } from '../../text/reporting-verbs.ts';
import { holderOf } from './apposition.ts';
import type { Worded } from '../recognise/mention.ts';
import type { Claim } from './claim.ts';
import { mainSubject } from './subject.ts';
import { partyFrom } from './party-from.ts';
import { partyEndingAt, type Party } from './party.ts';
import { viaOf } from './via.ts';

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
      const party =
        partyEndingAt(sentence, index - 2, surnames) ??
        (tokens[index - 2]?.text === ',' ? mainSubject(sentence, surnames, index) : null);
      if (party === null) continue;
      const by = tokens.findIndex((token, place) => place > index && token.lower === 'by');
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
        ? pronounParty(pronoun, index + 1)
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
          ? (partyEndingAt(sentence, index - 2, surnames) ?? partyEndingAt(sentence, index - 3, surnames))
          : partyEndingAt(sentence, index - 1, surnames);
      if (party === null || !(relay !== null || tokens[index - 1]?.text === ',')) continue;
      if (tokens.slice(0, index).some(({ lower, isQuoted }) => !isQuoted && reportingForms.get(lower)?.form === 'past'))
        continue;
      const named = party.kind === 'role' ? holderOf(sentence, party) : null;
      return {
        rule: 'quoting',
        party: named ?? party,
        cue: { first: index, last: index },
        frame: { first: relay?.first ?? 0, last: tokens.length - 1 },
        strength: 'strong',
        inner: null,
        via: relay === null ? [] : [viaOf(sentence, relay)],
      };
    }
  }
  return null;
}
