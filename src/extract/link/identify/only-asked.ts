import type { Worded } from '../../recognise/mention.ts';
import { datesIn } from '../dates-in.ts';

/** “When was the previous round?”, “Q: When will the next meeting take place?”: of which the answer tells. */
export const isOnlyAsked = ({ text, unit }: Worded): boolean =>
  /^(?:[^:?]{0,40}: )?[“"]?(?:(?:And|But|So),? )?(?:[^,?]{2,30}, )?(?:[Ww]hen|[Ww]here) (?:is|was|will|did|does|are|were)\b[^?]*\?["”]?$/u.test(
    text.trim(),
  ) && datesIn(unit.span).length === 0;
