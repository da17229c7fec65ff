/**
 * “…; and”, “… in Oslo. (Spokesperson: Ana Holm)”, “… of one sea. — Ana Holm, Oslo”: a line of prose on which something still stands behind
 * the end of its last sentence. The credit of a picture, “(Photo: Agency)”, tells of a caption instead.
 */
export const goesOnBehindEnd =
  /; (?:and|or)$|[.!?][”"’']? (?:\((?![Ii]mage|[Pp]hoto|PHOTO|[Pp]ic)[^():/]{3,40}: [^()]{3,60}\)|[—–] \p{Lu}[^.!?]{3,120})$/u;
