import type { Worded } from '../../recognise/mention.ts';
import { datesIn } from '../dates-in.ts';

/** “Q: ”, “But ”, “Ma’am, ”: what may stand ahead of a question. */
const opening = String.raw`^(?:[^:?]{0,40}: )?[“"]?(?:(?:And|But|So),? )?(?:[^,?]{2,30}, )?`;
const when = new RegExp(
  String.raw`${opening}(?:[Ww]hen|[Ww]here) (?:is|was|will|did|does|are|were)\b[^?]*\?["”]?$`,
  'u',
);
const whether = new RegExp(
  String.raw`${opening}(?:[Ww]ill|[Ww]ould|[Ss]hall|[Dd]o|[Dd]oes|[Dd]id|[Aa]re|[Ii]s|[Ww]as|[Ww]ere|[Hh]ave|[Hh]as|[Hh]ad|[Cc]an|[Cc]ould) (?:you|he|she|they|it|we|there|the|any|your|his|her|\p{Lu}\p{L}+)\b[^?]*\?`,
  'u',
);

/** “Will you meet Y on Friday?”: whether people met or will is what is asked, and told by the answer. */
export const asksWhether = ({ text }: Worded): boolean => whether.test(text);

/** “When was the previous round?”, “Will the third round be in Riga?”: a session that is only asked about; one with its time is told of (“Was the meeting in Riga in 2024 a failure?”). */
export const isOnlyAsked = ({ text, unit }: Worded): boolean =>
  (whether.test(text) || when.test(text.trim())) && datesIn(unit.span).length === 0;

/** “asked whether she would [meet Y]”, “It is not clear if the [talks] …”, “one question: would she [see him]?”: open, in the words ahead. */
export const isAskedOf = (before: string): boolean => asked.test(before);
const asked =
  /\b(?:(?:[Aa]sk(?:ed|s|ing)?|[Pp]ressed|[Qq]uestion(?:ed|s)?|[Qq]ueried|[Ww]onder(?:ed|s|ing)?)\b[^.;“”"]{0,80}?|(?:(?:un|not (?:yet )?|n['’]t )(?:clear|certain|decided|known|sure)|not? say(?:ing)?|declined to (?:confirm|say)|refused to (?:confirm|say)|would not (?:confirm|say)|no word(?: yet)?|remains to be seen)(?: (?:about|on|as to))? )\b(?:if|whether)\b (?:(?!\b(?:after|ahead|at|before|during|following|from|in|when|where|which|while)\b)[^.;:“”"]){0,100}$|\bquestions?\b[^.;:“”"]{0,60}: ?[“"]?(?:[Ww]ill|[Ww]ould|[Dd]id|[Hh]as|[Hh]ad|[Ii]s|[Ww]as) [^.;:“”"?]{2,60}$/u;
