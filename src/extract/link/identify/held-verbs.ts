/** Words that tell of an occasion as held. */
export const heldVerbs =
  /\b(?:held|met|meet|meets|took place|attended|co-?chaired|chaired|hosted|hosting|hosts|attending|opening|gathered|convened|opened|concluded|wrapped up|hold|holds)\b/iu;
