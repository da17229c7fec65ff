import type { MeetingKind } from '../../model/meeting.ts';
import type { Worded } from './mention.ts';
import { councilOfForeign, councilOfHeads } from './named-councils.ts';
import { heads } from './session-words.ts';
import { staffPeople } from './staff-nouns.ts';

const owner = String.raw`(?:(?:the|all|some|its|their|two|three|four|five|six|seven|eight|nine|ten|\p{L}+(?:ty|teen|ty-\p{L}+)|\d+|(?:the )?\p{Lu}\p{L}+['’]s?) ){0,2}`;
/** “the heads of state”, “thirty foreign ministers”, “the heads of diplomacy”; foreign ministers of two are another matter. */
const sitters = String.raw`(?<sitters>${owner}(?:presidents|prime ministers|leaders|heads of (?:state|government)|foreign ministers|ministers of (?:foreign|external) affairs|ministers responsible for foreign affairs|(?:chief|top) diplomats|heads of diplomacy))(?! of (?:the )?(?:two|both)\b)`;
const ofForeign = /\b(?:foreign|external|diplomats|diplomacy)\b/u;

/** What kind of occasion the words from token `first` to `last` name, with the noun `head`. */
export function kindOfSession(sentence: Worded, first: number, last: number, head: string): MeetingKind {
  const { tokens, mentions } = sentence;
  const after = sentence.text.slice(tokens[last]?.end ?? 0);
  if (
    /^,?(?: [^.;]{0,90} and)? (?:which (?:was|were|is) )?(?:led|(?:co-)?chaired|headed|attended|presided over) by (?:the |their )?(?:two |three |five )?(?:[Pp]residents|prime ministers|presidents|heads of|leaders|President \p{Lu}\p{L}+[^.;]{0,60} and )/u.test(
      after,
    )
  )
    return 'summit';
  const members = membersOf.exec(after)?.[0];
  if (members !== undefined) return ofForeign.test(members) ? 'foreign-ministers-meeting' : 'summit';
  if (heads[head] === 'other' && ofMinistersOfTwo.test(after)) return 'bilateral-meeting';
  if (
    /^(?:,? (?:held )?| [^,.;:“”"]{3,90} )at the level of (?:the )?(?:heads of (?:state|government)|presidents|leaders|prime ministers)\b/u.test(
      after,
    )
  )
    return 'summit';
  if (ofCompany.test(after) && !/^(?:commission|committee)$/u.test(head)) return 'summit';
  const text = sentence.text
    .slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0)
    .toLowerCase()
    .replace(/[’`]/gu, "'");
  if (/strategic (?:\p{L}+ ){0,2}dialogue/u.test(text) && head !== 'ministerial') return 'strategic-dialogue';
  if (/\b(?:commission|committee)\b/u.test(text)) return 'other';
  if (/\bcouncil$/u.test(text) && ofMinistersAfter.test(after) && sidesNamed(mentions, first, last) !== 2)
    return 'foreign-ministers-meeting';
  if (
    /^(?:,? (?:held )?| [^,.;:“”"]{3,90} )at the (?:level of (?:the )?(?:foreign ministers|ministers of foreign affairs)|foreign ministers?['’]? level)\b/u.test(
      after,
    )
  )
    return sidesNamed(mentions, first, last) === 2 && !/\p{L}-central asia/u.test(text)
      ? 'bilateral-meeting'
      : 'foreign-ministers-meeting';
  if (
    /\b(?:(?:contact|working|technical|expert|experts'?|liaison) group|task force|teams?|(?:technical|expert|experts'?) (?:panel|sub-?committee)|panel of experts)\b/u.test(
      text,
    )
  )
    return text.includes('intergovernmental') ? 'other' : 'talks';
  if (
    /\bconsultations? forum\b|\b(?:technical|expert|experts'?|working[- ]level) (?:meeting|session|talks|round)\b/u.test(
      text,
    )
  )
    return 'talks';
  if (
    (/\b2\+2\b/u.test(text) && !below.test(`${text}${after.slice(0, 60)}`)) ||
    (ofTheirMinisters.test(`${text}${after}`) && !isOfMany(sentence, first)) ||
    (ofMinisters.test(text) && sidesNamed(mentions, first, last) === 2) ||
    /\bforeign ministers'? bilateral\b|\bbilateral (?:\p{L}+ )?foreign ministers\b/u.test(text) ||
    (heads[head] === 'other' && atMinistersLevel.test(after) && sidesAhead(mentions, first) === 2) ||
    ofTwo.test(`${text}${after}`)
  )
    return 'bilateral-meeting';
  if (
    below.test(text) ||
    below.test(/^ at (?:the )?level of [^,.;]{0,40}/u.exec(after)?.[0].toLowerCase() ?? '') ||
    below.test(/^ (?:of|between|among) [^,.;]{0,60}/u.exec(after)?.[0].toLowerCase() ?? '') ||
    (/^(?:meeting|session|round|gathering|encounter)$/u.test(head) && meetingOfStaff.test(after))
  )
    return 'talks';
  if (
    /foreign (?:affairs )?ministers'? (?:meeting|consultation|dialogue|council|retreat|session|talks)/u.test(text) ||
    councilOfForeign.test(text)
  )
    return sidesNamed(mentions, first, last) === 2 ? 'bilateral-meeting' : 'foreign-ministers-meeting';
  if (ofTrade.test(text)) return 'conference';
  if (
    !/\bministerial (?:\p{L}+ )?(?:meeting|session) of\b/u.test(text) &&
    (/summit|heads of (?:state|government)|(?:leaders|(?<!deputy )prime ministers|premiers)'? (?:annual |regular )?(?:meeting|retreat|consultations?|dialogue|gathering|session|talks)|\bpresidential (?:council|dialogue|meeting|session)|\b(?:bilateral|binational|joint) cabinet\b|meeting of (?:the )?(?:two |three |five )?(?:leaders|presidents|prime ministers)/u.test(
      text,
    ) ||
      councilOfHeads.test(text))
  )
    return 'summit';
  if (/foreign ministers?\b|ministers of foreign affairs/u.test(text))
    return sidesNamed(mentions, first, last) === 2 ? 'bilateral-meeting' : 'foreign-ministers-meeting';
  if (
    heads[head] === 'other' &&
    (!/\b(?:forum|conference)\b/u.test(text) || /^,? attended by\b/u.test(after)) &&
    ofForeignMinisters.test(after)
  )
    return 'foreign-ministers-meeting';
  if (
    /\b(?:consultations|negotiations)\b|\bconsultation (?:and \p{L}+ )?mechanism\b|\bmechanism for consultations?\b|\bround of (?:\S+ ){0,2}(?:talks|negotiations)/u.test(
      text,
    )
  )
    return 'talks';
  if (head === 'round' && text.includes('dialogue')) return 'other';
  if (head === 'meeting' && text.includes('ministerial meeting')) return 'other';
  if (/\bforum\b/u.test(text) || /\bdonors'? (?:meeting|conference)/u.test(text)) return 'conference';
  return heads[head] ?? 'other';
}

/** “the Supreme Council, which brings together the heads of state”, “the Council, which groups the Community’s foreign ministers”, “The Twelfth Meeting brought two heads of government to Lima”: who sits in an organ or sat there. */
const membersOf = new RegExp(
  String.raw`^(?: of [^,.;:“”"]{3,60}?)?,? (?:(?:which|that) (?:brings together|brought(?: together)?|groups|gather(?:s|ed)|unites|comprises|consists of|is (?:composed|made up) of)|made up of|composed of|consisting of|comprising|bringing together|brought(?: together)?|grouping|gathering) ${sitters}|^(?: of [^,.;:“”"]{3,60}?)?,? (?:which|that) ${sitters} (?:attend(?:ed)?|had come to attend|had attended)\b`,
  'u',
);

/** “took part in a session of the council in Riga, along with the leaders of Norway and Peru”. */
const ofCompany =
  /^[^.;:“”"]{0,90}?,? (?:alongside|(?:along|together) with) (?:the )?(?:heads of (?:state|government)|leaders|presidents|prime ministers) of \p{Lu}/u;

/** “a meeting of the joint mechanism, which brought together the defence ministers of the two countries”. */
const ofMinistersOfTwo =
  /^(?: \(\p{Lu}+\))?,? (?:which (?:brought|brings) together|bringing together|attended by) the (?!deputy|vice)(?:\p{L}+ )?ministers (?:and [^,.;:“”"]{3,40} )?of (?:the two|both) (?:countries|sides|states|neighbou?rs|nations)\b/u;

/** “The third meeting of the platform was held with the participation of the foreign ministers of A, B and C”: of three or more. */
const ofForeignMinisters =
  /^[^.;:“”"]{0,90}? (?:with the participation of|attended by|bringing together|brought together|brings together|gathering|which gathered|involving|among|between) (?:the )?(?:[Ff]oreign [Mm]inisters|[Mm]inisters of [Ff]oreign [Aa]ffairs)(?! of (?:the )?(?:two|both)\b)(?:[.]| of (?:the (?!two)|\p{Lu}[^.,;:“”"]{2,40}, ))/u;

/** “the 58th session of the Nordic council [of foreign ministers]”. */
const ofMinistersAfter =
  /^ of (?:the )?(?:foreign ministers|ministers (?:of|for) (?:foreign|external) (?:affairs|relations))\b/u;

/** “a meeting of their Home Affairs ministers”: ministers of two sides. */
const ofTheirMinisters =
  /\b(?:meeting|session|talks) (?:of|between) (?:their|the two(?: (?:countries|states|sides)['’])?|both(?: (?:countries|states|sides)['’])?) (?:(?!deputy|vice|prime)[\p{L}-]+ ){0,3}ministers\b/iu;

/** “the sixth meeting of the health ministers of Norway and Peru”, where the words name two countries. */
const ofMinisters =
  /\b(?:meeting|session|talks) (?:of|between) (?:the )?(?:(?!deputy|vice|prime)[\p{L}-]+ ){0,3}ministers (?:of|from)\b/u;

/** “The ministers of the littoral states met for the fourth meeting of their …”: they are of more than two. */
const isOfMany = ({ text, tokens, mentions }: Worded, first: number): boolean =>
  new Set(mentions.flatMap((mention) => (mention.kind === 'country' && mention.last < first ? [mention.name] : [])))
    .size > 2 ||
  mentions.some((mention) => mention.kind === 'body' && !mention.outlet && mention.last < first) ||
  /\b(?<!\b(?:two|both) (?:[\p{L}-]+ )?)(?:countries|members|nations|states)\b/u.test(
    text.slice(0, tokens[first]?.start ?? 0),
  );

/** “the 33rd Ministerial Forum between the two countries”: a ministerial of two. */
const ofTwo =
  /\bministerial (?:\p{L}+ ){0,2}(?:meeting|session|dialogue|forum|consultations?) (?:of|between) (?:the|our|both|their) (?:two )?(?:countries|sides|governments|states|neighbou?rs)\b/u;

/** Those who sit below ministers. */
const deputies = String.raw`(?:deputy|vice)[- ](?:\p{L}+ ){0,2}ministers?`;
const below = new RegExp(
  String.raw`\b(?:${deputies}|officials|experts|negotiators|special (?:envoys|representatives)|state secretaries|directors)\b`,
  'u',
);
/** “the third meeting of border commanders”: the same of an unnamed meeting. */
const meetingOfStaff = new RegExp(String.raw`^ (?:of|between|among) (?:[^,.;:“”"]{0,40} )?${staffPeople}\b`, 'u');

/** “the Business Summit”, “the third Investment Summit”: a fair of firms, whoever speaks there. */
const ofTrade =
  /\b(?:business|ceos?|entrepreneurs(?:hip)?|investment|investors?|start-?up|trade and investment) summit\b/u;

/** “will hold the second meeting of their dialogue in Riga in May, [at ministerial level]”. */
const atMinistersLevel = /^[^.;:“”"]{0,60}?,? at (?:the )?(?:ministerial|(?:foreign )?ministers?['’]?) level\b/u;

/** How many countries and bodies stand ahead of the words. */
const sidesAhead = (mentions: Worded['mentions'], first: number): number =>
  new Set(
    mentions.flatMap((one) => ((one.kind === 'country' || one.kind === 'body') && one.last < first ? [one.name] : [])),
  ).size;

/** How many countries the words name. */
const sidesNamed = (mentions: Worded['mentions'], first: number, last: number): number =>
  new Set(
    mentions.flatMap((mention) =>
      (mention.kind === 'country' || mention.kind === 'body') && mention.first >= first && mention.last <= last
        ? [mention.name, ...(mention.kind === 'body' ? ['a body', 'of many'] : [])]
        : [],
    ),
  ).size;
