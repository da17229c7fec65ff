/** Verbs with which an account tells what somebody said at a meeting, between the bars of a pattern. */
export const reportingVerbs =
  'added|announced|confirmed|declared|explained|indicated|informed|noted|promised|recalled|revealed|said|says|spoke|stated|stressed|told|underlined|urged|warned|wrote';
