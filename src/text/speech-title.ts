/** “Remarks by the Minister of …”, “Opening statement by …”, “Speech of …”: the title of a text that is somebody’s own words. */
export const speechBy =
  /^(?:\p{L}+ )?(?:address|doorst[eo]p|intervention|press conference|keynote|message|remarks|speech|statement|toast) (?:delivered )?(?:by|of)\b/iu;
