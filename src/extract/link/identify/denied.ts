/** Words that may qualify the noun; a preposition or “when” begins what is told besides. */
const besides = '(?:after|ahead|and|at|before|but|during|following|for|from|in|on|since|when|where|while|with)';
const subject = String.raw`(?:(?!${besides}\b)\p{L}[\p{L}’'-]* ){0,3}`;
/** Words of one clause, up to the noun or verb. */
const onwards = String.raw`(?:(?!\b(?:after|ahead|and(?= (?:he|she|they|then) | $)|at|before|but|during|following|when|where|while)\b)[^.;:“”"]){0,140}$`;

/** “There will be no extraordinary [summit]”, “Nobody has called the [talks]”, “No [round] of consultations was held”: right ahead of the noun. */
const none = new RegExp(
  String.raw`\b[Tt]here (?:(?:will|would) be|is|are|was|were|(?:has|have|had) been) (?:no|neither an?|not an?y?)(?: (?:more|further))? ${subject}$|\b(?:[Nn]obody|[Nn]o one|[Nn]either side) (?:(?:has|had|have|will|would) )?(?:yet )?(?:asked for|called(?: for)?|convened|held|offered|planned|proposed|requested|scheduled|sought) (?:an?|any|the) ${subject}$`,
  'u',
);
const noSuch = /(?:^|[,;:] |\b(?:said|says|that) )[Nn]o (?:\p{Ll}[\p{L}-]* ){0,2}$/u;
const wasHeld =
  /^[^.;:“”"]{0,90}? (?:(?:has|have|had) (?:ever |yet )?(?:been|taken place)|(?:is|are|was|were) (?:\p{Ll}+ )?(?:held|planned|scheduled|expected|foreseen|on the agenda)|(?:took|takes) place|(?:will|would) (?:be|take))\b/u;

/** “has neither asked for nor been offered a [meeting]”, “has not sought any [talks]”. */
const notSought =
  /\b(?:neither|never|not|nor|n['’]t) (?:(?:yet|ever|been|\p{Ll}+ly) )?(?:asked for|been offered|offered|planned|proposed|received|requested|scheduled|sought|suggested)(?: [\p{Ll} ]{3,40}?)?(?: an?| any| the|,)? (?:\p{Ll}[\p{L}-]* ){0,3}$/u;

/** “No minister had ever [sat down with Y]”, “Neither X nor Y [met]”. */
const nobody =
  /(?:^|[“"—–] ?|\b(?:said|says|that|writes) )(?:[Nn]o (?:\p{L}[\p{L}-]* ){1,3}(?:had|has|have|will|would)|[Nn]either [^,;:“”"]{2,80} nor [^,;:“”"]{2,60}?)(?: (?:ever|yet|had|has|have))? $/u;

const rumour = String.raw`(?:[Aa]llegations?|[Cc]laims?|[Rr]eports?|[Rr]umou?rs?|[Ss]peculation|[Ss]tories|[Ss]uggestions?|[Tt]alk|[Ww]ord)(?: in [^,;:“”"]{3,40})?(?: (?:of|about|on|that)\b|,)`;
const rumoured = new RegExp(String.raw`\b${rumour}${onwards}`, 'u');
const isFalse =
  /^[^;“”"]{0,160}? (?:was|were|is|are|as) (?:\p{Ll}+ )?[“"]?(?:baseless|denied|dismissed|fabricated|fake|false|groundless|incorrect|inaccurate|invented|misleading|nonsense|not true|premature|pure (?:fantasy|invention|speculation)|rejected|unfounded|untrue|without foundation|wrong)\b/u;
/** “dismissed as invention reports that X had [met Y]”, “It is not true that she [met him]”. */
const disputed = new RegExp(
  String.raw`\b(?:[Dd]en(?:ied|ies|y|ying)|[Dd]isput(?:ed|es|ing)|[Dd]ismiss(?:ed|es|ing)|[Rr]eject(?:ed|s|ing)|[Rr]ubbish(?:ed|es|ing))\b[^.;:“”"]{0,60}? ${rumour}${onwards}|\b[Ii]t (?:is|was) (?:not true|untrue|false|wrong) that ${onwards}`,
  'u',
);

/** “will only [sit down with Y] if the ships come home”, “will go to a [summit], if there is one”: bound to what nobody knows. */
const onlyIf = (before: string, after: string): boolean =>
  (/\b(?:will|would) only $/u.test(before) && /^[^.;“”"]{0,120} (?:if|once|when)\b/u.test(after)) ||
  /^[^.,;“”"]{0,60},? (?:if|should) there (?:is|be|ever is|ever be) (?:an?y?|one|such)\b/u.test(after);

/** “The talks [will not take place]”, “have been [deferred indefinitely]”. */
const notNow =
  /^[^.;:“”"]{0,120}? (?<!\b(?:that|which|who) )(?:(?:will|would|did|does|could) not (?:(?:now|after all|then) )*(?:be (?:convened|held)|come about|go ahead|happen|take place)\b|(?:has|have|had) (?:been )?(?:deferred|postponed|put off|put on hold|put on ice|suspended|frozen|shelved|adjourned) (?:indefinitely|sine die|until further notice|without a new date)\b)/u;

/** Whether the words round a noun or verb of meeting, which stands from `start` to `end`, say that nobody met, nor will. */
export function isDenied(text: string, start: number, end: number): boolean {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  return (
    none.test(before) ||
    (noSuch.test(before) && wasHeld.test(after)) ||
    notSought.test(before) ||
    nobody.test(before) ||
    (rumoured.test(before) && isFalse.test(after)) ||
    disputed.test(before) ||
    onlyIf(before, after) ||
    notNow.test(after)
  );
}
