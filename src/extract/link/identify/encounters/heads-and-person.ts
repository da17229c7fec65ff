const group = String.raw`(?:(?:[Ff]oreign|[Pp]rime) )?(?:[Mm]inisters|[Ll]eaders|[Pp]residents)|[Hh]eads of (?:[Gg]overnment|[Ss]tate)`;
const helpers = String.raw`(?:on \p{Lu}\p{L}+day |also |are |due |expected |gathered |had |have |here |scheduled |set |to |will |would )*`;
const headsWith = new RegExp(
  String.raw`(?:^|[,;:] (?:and |when |where |while )?)(?:[Tt]he )?(?<heads>(?:${group}) (?:from|of) [^;:“”"]{3,140}? (?:along with|and|as well as|together with) (?:[^;:“”"]*, )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*,? ${helpers})$`,
  'u',
);

/** “[The foreign ministers of the five states and High Representative X] met in Riga”: a group of heads and one more who sat with them, as the subject right ahead of a verb; the words from its noun on. */
export const headsAndPerson = (ahead: string): string | undefined => headsWith.exec(ahead)?.groups?.['heads'];
