/** The words of newspapers’, agencies’ and broadcasters’ names. */
const paper =
  'Agency|Broadcaster|Broadcasting|Bulletin|Chronicle|Courier|Daily|Dispatch|Gazette|Guardian|Herald|Independent|Journal|Ledger|Mail|Media|Monitor|News|Newsline|Newswire|Observer|Online|Post|Press(?! (?:Contacts?|Room|Release))|Radio|Record|Reporter|Standard|Star|Sun|Telegraph|Television|Times|Today|Tribune|Weekly';

/** The words of names of offices that publish. */
const office =
  'Chancellery|Commission|Consulate|Council|Delegation of|Department|Directorate-General|EEAS|Embassy|External Action(?: Service)?|Foreign Office|Government|High Commission|(?:Government|Media|State|White) House|House of|Ministry|Mission|Office of the (?:President|Prime Minister|Spokesperson)|Organi[sz]ation (?:for|of)|Parliament|Presidency|Secretariat|State Council';

/** The words of outlets’ and offices’ names, which tell a masthead. */
export const outletWord = new RegExp(String.raw`\b(?:${paper}|${office})\b`, 'u');
const paperWord = new RegExp(String.raw`\b(?:${paper})\b`, 'u');

/** Words that make a name of an outlet’s only where they stand at its end: elsewhere they are common. */
const outletLast =
  /^(?:\S+ ){1,3}(?:Advertiser|Advocate|Argus|Banner|Beacon|Bugle|Clarion|Digest|Dispatch|Echo|Enquirer|Examiner|Express|Globe|Inquirer|Insider|Magazine|Mercury|Messenger|Mirror|Nation|Network|Outlook|Recorder|Register|Review|Sentinel|Service|Spectator|Vanguard|Voice|Wire|World)$/iu;

/** Ends of names of newspapers in other languages: “Noorderkroniek”, “Morgenpost”, “Aftonbladet”. */
const outletElsewhere =
  /(?:avisen|blad|bladet|courant|kroniek|kurier|posten|sanomat|tidende|tidning|tidningen|zeitung)\b|\b(?:Correio|Corriere|Diario|Diário|Folha|Gazeta|Giornale|Heraldo|Izvestia|Jornal|Kurir|Nachrichten|Nouvelles|Novosti|Postimees|Pravda|Prensa|Presse|Rundschau|Tageblatt|Vecernji|Vedomosti|Vesti)\b/iu;

const inCapitals = new RegExp(outletWord.source, 'iu');
const small =
  /^(?:and|at|d[aei]|degli|dei|della|delle|d[’']\p{Lu}\p{L}+|de|del|des|dos|du|e|for|in|la|of|on|the|to|und|van|von|y)$/u;
const words = (line: string): string[] => line.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];

/** Ministries and heads of state under their names at home: “Ministerio de Relaciones Exteriores”. */
const ministryElsewhere =
  /^(?:Bundeskanzleramt|Cancillería|Chancellerie|Gobierno|Gouvernement|Governo|Itamaraty|Ministère|Ministerio|Ministério|Ministero|Ministerstvo|Ministerstwo|Presidencia|Presidência|Présidence)\b/u;

/** A state’s own head under his office, where nothing else stands in a line: “President of Belarus”. */
const headOfState =
  /^(?:The )?(?:Crown Prince|Emir|King|President|Prime Minister|Sultan) of (?:the )?(?:Republic of )?\p{Lu}[\p{L}' ]{2,30}$/u;

/** Whether words are made like the name of a newspaper, an agency or a broadcaster, and not like that of an office. */
export const isNewspaper = (name: string): boolean =>
  paperWord.test(name) || outletLast.test(name) || outletElsewhere.test(name);

/** Whether words hold one of the words that names of outlets and offices are made of. */
export const hasOutletWord = (name: string): boolean =>
  outletWord.test(name) || isNewspaper(name) || ministryElsewhere.test(name) || headOfState.test(name);

/** Whether every word is in capitals but for the small ones: “U.S. DEPARTMENT of STATE”. */
const isInCapitals = (line: string): boolean =>
  words(line).every((word) => small.test(word) || word === word.toUpperCase());

/** Whether every word begins with a capital but for the small ones, as in a name. */
const isCapitalised = (line: string): boolean =>
  words(line).every((word) => small.test(word) || !/^\p{Ll}/u.test(word));

/** “European Commission [- Press release]”: what sort of text it publishes there. */
const sort =
  /\s[–—-]\s(?:Communiqué|Daily news|Fact ?sheet|Joint (?:press )?statement|Media (?:advisory|note|release)|News(?: item| release)?|Press (?:communiqué|note|release|statement)|Read-?out|Remarks|Speech|Statement)s?$/iu;

/** A line that names who publishes. */
export function isOutletName(whole: string): boolean {
  const line = whole.replace(/\s\([\p{Ll} ]{2,30}\)$/u, '').replace(sort, '');
  if (/^[\p{L}\d][^\s,:]*(?: \p{Lu}[^\s,:]*){0,2} news agency$/u.test(line)) return true;
  return (
    (hasOutletWord(line) || (isInCapitals(line) && inCapitals.test(line) && !/^OFFICE\b/u.test(line))) &&
    isCapitalised(line) &&
    !/\s[>›»]\s|:|\d(?:st|nd|rd|th)\b/u.test(line) &&
    words(line).length <= 12 &&
    !/^(?:breaking|business|economic|foreign|latest|local|national|political|regional|sports?|top|web|world) (?:desk|news)$|^news desk$/iu.test(
      line,
    ) &&
    !/[.!?]$/u.test(line) &&
    !/\b(?:Attends?|Availability|Consultations|Dialogue|Discuss|Held|Holds?|Hosts?|Joint|Meeting|Meets?|Met|Press Conference|Readout|Round of|Session|Receives?|Says?|Statement|Talks|Visits?)\b/iu.test(
      line,
    )
  );
}

/** What only a newspaper says of itself, whatever its name. */
const ofNewspaper =
  /\b(?:English|international|online|print) edition\b|\b(?:daily|newspaper|weekly)\b|^(?:independent news|news portal|(?:the )?voice of|news (?:from|of))\b|\bsince (?:18|19|20)\d\d$/iu;

/** “Fjord Courier | Independent news from the north”, “FJORD TODAY – news of Norway”: an outlet and what it says of itself. */
export function isOutletWithMotto(line: string): boolean {
  const [name = '', motto = '', ...rest] = line.split(/ [|–—-] /u);
  if (rest.length === 0 && ofNewspaper.test(motto) && isCapitalised(name) && words(name).length <= 4)
    return !/[\d:]/u.test(name);
  return (
    rest.length === 0 &&
    isOutletName(name) &&
    words(name).length <= 5 &&
    /\b(?:daily|heart|independent|journal|magazine|news|newspaper|portal|since|stories|truth|voice|weekly|window|your)\b|\bedition\b/iu.test(
      motto,
    )
  );
}

/** The name in a line that has more: the cell that names an outlet, without an abbreviation in brackets: “EEAS | European External Action Service”. */
export function outletIn(line: string): { index: number; words: string } {
  const cells = isOutletWithMotto(line) ? line.split(/ [|–—-] /u).slice(0, 1) : line.split(/ [|•·/] /u);
  const cell =
    cells.filter((one) => hasOutletWord(one)).sort((a, b) => b.length - a.length)[0] ??
    [...cells].sort((a, b) => b.length - a.length)[0] ??
    line;
  const team = /^Press (?:and \p{L}+ )?[Tt]eam of the (?<whose>.+)$|^(?<own>EEAS) Press [Tt]eam$/u.exec(cell)?.groups;
  const plain = (team?.['whose'] ?? team?.['own'] ?? cell.replace(sort, ''))
    .replace(/\s\([^()]{2,30}\)$|(?<! in) English$|, \p{Lu}\p{Ll}+$|\s[|•·]$/u, '')
    .trim();
  return { index: line.indexOf(plain), words: plain };
}

/** Whether an abbreviation is made of the initials of a name: “AOP”, “Agence Orient Presse”. */
export function abbreviates(short: string, name: string): boolean {
  const initials = words(name)
    .filter((word) => /^\p{Lu}/u.test(word) && word !== 'The')
    .map((word) => word.charAt(0))
    .join('');
  return /^\p{Lu}{2,6}$/u.test(short) && initials === short;
}

/** “The Kingdom of Norway”, “Ministry of External Affairs”, “Delegation of the European Union to Chile”: who publishes, not what is told. */
export function isOrganisation(line: string): boolean {
  return /^(?:of |of the |The )?(?:[\p{Lu}][\p{L}’'.]+ )*(?:Republic|Ministry|Government|Kingdom|Department|Delegation|Embassy|Federation|House|Organi[sz]ation|Council|Commission|Consulate|Mission|Office|Presidency|Secretariat)\b(?: (?:of|for) (?:the )?[\p{Lu}][\p{L}’'.,& ]+)?$/u.test(
    line,
  );
}
