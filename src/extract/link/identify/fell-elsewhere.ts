import { reportingForms } from '../../../text/reporting-verbs.ts';
import type { Attribution } from '../../attribute/attribution.ts';
import type { Worded } from '../../recognise/mention.ts';

/** Speakers without a name, unless they are told as people of both sides: whoever they are, they speak about a meeting. */
const unnamed =
  /^(?!.*\b(?:attended|both|countries|governments|part|sides|states)\b)(?:(?:an?|one|another|some|several|many|two|three) |(?!the\b)(?:\p{L}+ )?(?:sources|aides|insiders|locals)\b|(?!the\b)(?:\p{L}+ )?(?:officials|diplomats|negotiators) in \p{Lu}\p{L}+$)/iu;
const anonymous =
  /\banonym|\b(?:not|declined) to be (?:named|identified)|\bnot authori[sz]ed to|\b(?:briefed on|familiar with|close to) the\b/iu;

/** Headlines of documents that tell in the present tense what was said at the meeting. */
const inPresent = /\b(?:statement|declaration|communiqu[eé])\b/iu;

/** Words for another place, time or medium than the meeting’s: a parliament, an interview, a post, before leaving. */
const place =
  /\b(?:recently|in an? (?:\p{L}+ )?(?:article|interview|op-ed|podcast|post)|interview|wrote|written|tweeted|posted|on X\b|e-?mailed|news conference (?:in|on)|weekly briefing|press briefing|telephone|by phone|in a (?:news|press) release|on social media|told (?:a|the) (?:weekly|daily|regular)|told (?:parliament|lawmakers|MPs|the (?:\p{L}+ )?(?:parliament|senate|house|assembly|congress|dáil|sejm|knesset|bundestag|duma|newspaper|paper|daily|weekly|broadcaster))|before (?:(?:his|her|their) )?(?:departure|departing|leaving|flying|boarding|setting (?:off|out))|on (?:his|her|their) (?:return|way home)|at the airport)\b/iu;

/** Whether the verb of a claim tells what is held now, not what was said then: “says”, “denies”, “has denied”, “is urging”. */
function isHeldNow({ tokens }: Worded, cue: number): { says: boolean; isStanding: boolean } {
  const verb = tokens[cue];
  const form = verb === undefined ? undefined : reportingForms.get(verb.lower);
  const before = tokens.slice(Math.max(0, cue - 2), cue).map(({ lower }) => lower);
  const isPerfect = form?.form === 'past' && before.some((word) => word === 'has' || word === 'have');
  const isGoingOn = form?.form === 'ing' && before.some((word) => word === 'is' || word === 'are');
  return {
    says: form?.form === 'third' && form.kind === 'say',
    isStanding: form?.form === 'third' || isPerfect || isGoingOn,
  };
}

/**
 * Whether words fell, as far as their sentence tells, elsewhere than at a meeting: said by somebody unnamed, to an outlet or a
 * parliament, in an interview, on the way, or as what a country or a person holds at the time of writing (“Ankara has always denied”, “she says”).
 */
export function fellElsewhere({ speaker, sentences }: Attribution, sentence: Worded, title: string): boolean {
  const outside = sentence.text.replace(/[“"][^”"]*[”"]/gu, '');
  if (place.test(outside) || anonymous.test(outside)) return true;
  if (sentences[0]?.rule === 'own-words' && !/\b(?:address|remarks|speech|statement)\b/iu.test(title)) return true;
  if ((speaker.kind === 'delegate' || speaker.kind === 'group') && speaker.name === null && unnamed.test(speaker.label))
    return true;
  const claim = sentences[0]?.claim ?? null;
  if (claim === null) return false;
  const { says, isStanding } = isHeldNow(sentence, claim.cue.first);
  if (speaker.kind === 'country') return isStanding && !inPresent.test(title);
  return speaker.kind === 'delegate' && says;
}
