import fc from 'fast-check';

const people = ['Anna Krastina', 'Julio Quispe', 'Rein Tamm', 'Marta Iturra', 'Beatriz Lozada'] as const;
const offices = ['Latvian Foreign Minister', 'Peruvian Foreign Minister', 'Estonia’s Prime Minister'] as const;
const topics = ['ferries', 'harbours', 'grain', 'schools', 'cables', 'whales', 'students', 'tariffs'] as const;
const verbs = ['said that', 'stressed that', 'noted that', 'reaffirmed that', 'announced that'] as const;
const days = ['on Saturday', 'on March 9, 2024', 'in March 2024', 'the previous day', 'last year'] as const;
const ordinals = ['first', 'third', '4th', 'inaugural'] as const;

/** A sentence of the genre; its number keeps it from saying what another says. */
const sentence = (number: number): fc.Arbitrary<string> =>
  fc
    .record({
      person: fc.constantFrom(...people),
      other: fc.constantFrom(...people),
      office: fc.constantFrom(...offices),
      topic: fc.constantFrom(...topics),
      verb: fc.constantFrom(...verbs),
      day: fc.constantFrom(...days),
      ordinal: fc.constantFrom(...ordinals),
      form: fc.nat(9),
    })
    .map(({ person, other, office, topic, verb, day, ordinal, form }) => {
      const what = `${topic} of plan ${number}`;
      return [
        `${office} ${person} ${verb} ${what} would come by May.`,
        `“We need ${what}. We need it now,” ${person.split(' ')[1]} said.`,
        `She added that ${what} would help.`,
        `${office} ${person} met with ${other}, Minister of Foreign Affairs of Peru, in Riga ${day} to speak of ${what}.`,
        `The ${ordinal} Andes-Baltic Foreign Ministers’ Meeting was held in Riga ${day} and took up ${what}.`,
        `Both sides agreed to open ${what}.`,
        `${person} put forward three proposals on ${what}. First, build. Second, count. Third, teach.`,
        `Trade in ${what} rose by ${number} percent to $${number} billion ${day}.`,
        `The Riga Courier quoted ${person} as saying that ${what} was “a gift of the sea to both our peoples”.`,
        `According to a joint statement, ${what} is to be ready by 2030.`,
      ][form] as string;
    });

const paragraph = (number: number): fc.Arbitrary<string> =>
  fc
    .integer({ min: 1, max: 3 })
    .chain((length) =>
      fc.tuple(...Array.from({ length }, (_, at) => sentence(10 * number + at))).map((all) => all.join(' ')),
    );

/** The paragraphs of an article, none of which says what another says. `series` keeps two articles apart. */
export const paragraphs = (series = 1): fc.Arbitrary<string[]> =>
  fc
    .integer({ min: 2, max: 8 })
    .chain((length) => fc.tuple(...Array.from({ length }, (_, at) => paragraph(100 * series + at))));

/** The text of an article in the genre. */
export const article = (series = 1): fc.Arbitrary<string> =>
  fc
    .tuple(paragraphs(series), fc.constantFrom('\n\n', '\r\n\r\n', '\n'))
    .map(([all, gap]) => [`Ministers of plan ${series} meet`, 'March 11, 2024', ...all].join(gap));

/** What a page may set between two paragraphs. */
export const furniture = fc.constantFrom(
  'Facebook Twitter WhatsApp Email',
  'spot_img',
  'Advertisement',
  '&nbsp;',
  '12 comments',
  'Home | World | Business | Sport | Culture',
);

/** Anything at all: words of the genre among marks, spaces and signs that no article should have. */
export const hostile: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      sentence(1),
      furniture,
      fc.constantFrom(
        '“',
        '”',
        "''",
        '(',
        ')',
        '\u0000',
        '\u00A0',
        '\u202F',
        '\uFEFF',
        '\u200B',
        '\u2028',
        '\r',
        '\n',
        '\t',
        '’s',
        'First, ',
        '— ',
        '- ',
      ),
      fc.constantFrom(
        'RIGA, March 11 (ANP) --',
        'One thought on “',
        'By ',
        'Date:',
        'March 99, 2024',
        '0 billion',
        '’',
        '𝕬',
        'İ',
        'ß',
        '👩‍👩‍👧',
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(''));
