import type { Token } from '../../text/tokens.ts';

/** Kinds of body whose name stands behind its noun: “of the passenger [association] Lind”. */
const groups = /^(?:association|charity|collective|cooperative|group|institute|network|ngo|party|think-tank|union)$/u;

/** Words within the name of where one works, and those that tell what kind of body it is. */
const worksAt =
  /^(?:aid|and|association|charity|collective|cooperative|environmental|farmers|fishing|for|green|group|in|institute|local|lobby|network|ngo|of|on|party|passenger|rights|the|think-tank|trade|union|women's|youth)$/u;

/** “[Ana Holm] of the Regional Trade Monitor said”, “In Riga, [Luis Prado] of Fjord Institute argues …”: behind a name where its bearer works, and what he says. */
export function speaksFromPost(tokens: readonly Token[], first: number, last: number): boolean {
  if (!/^(?:at|from|of|with)$/u.test(tokens[last + 1]?.lower ?? '')) return false;
  if (first > 0 && tokens[first - 1]?.text !== ',' && tokens[first - 1]?.lower !== 'but') return false;
  let verb = last + 2;
  while (verb < last + 14 && (tokens[verb]?.isCapital === true || worksAt.test(tokens[verb]?.lower ?? ''))) verb += 1;
  const isGroup =
    tokens.slice(last + 2, verb).some(({ text }) => groups.test(text)) && tokens[verb - 1]?.isCapital === true;
  if (isGroup && /^(?:,|is|was)$/u.test(tokens[verb]?.lower ?? '')) return true;
  return verb > last + 2 && /^(?:argue[sd]|said|says|told|warn(?:ed|s))$/u.test(tokens[verb]?.lower ?? '');
}
