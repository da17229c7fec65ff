import type { Worded } from '../../recognise/mention.ts';

const chairing =
  /\b(?:co-?)?chair(?:ed|s|ing)\b|\b(?:will|would|to) (?:jointly )?(?:co-?)?chair\b|\bpresid(?:ed|es|ing) over\b|\b(?:co-?)?chair(?:person)?ship\b|\b(?:co-?)?chairmanship\b|\b(?:led|headed|opened|represented) by\b|\bthe (?:two )?(?:co-)?chair(?:s|men|persons)?\b|\bheld\b[^,;]{0,60} between\b/u;

/** “co-chaired by X and Y”, “the delegations were led by X and by Y”: who sat at the head of what the sentence tells of. */
export function chairsIn(sentence: Worded): string[] {
  if (!chairing.test(sentence.text)) return [];
  return sentence.mentions.flatMap((mention) =>
    mention.kind === 'person' && sentence.tokens[mention.first]?.isQuoted !== true ? [mention.name] : [],
  );
}
