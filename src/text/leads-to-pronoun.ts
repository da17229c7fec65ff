/** “Besides the talks with Y, he …”: whether the words ahead of a pronoun only lead to it, and name whom he met, and not him. */
export const leadsToPronoun = (ahead: string): boolean =>
  /^(?:(?:Also|At|In|Later|On)\b[^,]{0,30}, )?(?:Ahead of|Apart from|As well as|Besides|Following|In addition to) [^;:“”"]* (?:by|with) [^;:“”"]*, $/u.test(
    ahead,
  );
