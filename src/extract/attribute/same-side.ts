import { reportingForms } from '../../text/reporting-verbs.ts';
import type { KnownArticle } from './known-article.ts';
import type { Gender } from './gender.ts';
import { mainPerson } from './main-person.ts';
import { roleOpening, subjectBefore } from './met-country.ts';
import type { PersonFacts } from './person-facts.ts';
import { placeMet } from './place-met.ts';
import { relationOf } from './relation.ts';
import { roleNamed } from './role-named.ts';

/** Whom a person serves, accompanies or stands in for: his country, null as long as the text has not told it. Null where he is tied to nobody. */
export function sameSide(fact: PersonFacts, known: KnownArticle): { country: string | null } | null {
  let tied: { country: null } | null = null;
  for (const { sentence, mention } of fact.mentions) {
    const index = known.place.get(sentence) ?? 0;
    const namings = known.namings[index] ?? [];
    const others = namings.filter(({ name }) => name !== fact.name);
    const relation = relationOf(sentence, mention, others);
    if (relation === null) {
      const traveller = atHome.test(sentence.text) ? subjectBefore(known, index) : null;
      const country = traveller === null ? null : (known.facts.get(traveller)?.country ?? null);
      if (country !== null && traveller !== fact.name) return { country };
      continue;
    }
    const fits = (name: string | null): boolean => {
      const gender = name === null ? null : (known.facts.get(name)?.gender ?? null);
      return name !== null && (relation.gender === null || gender === null || gender === relation.gender);
    };
    const main =
      mainPerson(
        sentence,
        others.filter(({ last }) => last < mention.first),
      )?.name ?? null;
    const opening = sentence.tokens[0]?.text ?? '';
    const isOfOpening = relation.gender !== null && opening === (relation.gender === 'f' ? 'She' : 'He');
    const told =
      relation.name === null && relation.role !== undefined ? roleNamed(sentence, 0, relation.role, known) : null;
    if (told !== null && told.country !== null) return { country: told.country };
    const meant =
      relation.name ??
      [
        relation.nearest,
        relation.isOfGuest === true ? guestBefore(known, index) : null,
        isOfOpening ? subjectBefore(known, index, relation.gender) : main,
        roleOpening(sentence, known.roles),
        ofGender(known, index - 1, relation.gender),
        subjectBefore(known, index),
      ].find(fits) ??
      null;
    const country = meant === null ? null : (known.facts.get(meant)?.country ?? null);
    if (country !== null && relation.isCompany === true && fact.offices.some(({ title }) => isLocal(title)))
      return { country: placeMet(known.sentences, index, country, []) };
    if (country !== null) return { country };
    if (meant !== null) tied = { country: null };
  }
  return tied;
}

/** “regional governor”, “mayor”: who holds office in a part of a country, and shows visitors around there. */
const isLocal = (title: string): boolean =>
  /\b(?:akim|governor|khokim|local|mayor|prefect|provincial|regional|vice-governor)\b/iu.test(title);

/** “At home, …”, “Back in her own country …”: with what a sentence opens that tells of the country of a traveller. */
const atHome = /^(?:At|Back at|Back) home\b|^(?:Back )?[Ii]n (?:her|his) own country\b/u;

/** Who was received in the sentence before: the last whom it names, where it opens with somebody else. */
function guestBefore({ namings, sentences }: KnownArticle, index: number): string | null {
  const all = namings[index - 1] ?? [];
  const isReceived = sentences[index - 1]?.tokens.some(({ lower }) =>
    /^(?:hosted|met|received|saw|welcomed)$/u.test(lower),
  );
  return all.length > 1 && isReceived === true ? (all.at(-1)?.name ?? null) : null;
}

/** The last person of a gender whom a sentence names. */
function ofGender({ namings, facts }: KnownArticle, index: number, gender: Gender | null): string | null {
  if (gender === null) return null;
  return namings[index]?.findLast(({ name }) => facts.get(name)?.gender === gender)?.name ?? null;
}

/** Verbs with whose object somebody speaks: “told [Minister Holm]”. */
const isSpokenTo = (word: string): boolean =>
  /^(?:ask|assur|brief|congratulat|inform|promis|reassur|remind|tell|thank|told|urg|warn)(?:e?d|e?s)?$/u.test(word);

/** “Spokesman Jens Holm said [Minister Ana Berg] would …”: an official who tells what another will do, and gives no other country, tells of his own. */
export function toldBy(fact: PersonFacts, known: KnownArticle): string | null {
  for (const { sentence, mention } of fact.mentions) {
    const { tokens } = sentence;
    let verb = Math.min(mention.from, mention.first) - 1;
    while (/^(?:,|acting|that|the)$/u.test(tokens[verb]?.lower ?? '')) verb -= 1;
    if (isSpokenTo(tokens[verb]?.lower ?? '')) continue;
    if (
      !reportingForms.has(tokens[verb]?.lower ?? '') &&
      !/^(?:facebook|reporters|telegram|x)$/u.test(tokens[verb]?.lower ?? '')
    )
      continue;
    const speaker = known.namings[known.place.get(sentence) ?? 0]?.findLast(({ last }) => last < verb);
    const teller = speaker === undefined ? undefined : known.facts.get(speaker.name);
    const between = tokens.slice((speaker?.until ?? verb) + 1, verb + 1);
    const isSubject = between.length < 8 && between.some(({ lower }) => reportingForms.has(lower));
    if (isSubject && teller !== undefined && teller.country !== null && teller.name !== fact.name)
      return teller.country;
  }
  return null;
}
