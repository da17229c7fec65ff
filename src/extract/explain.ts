import type { Authority } from '../authority/authority.ts';
import type { SentenceReading } from '../model/article.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Mode, ResolvedSpeaker } from './attribute/attribution.ts';
import { attribute } from './attribute.ts';
import { claimOf } from './attribute/claims.ts';
import type { Claim } from './attribute/claim.ts';
import { shortFormsOf } from './attribute/short-forms.ts';
import { clean } from './clean.ts';
import { read } from './read.ts';
import type { Mention, Worded } from './recognise/mention.ts';
import { sessionsIn, type Session } from './recognise/sessions.ts';
import { recognise } from './recognise.ts';
import { segment } from './segment.ts';
import type { ArticleFile, Unit } from './types.ts';

/** Words that a rule of `attribute` took for an attribution: who by it speaks, and by which cue. */
export interface ExplainedClaim {
  rule: string;
  party: string;
  cue: string;
}

/** The statement that a sentence belongs to: its speaker, the rule that put the sentence there, and how it goes on from another. */
export interface ExplainedStatement {
  speaker: ResolvedSpeaker;
  inner: ResolvedSpeaker | null;
  rule: string;
  mode: Mode;
  isFirst: boolean;
  /** The first words of the statement that it continues. */
  continues: string | null;
  number: number | null;
}

/** What each stage made of one sentence. */
export interface ExplainedSentence {
  unit: Unit;
  mentions: readonly Mention[];
  sessions: readonly Session[];
  claim: ExplainedClaim | null;
  beaten: readonly ExplainedClaim[];
  statement: ExplainedStatement | null;
  /** Null for all but prose; `rule` says why. */
  reading: { reading: SentenceReading; rule: string } | null;
}

/** What the pipeline made of an article: its text and sentences, or, where it cannot be read, the diagnostics that say why. */
export interface Explanation {
  text: string;
  sentences: readonly ExplainedSentence[];
  diagnostics: readonly Diagnostic[];
}

/** Runs one article through the stages up to `attribute`, and keeps of each sentence what every stage and rule made of it. */
export function explain(file: ArticleFile, authority: Authority): Explanation {
  const { page, diagnostics } = read(file);
  if (page === null) return { text: '', sentences: [], diagnostics };
  const recognised = recognise(segment(clean(page)), authority);
  const { attributions, readings, facts } = attribute(recognised, authority);
  const surnames = new Set(shortFormsOf(facts).keys());
  for (const { alias } of facts.values()) if (alias !== null) surnames.add(alias);
  const statements = new Map(
    attributions.flatMap(({ speaker, inner, sentences, continues, point }) =>
      sentences.map(({ sentence, rule, mode }, index): [string, ExplainedStatement] => [
        sentence.unit.id,
        {
          speaker,
          inner,
          rule,
          mode,
          isFirst: index === 0,
          continues:
            continues === null ? null : (attributions[continues]?.sentences[0]?.sentence.unit.span.text ?? null),
          number: point?.number ?? null,
        },
      ]),
    ),
  );
  const sentences = recognised.sentences.map((sentence): ExplainedSentence => {
    const { unit, mentions } = sentence;
    const isProse = unit.role === 'prose';
    const { claim, beaten } = isProse ? claimOf(sentence, surnames) : { claim: null, beaten: [] };
    const reading = readings.get(unit.id);
    return {
      unit,
      mentions,
      sessions: sessionsIn(sentence),
      claim: claim === null ? null : explainedClaim(sentence, claim),
      beaten: beaten.map((one) => explainedClaim(sentence, one)),
      statement: statements.get(unit.id) ?? null,
      reading: reading === undefined ? null : { reading: reading.reading, rule: reading.rule },
    };
  });
  return { text: page.text, sentences, diagnostics: [...diagnostics, ...recognised.article.diagnostics] };
}

function explainedClaim(sentence: Worded, { rule, party, cue }: Claim): ExplainedClaim {
  return { rule, party: party.label, cue: wordsAt(sentence, cue.first, cue.last) };
}

/** The words of a sentence from one token to another. */
function wordsAt({ tokens, unit }: Worded, first: number, last: number): string {
  return unit.span.text.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0);
}
