/** Words for the edges of a larger meeting, on which others meet; a piece of a regular expression. */
export const marginWords = '(?:fringes|margins|sidelines)';

/** “met Y on the margins of the summit”. */
export const onMarginsOf = new RegExp(String.raw`\b[oi]n the ${marginWords} of\b`, 'u');
