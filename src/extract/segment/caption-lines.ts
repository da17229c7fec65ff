const words = (line: string): number => (line.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? []).length;

const captionMarks =
  /[([](?:[^()[\]]{0,120}\/)?\s?(?:Photos?|Picture|Image|File photo)\b[^)\]]{0,240}[)\]]|\b(?:Photos?|Pictures?|Images?)(?: credit| courtesy)?(?::| by )|—\s?(?:Picture|Photo)s? by|\/\s?(?:FOR )?[\p{Lu} ]{4,}$|\bPHOTOS? \| \p{Lu}|\((?:left|right|center|centre|L|R|C|\p{Ll}+ from (?:left|right))\)/u;

/** A line under a picture: it names the photographer, or who stands left and right. */
export function isCaption(line: string): boolean {
  return captionMarks.test(line);
}

/** A line that says who helped or where it comes from: “(Web editor: …)”, “With information from …”, “(Reporting by …)”, “Source: …”; not “Sources said …”. */
export function isCredit(line: string): boolean {
  return (credit.test(line) || source.test(line)) && words(line) <= 40;
}
const credit =
  /^[([]?(?:Web editor|Editor|Editing by|Reporting by|Additional reporting|Associated reporting|With (?:information|input|reporting) from|Compiled by|Translated by|Credits?(?=\s*:))(?!\p{L})/iu;
const source = /^[([]?(?:[Ss]ources?|SOURCES?)(?=\s*[:([|–—-]|\s+\p{Lu}|$)/u;
