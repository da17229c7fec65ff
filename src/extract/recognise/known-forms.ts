import { cityForms, type Authority } from '../../authority/authority.ts';
import { bareProvince } from '../../authority/province-data.ts';
import { tokensOf, type Token } from '../../text/tokens.ts';

/** What an authority file knows under a form. */
export type Known =
  | { kind: 'country'; name: string; adjective: boolean; capital: boolean; among: readonly string[] }
  | { kind: 'city'; name: string; country: string | null; capital: boolean }
  | { kind: 'body'; name: string; outlet: boolean; of: string | null; common?: boolean }
  | { kind: 'person'; name: string; country: string | null };

interface Form {
  words: readonly string[];
  known: Known;
}

/** Finds forms of the authority files among the words of a sentence. */
export interface KnownForms {
  at(tokens: readonly Token[], index: number): { length: number; known: Known } | null;
  /** “[British] Columbia”, “New [Mexico]”: whether a country’s form is a part of the name of another country’s province. */
  isOfProvince(tokens: readonly Token[], first: number, last: number, country: string): boolean;
}

const indexes = new WeakMap<Authority, KnownForms>();

/** The index of all forms of the authority files, built once for each. */
export function knownForms(authority: Authority): KnownForms {
  const known = indexes.get(authority) ?? indexOf(authority);
  indexes.set(authority, known);
  return known;
}

/** The people that an adjective is of, where it has a plural: “Uzbeks”, “Norwegians”; not “Chinese”, “Dutch”, “Kyrgyz”. */
const peopleOf = (adjective: string): string[] =>
  /^\p{Lu}\p{Ll}.*(?<!ese|sh|ch|s|x|z)$/u.test(adjective) && adjective.length > 3 ? [`${adjective}s`] : [];

/** Whether a word is one of a form: as it is written, or in capitals; a small word inside it in any letters: “PORT [OF] SPAIN”. */
const matches = (token: Token | undefined, word: string): boolean =>
  token !== undefined &&
  (token.text === word ||
    (word.length > 3 && token.text === word.toUpperCase()) ||
    (/^\p{Ll}{2,3}$/u.test(word) && token.lower === word));

/** Builds the index, longest form first under each opening word. A form matches as it is written, or all in capitals. */
function indexOf(authority: Authority): KnownForms {
  const forms: Form[] = [];
  const add = (form: string, known: Known): void => {
    forms.push({ words: tokensOf(form.replace(/^[Tt]he /u, '')).tokens.map(({ text }) => text), known });
  };
  for (const { name, variants, country } of authority.people)
    for (const form of [name, ...variants]) add(form, { kind: 'person', name, country });
  for (const { name, variants } of authority.outlets)
    for (const form of [name, ...variants]) add(form, { kind: 'body', name, outlet: true, of: null });
  for (const { name, variants, of, common } of authority.bodies)
    for (const form of [name, ...variants]) add(form, { kind: 'body', name, outlet: false, of, common });
  const byForm = new Map<string, Set<string>>();
  for (const { name, nouns, adjectives } of authority.countries)
    for (const form of [...nouns, ...adjectives]) byForm.set(form, (byForm.get(form) ?? new Set()).add(name));
  const holders = (form: string): string[] => [...(byForm.get(form) ?? [])];
  for (const country of authority.countries) {
    for (const form of country.nouns)
      add(form, { kind: 'country', name: country.name, adjective: false, capital: false, among: holders(form) });
    for (const form of country.adjectives)
      for (const words of [form, ...peopleOf(form)])
        add(words, { kind: 'country', name: country.name, adjective: true, capital: false, among: holders(form) });
  }
  for (const [form, { name, country, capital }] of cityForms(authority)) {
    const words =
      form === name.toLowerCase() ? name : form.replace(/(?<![\p{L}'])\p{Ll}/gu, (letter) => letter.toUpperCase());
    add(words, { kind: 'city', name, country, capital });
    if (words !== name) add(name, { kind: 'city', name, country, capital });
  }
  const byFirst = new Map<string, Form[]>();
  for (const form of forms) {
    const [first] = form.words;
    if (first === undefined) continue;
    for (const key of new Set([first, first.toUpperCase()])) {
      const list = byFirst.get(key);
      if (list === undefined) byFirst.set(key, [form]);
      else list.push(form);
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return {
    at: (tokens, index) => {
      for (const { words, known } of byFirst.get(tokens[index]?.text ?? '') ?? []) {
        if (words.every((word, offset) => matches(tokens[index + offset], word)))
          return { length: words.length, known };
      }
      return null;
    },
    isOfProvince: (tokens, first, last, country) => {
      for (let from = Math.max(0, first - 1); from <= first; from += 1)
        for (let to = last; to <= last + 1; to += 1) {
          const words = tokens.slice(from, to + 1);
          if (words.length <= last - first + 1 || !words.every(({ isCapital }) => isCapital)) continue;
          const holders = authority.provinces.get(bareProvince(words.map(({ lower }) => lower).join(' ')));
          if (holders !== undefined && !holders.includes(country)) return true;
        }
      return false;
    },
  };
}
