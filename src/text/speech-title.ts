const noun = String.raw`(?:address|doorst[eo]p|greeting|intervention|keynote(?: address| speech)?|lecture|letter|message|op-ed|press conference|remarks|speech|statement|toast|words)(?:s|es)?`;

/** “[to Parliament] by”, “[at the Harbour Forum] by”: to whom or where. */
const there = String.raw`(?:(?:to|at|before|in) (?:the )?[\p{L}\d’' -]{3,60} (?=(?:delivered )?by\b))?`;

/** “Remarks by the Minister of …”, “Opening statement by …”, “Joint press statements by …”: how the title of a text begins that is people’s own words. */
export const speechBy = new RegExp(
  String.raw`^(?:\p{L}+ ){0,3}${noun} ${there}(?:as )?(?:delivered )?(?:by|of)\b`,
  'iu',
);

/** “…: speech of …”, “message from …”, “Minister Lund, doorstep in …”, “Foreign Secretary speech at …”: a title that tells whose own words a text is. */
export const speechTitle = new RegExp(
  String.raw`\b${noun} ${there}(?:as )?(?:by|of|from|delivered by)\b|^\p{Lu}[^.:;]{5,90}(?:, |['’]s? (?:\p{Ll}+ )?|\b(?:Minister|PM|Premier|President|Secretary) )${noun}(?: (?:in|at|to|on|after|before|outside|and (?:answers|replies))\b|,| \()`,
  'iu',
);

/** “Remarks at the opening of …”, “Opening address to the forum”, “Speech”, “REMARKS”: a heading that tells of a speech, without whose it is. */
export const isSpeechHeading = (heading: string): boolean =>
  !speechBy.test(heading) &&
  new RegExp(
    String.raw`^(?:(?:Closing|Joint|Keynote|Opening|Welcome|Welcoming) )?${noun}(?: transcript)?(?:$| (?:ahead of|at|before|during|following|for|on|to) \p{L}[^.]*$)`,
    'iu',
  ).test(heading);
