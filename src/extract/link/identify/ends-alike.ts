import { fold } from '../../../text/fold.ts';

/** “the 11th EU-Lima Joint Commission”, “the 11th meeting of their Joint Commission”: of one number and one noun with its adjective. */
export const endsAlike = (a: string, b: string): boolean => {
  const end = (name: string): string => name.split(' ').slice(-2).join(' ');
  const isOne = (one: string, other: string): boolean => end(one) === end(other) && end(one).includes(' ');
  return !areOfOthers(a, b) && (isOne(fold(a), fold(b)) || isOne(organIn(a), organIn(b)));
};

/** A name without the session ahead of the organ, and without its field and its parties: “joint high commission”. */
const organIn = (name: string): string =>
  fold(name)
    .replace(/^.*\b(?:session|meeting|round) of (?:the )?/u, '')
    .replace(/ (?:for|between|on|of) .*$/u, '');

/** “the Peru-Latvia strategic dialogue”, “the Peru-Norway Strategic Dialogue”: of other parties. */
function areOfOthers(a: string, b: string): boolean {
  const pair = (name: string): string | undefined => /\p{Lu}[\p{L}.]+[-–]\p{Lu}[\p{L}.]+/u.exec(name)?.[0];
  const [one, other] = [pair(a), pair(b)];
  return (
    one !== undefined && other !== undefined && one.split(/[-–]/u).sort().join() !== other.split(/[-–]/u).sort().join()
  );
}
