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
