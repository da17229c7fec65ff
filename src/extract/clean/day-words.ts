/** A day as a page prints it with the name of the month ahead, as a source for patterns: “April 25, 2025”, “Apr. 25 2025”. */
export const monthDate = String.raw`\p{Lu}\p{L}{2,8}\.? \d{1,2},? \d{4}`;

/** A day with its year as a page prints it, in words or figures, as a source for patterns with the flag `u`. */
export const wholeDay = String.raw`(?:${monthDate}|\d{1,2} \p{Lu}\p{L}{2,8}\.?,? \d{4}|\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4}-\d\d-\d\d)`;
