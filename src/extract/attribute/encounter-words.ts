/** Verbs and nouns of an encounter; who stands on either side of one is not of the same side. */
export const encounter =
  /^(?:audience|breakfast|dined|dinner|joined|call|called|calls|calling|congratulated|conversation|counterpart|discussions|greet|greeted|greeting|greets|host|hosted|hosting|hosts|invitation|invited|lunch|lunched|luncheon|meet|meeting|meetings|meets|met|negotiations|receive|received|receives|receiving|spoke|speaks|summit|talked|talks|thanked|visit|visited|visiting|welcomed|welcomes|welcoming)$/u;
