/** “Republic of Rwanda”, “GOVERNMENT OF ZAMBIA”, “STATE HOUSE, NAIROBI”: a state over the office of it that publishes. */
export const isState = (words: string): boolean =>
  /^(?:the )?(?:(?:\S+ ){0,3}(?:federation|government|kingdom|republic|state)(?: of .+)?|state house.*)$/iu.test(
    words,
  ) && !/\b(?:department|ministry)\b/iu.test(words);

/** “Ministry of Trade”, “Government Communication Unit”: not another state, not a room of the press. */
export const isOffice = (words: string): boolean =>
  /\b(?:agency|chancellery|department|directorate|ministry|office|presidency|secretariat|service|unit)\b/iu.test(words);
