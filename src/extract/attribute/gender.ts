import type { PersonFacts } from './person-facts.ts';

export type Gender = 'f' | 'm';

const titles: readonly (readonly [RegExp, Gender])[] = [
  [/^(?:Lady|Madam|Madame|Miss|Mme|Mrs\.?|Ms\.?|Dame|Princess|Queen|Smt\.?|Senhora|Señora|Sheikha|Baroness)$/u, 'f'],
  [/^(?:King|Lord|Mr\.?|Messrs|Prince|Sayyid|Senhor|Señor|Sheikh|Shri|Sir|Sultan|Baron|Emir)$/u, 'm'],
  [/^(?:chairwoman|queen|spokeswoman|stateswoman|businesswoman|congresswoman)$/iu, 'f'],
  [/^(?:chairman|king|spokesman|statesman|businessman|congressman)$/iu, 'm'],
];

/** Forms of family names that only one gender bears. */
const familyNames: readonly (readonly [RegExp, Gender])[] = [
  [/(?:[oe]va|[sc]kaya|ská|ová|dóttir|dottir|ovna|evna|kyzy|qizi|gyzy|ienė|aitė|ytė|owska|cka)$/u, 'f'],
  [/(?:[^aeiou][oe]v|[sc]kiy|skyi|ovich|evich|uulu|uly|o[gʻ‘’']?li|oglu|ogly|zoda)$/u, 'm'],
];

/** Men’s given names that end as women’s mostly do. */
const menInA: ReadonlySet<string> = new Set([
  'Abdulla',
  'Andrea',
  'Attila',
  'Danila',
  'Ilia',
  'Ilya',
  'Isa',
  'Issa',
  'Joshua',
  'Juha',
  'Kuzma',
  'Luca',
  'Luka',
  'Moussa',
  'Musa',
  'Mustafa',
  'Mykola',
  'Nicola',
  'Nikita',
  'Nikola',
  'Pekka',
  'Saša',
  'Sasha',
  'Siddhartha',
  'Yahya',
  'Zakaria',
]);

/** Whose given names end in “a” if they are women’s, in a consonant or “o” if they are men’s. */
const romance =
  /^(?:Adriana|Alejandr[ao]|Ana|Andrés|António|Antonio|Beatriz|Bruno|Camila|Carl[ao]s?|Carmen|Catalina|Claudi[ao]|Daniel[ao]|Diego|Dulce|Eduardo|Elena|Emilia|Fernand[ao]|Francisc[ao]|Gabriel[ao]|Gustavo|Helena|Inês|Isabel|Javier|João|Jorge|José|Juan|Juana|Julia|Julio|Laura|Leonor|Lucía|Lucia|Luis|Luís|Manuel|Manuela|Marcel[ao]|María|Maria|Mariana|Mario|Marta|Mateo|Miguel|Mónica|Nuno|Olga|Óscar|Oscar|Pabl[ao]|Paula|Paulo|Pedro|Rafael|Ricardo|Roberto|Rosa|Rui|Sandra|Sergio|Silvia|Sofia|Sofía|Teresa|Valentina|Verónica|Ximena)$/u;
const women: ReadonlySet<string> = new Set(
  'Aigerim Aigul Aisha Agnes Alice Amina Angela Anita Ann Anna Anne Annegret Annika Astrid Barbara Birgit Brigitte Carmen Caroline Catherine Charlotte Christine Claire Daw Diana Dilani Dilnoza Dinara Dorothy Elaine Elena Elif Elizabeth Elsa Emma Eleni Esther Eva Fatima Fatou Freya Gayane Gulmira Gulnara Grace Gudrun Hanna Hannah Heather Helen Hélène Hina Hoda Ingrid Irene Irina Jane Janet Jacqueline Jennifer Johanna Judith Julie Karen Katharina Kate Katherine Kirsten Leyla Linda Lotte Louise Madina Manal Margaret Margarita Margrethe Maria Marie Marit Mary Mette Michelle Milena Nadia Naledi Naomi Natalia Nicole Nora Olga Patricia Penny Precious Rachel Rebecca Retno Rita Rosa Ruth Saltanat Samantha Sandra Sarah Sheila Sigrún Sigrid Sofia Solange Sophie Susan Sushma Svetlana Tatiana Teresa Tina Ulla Ursula Vesna Victoria Wendy Yvonne Zainab Zeynep'.split(
    ' ',
  ),
);
const men: ReadonlySet<string> = new Set(
  'Abdul Abdullah Adrian Ahmad Ahmed Akram Alan Albert Alexander Ali Alisher Amir Andrei Andrew Anthony Anton Antero Antonio Arman Arne Askar Azamat Aziz Bakhtiyor Boris Brian Carl Carlos Charles Christian Christopher Daniel Daniyar David Davit Denis Dmitry Donald Edward Emmanuel Eric Erik Erlan Ernest Faisal Felix Firdavs Francis Frank Franz Fred Gabriel George Georgi Hamad Hamid Hans Hassan Henrik Henry Hiroshi Hugo Hussein Ibrahim Igor Ivan Jack Jacob Jahongir Jakub James Jan Jasur Jean Jeenbek Jens John Jonas Joseph Juraj Kairat Karim Karl Kenji Kenneth Khalid Klaus Konrad Kurt Lars Laurent Lars Leo Leon Louis Luis Magnus Mahmoud Marc Marcus Mark Markus Martin Matej Matthew Max Michael Mikhail Mohamed Mohammad Mohammed Murat Nasser Nicholas Nikolai Nikos Nurlan Ole Olivier Omar Osman Otabek Oleg Patrick Paul Per Peter Petr Philip Philippe Pierre Radu Rashid Raymond Reto Richard Robert Roman Said Salem Samuel Samer Sardar Scott Sergei Sergey Serdar Simon Stefan Stephen Steven Stoyan Sven Tarek Thomas Timur Tomasz Tunde Ulan Ulf Ulugbek Vardan Viktor Vladimir Walter William Yusuf Zoltan'.split(
    ' ',
  ),
);

/** What the text’s titles, a family name’s form, a given name tell of a person’s gender; null where nothing does. */
export function genderOf(fact: PersonFacts): Gender | null {
  return byTitle(fact) ?? byName(fact.name) ?? byPronouns(fact);
}

function byTitle(fact: PersonFacts): Gender | null {
  const beside = fact.mentions.flatMap(({ sentence, mention }) =>
    sentence.tokens.slice(Math.max(0, mention.from - 2), mention.last + 1).map(({ text }) => text),
  );
  const words = [...beside, ...fact.offices.flatMap(({ title }) => title.split(/[\s-]+/u))];
  return titles.find(([title]) => words.some((word) => title.test(word)))?.[1] ?? null;
}

function byName(name: string): Gender | null {
  const parts = name.split(/[\s-]+/u);
  const last = parts.at(-1) ?? '';
  const family = familyNames.find(([form]) => form.test(last))?.[1];
  if (family !== undefined) return family;
  for (const part of parts.slice(0, -1)) {
    if (women.has(part)) return 'f';
    if (men.has(part) || menInA.has(part)) return 'm';
    if (romance.test(part)) return /(?:[aí]|Leonor|Isabel|Inês|Beatriz|Carmen|Dulce)$/u.test(part) ? 'f' : 'm';
  }
  return null;
}

/** “Holm said in his speech …”: pronouns of one gender only, in the sentences that name this person and nobody else. */
function byPronouns(fact: PersonFacts): Gender | null {
  let balance = 0;
  for (const { sentence, mention } of fact.mentions) {
    const isAlone = sentence.mentions.every((other) => other.kind !== 'person' || other.name === fact.name);
    if (!isAlone) continue;
    for (const { lower, isQuoted } of sentence.tokens.slice(mention.last + 1)) {
      if (isQuoted) continue;
      if (/^(?:her|hers|herself|she)$/u.test(lower)) balance += 1;
      if (/^(?:he|him|himself|his)$/u.test(lower)) balance -= 1;
    }
  }
  return balance === 0 ? null : balance > 0 ? 'f' : 'm';
}
