/**
 * How a verb reports. `say`: it puts content into somebody’s mouth. `stance`: it tells where somebody stands, promises, asks or thanks.
 * `topic`: it only names what was talked of, and reports nothing.
 */
export type VerbKind = 'say' | 'stance' | 'topic';

/** The form in which a verb stands: “say”, “says”, “said”, “saying”. */
export type VerbForm = 'base' | 'third' | 'past' | 'ing';

const say: readonly string[] = [
  'acknowledge', 'add', 'admit', 'affirm', 'allege', 'announce', 'argue', 'assert', 'assess', 'assure', 'brief', 'caution', 'characterize', 'characterise', 'clarify', 'claim', 'comment', 'concede', 'conclude', 'confirm', 'contend', 'convey', 'counter', 'declare', 'deny', 'describe', 'disclose', 'disagree', 'echo', 'elaborate', 'emphasize', 'emphasise', 'estimate', 'explain',
  'forecast', 'highlight', 'indicate', 'inform', 'insist', 'joke', 'lament', 'maintain', 'mention', 'note', 'observe', 'outline', 'point', 'post', 'predict', 'quip', 'recall', 'reiterate', 'relay', 'remark', 'remind', 'reply', 'report', 'respond', 'restate', 'retort', 'reveal', 'say', 'signal', 'state', 'stipulate', 'stress', 'suggest', 'summarize', 'tell', 'testify', 'tweet', 'underline', 'underscore', 'voice', 'warn', 'write', 'opine', 'specify', 'recount', 'ask', 'pronounce', 'spell',
];
const stance: readonly string[] = [
  'accept', 'agree', 'advocate', 'appeal', 'applaud', 'appraise', 'appreciate', 'approve', 'back', 'believe', 'call', 'commend', 'commit', 'condemn', 'congratulate', 'consider', 'criticize', 'criticise', 'decide', 'decry', 'demand', 'denounce', 'deplore', 'desire', 'encourage', 'endorse', 'envisage', 'envision', 'expect', 'express', 'extend', 'favor', 'favour', 'hail', 'hope', 'instruct', 'intend', 'invite',
  'laud', 'object', 'offer', 'oppose', 'pledge', 'praise', 'present', 'promise', 'propose', 'push', 'put', 'reaffirm', 'recognize', 'recognise', 'recommend', 'reconfirm', 'refuse', 'regard', 'regret', 'reject', 'renew', 'request', 'resolve', 'rule', 'salute', 'second', 'speak', 'stand', 'support', 'thank', 'undertake', 'urge', 'value', 'volunteer', 'vow', 'welcome', 'wish', 'worry', 'look', 'take', 'attach', 'share', 'draw', 'pay', 'give', 'lay', 'set', 'mourn', 'vouch', 'concur', 'dismiss', 'question', 'press', 'reassure', 'honor', 'honour', 'defend', 'blame', 'accuse', 'concede',
];
const topic: readonly string[] = ['address', 'consider', 'debate', 'discuss', 'examine', 'exchange', 'explore', 'review', 'touch', 'deliberate', 'focus'];

/** Forms that the common rules do not give. */
const irregular: Readonly<Record<string, readonly [past: string, ing: string]>> = {
  say: ['said', 'saying'], tell: ['told', 'telling'], write: ['wrote', 'writing'], speak: ['spoke', 'speaking'], put: ['put', 'putting'], stand: ['stood', 'standing'], undertake: ['undertook', 'undertaking'], take: ['took', 'taking'], give: ['gave', 'giving'], lay: ['laid', 'laying'], set: ['set', 'setting'], draw: ['drew', 'drawing'], pay: ['paid', 'paying'],
  commit: ['committed', 'committing'], regret: ['regretted', 'regretting'], admit: ['admitted', 'admitting'], deny: ['denied', 'denying'], reply: ['replied', 'replying'], clarify: ['clarified', 'clarifying'], testify: ['testified', 'testifying'], specify: ['specified', 'specifying'], decry: ['decried', 'decrying'], worry: ['worried', 'worrying'], concur: ['concurred', 'concurring'], quip: ['quipped', 'quipping'], forecast: ['forecast', 'forecasting'], recount: ['recounted', 'recounting'], signal: ['signaled', 'signaling'], rule: ['ruled', 'ruling'], spell: ['spelled', 'spelling'],
};

/** Verbs that report only with a word after them: “call for”, “point out”, “look forward”, “take note”. */
export const needsAfter: Readonly<Record<string, RegExp>> = {
  report: /^(?!on (?!jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|\d)|to\b)/u,
  call: /^(?:for|(?:on|upon)\b(?=.*\bto\b)|attention|the|it|this|these|them|him|her|china|“|"|that)/u,
  point: /^(?:out|to)\b/u,
  look: /^forward/u,
  take: /^(?:positive |good |due )?note\b/u,
  attach: /^(?:great |high |utmost |particular |special |\w+ )?importance/u,
  speak: /^(?:highly|of|in favou?r|out|up|against)\b/u,
  stand: /^(?:ready|with|by|firmly|for|against)\b/u,
  put: /^forward|^forth/u,
  draw: /^(?:\w+ )?attention/u,
  pay: /^(?:high |warm )?tribute/u,
  give: /^(?:an? |his |her |their )?(?:\w+ )?(?:assurances?|(?:full )?support|backing|briefing)\b/u,
  lay: /^out\b/u,
  set: /^out\b/u,
  push: /^(?:for|back)\b/u,
  press: /^(?:for|on|upon)\b/u,
  rule: /^out\b/u,
  spell: /^out\b/u,
  present: /^(?:an? |the |his |her |their )?(?:\S+ )?(?:proposals?|plan|initiatives?|vision|suggestions?)\b/u,
  extend: /^(?:his |her |their |its |an? |the |sincere |warm |deep )*(?:thanks|congratulations|condolences|gratitude|appreciation|invitation|greetings|wishes)/u,
  offer: /^(?:to |his |her |their |condolences|support|congratulations|thanks|assistance|help|(?:\S+ ){0,3}(?:condolences|support|congratulations|thanks|assistance|help))/u,
  share: /^(?:the |his |her |their )?(?:view|hope|concern|assessment|belief|conviction)/u,
  second: /^(?:the|his|her|this|that)\b/u,
  ask: /^(?:for|that|whether|if|why|how|what|the|all|his|her|them|him|china|(?:\S+ ){1,4}to)\b/u,
  post: /^(?:on|that)\b/u,
  renew: /^(?:his |her |their |its |the |an? )?(?:\w+ )?(?:call|commitment|offer|pledge|appeal|support|invitation)/u,
  value: /^(?:the|its|his|her|their|highly)\b/u,
  brief: /^(?:\S+ ){1,8}(?:on|about)\b/u,
  inform: /^\S/u,
  regard: /^\S/u,
  consider: /^(?:it|that|the|this)\b/u,
};

export interface VerbUse {
  lemma: string;
  kind: VerbKind;
  form: VerbForm;
}

const ends = (lemma: string): { third: string; past: string; ing: string } => {
  const special = irregular[lemma];
  const third = /(?:s|sh|ch|x|z)$/u.test(lemma) ? `${lemma}es` : /[^aeiou]y$/u.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
  const past = special?.[0] ?? (lemma.endsWith('e') ? `${lemma}d` : `${lemma}ed`);
  const ing = special?.[1] ?? (lemma.endsWith('e') ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`);
  return { third, past, ing };
};

/** Every form of every verb, to what it is. A verb of stance that is also one of saying counts as saying. */
export const reportingForms: ReadonlyMap<string, VerbUse> = new Map(
  ([['topic', topic], ['stance', stance], ['say', say]] as const).flatMap(([kind, lemmas]) =>
    lemmas.flatMap((lemma): [string, VerbUse][] => {
      const { third, past, ing } = ends(lemma);
      return [
        [lemma, { lemma, kind, form: 'base' }],
        [third, { lemma, kind, form: 'third' }],
        [ing, { lemma, kind, form: 'ing' }],
        [past, { lemma, kind, form: 'past' }],
      ];
    }),
  ),
);
