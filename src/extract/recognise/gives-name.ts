import type { Token } from '../../text/tokens.ts';

/** Nouns of what is called after a person, of a town or of a body whose name a run of capitals is a part of. */
const namesake =
  /^(?:Academy|Agency|Airport|Alliance|Authority|Arena|Association|Auditorium|Avenue|Award|Awards|Barracks|Boulevard|Board|Bridge|Building|Canal|Center|Centre|City|Clinic|College|Commission|Committee|Cooperative|Council|County|Dam|Department|District|Drive|Federation|Forum|Foundation|Fund|Garden|Gardens|Hall|Highway|Hospital|Hotel|House|Guild|Institute|League|Laboratory|Library|Mausoleum|Memorial|Ministry|Mosque|Museum|Network|Organi[sz]ation|Palace|Park|Plaza|Port|Prize|Province|Road|School|Society|Square|Stadium|Station|Street|Summit|Terminal|Theatre|Theater|Tower|Tunnel|Union|University)$/u;

/** “the [Jens Holm] International Airport”, “General [Santos] City”, “the [Cotton Growers]’ Association”: capitals that go on to a noun of a building, a town or a body. */
export function givesName(tokens: readonly Token[], last: number): boolean {
  const isOwner = tokens[last + 1]?.text === "'" && tokens[last + 2]?.isCapital === true;
  let at = isOwner ? last + 2 : last + 1;
  while (at < last + 6 && tokens[at]?.isCapital === true && !namesake.test(tokens[at]?.text ?? '')) at += 1;
  return tokens[at]?.isCapital === true && namesake.test(tokens[at]?.text ?? '');
}
