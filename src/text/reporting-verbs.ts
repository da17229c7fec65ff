import { wordList } from './word-list.ts';

/**
 * How a verb reports. `say`: it puts content into somebody’s mouth. `stance`: it tells where somebody stands, promises, asks or thanks.
 * `topic`: it only names what was talked of, and reports nothing.
 */
export type VerbKind = 'say' | 'stance' | 'topic';

/** The form in which a verb stands: “say”, “says”, “said”, “saying”. */
export type VerbForm = 'base' | 'third' | 'past' | 'ing';

const say = wordList(`
  acknowledge add admit advise affirm allege announce answer apologise apologize argue ask assert assess assure
  bemoan brief calculate caution characterise characterize claim clarify comment concede conclude confirm contend convey
  counter declare deny describe disagree disclose echo elaborate emphasise emphasize estimate exclaim explain
  forecast highlight hint indicate inform inquire insinuate insist joke lament maintain mention note observe opine
  outline point post predict proclaim pronounce quip read reason rebut recall recount reiterate relay remark remind
  repeat reply report respond restate retort reveal say show signal specify spell state stipulate stress suggest
  summarize swear tell testify threaten tweet underline underscore voice warn write
`);
/** Verbs of saying with a colour of their own, which desks use for variety. */
const coloured = wordList(`
  boast brag bristle chime complain confide cut double fire flag float fume go gripe grumble hit hold interject lash
  make mock moot murmur muse mutter pitch plead pledge protest reckon retort scoff shoot shout sigh smile snap sneer
  stop tease tout trumpet vent venture whisper wonder
`);
const stance = wordList(`
  accept accuse advocate agree appeal applaud appraise appreciate approve attach back beg believe blame blast brand
  call castigate chide commend commit concede concur condemn congratulate consider counsel criticise criticize
  decide decry defend demand denounce deplore deride desire dismiss doubt draw encourage endorse envisage envision
  exhort expect express extend extol favor favour give guarantee hail honor honour hope implore instruct intend
  invite label laud lay liken look mourn object offer oppose pay pledge praise present press promise propose push
  put question reaffirm reassure rebuff rebuke recognise recognize recommend reconfirm refuse refute regard regret
  reject renew request resolve ridicule rule salute scold second seek set share slam speak stand support suspect
  take term thank think undertake urge value volunteer vouch vow welcome wish worry
`);
const topic = wordList(`
  address consider debate deliberate discuss examine exchange explore focus review touch
`);

/** Forms that the common rules do not give. */
const irregular: Readonly<Record<string, readonly [past: string, ing: string]>> = {
  shoot: ['shot', 'shooting'],
  go: ['went', 'going'],
  hit: ['hit', 'hitting'],
  cut: ['cut', 'cutting'],
  hold: ['held', 'holding'],
  make: ['made', 'making'],
  snap: ['snapped', 'snapping'],
  brag: ['bragged', 'bragging'],
  flag: ['flagged', 'flagging'],
  stop: ['stopped', 'stopping'],
  say: ['said', 'saying'],
  beg: ['begged', 'begging'],
  rebut: ['rebutted', 'rebutting'],
  read: ['read', 'reading'],
  seek: ['sought', 'seeking'],
  swear: ['swore', 'swearing'],
  slam: ['slammed', 'slamming'],
  tell: ['told', 'telling'],
  write: ['wrote', 'writing'],
  speak: ['spoke', 'speaking'],
  put: ['put', 'putting'],
  think: ['thought', 'thinking'],
  stand: ['stood', 'standing'],
  undertake: ['undertook', 'undertaking'],
  take: ['took', 'taking'],
  give: ['gave', 'giving'],
  lay: ['laid', 'laying'],
  set: ['set', 'setting'],
  draw: ['drew', 'drawing'],
  pay: ['paid', 'paying'],
  commit: ['committed', 'committing'],
  regret: ['regretted', 'regretting'],
  admit: ['admitted', 'admitting'],
  deny: ['denied', 'denying'],
  reply: ['replied', 'replying'],
  clarify: ['clarified', 'clarifying'],
  testify: ['testified', 'testifying'],
  specify: ['specified', 'specifying'],
  decry: ['decried', 'decrying'],
  worry: ['worried', 'worrying'],
  concur: ['concurred', 'concurring'],
  quip: ['quipped', 'quipping'],
  forecast: ['forecast', 'forecasting'],
  recount: ['recounted', 'recounting'],
  signal: ['signaled', 'signaling'],
  rule: ['ruled', 'ruling'],
  spell: ['spelled', 'spelling'],
};

export interface VerbUse {
  lemma: string;
  kind: VerbKind;
  form: VerbForm;
}

const ends = (lemma: string): { third: string; past: string; ing: string } => {
  const special = irregular[lemma];
  const third = /(?:s|sh|ch|x|z|^go)$/u.test(lemma)
    ? `${lemma}es`
    : /[^aeiou]y$/u.test(lemma)
      ? `${lemma.slice(0, -1)}ies`
      : `${lemma}s`;
  const past = special?.[0] ?? (lemma.endsWith('e') ? `${lemma}d` : `${lemma}ed`);
  const ing = special?.[1] ?? (lemma.endsWith('e') ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`);
  return { third, past, ing };
};

/** British spellings of forms that American writers spell with one consonant. */
const doubled: readonly [string, VerbUse][] = [
  ['signalled', { lemma: 'signal', kind: 'say', form: 'past' }],
  ['signalling', { lemma: 'signal', kind: 'say', form: 'ing' }],
];

/** Every form of every verb, to what it is. A verb of stance that is also one of saying counts as saying. */
export const reportingForms: ReadonlyMap<string, VerbUse> = new Map([
  ...(
    [
      ['topic', topic],
      ['stance', stance],
      ['say', say],
      ['say', coloured],
    ] as const
  ).flatMap(([kind, lemmas]) =>
    [...lemmas].flatMap((lemma): [string, VerbUse][] => {
      const { third, past, ing } = ends(lemma);
      return [
        [lemma, { lemma, kind, form: 'base' }],
        [third, { lemma, kind, form: 'third' }],
        [ing, { lemma, kind, form: 'ing' }],
        [past, { lemma, kind, form: 'past' }],
      ];
    }),
  ),
  ...doubled,
]);
