const watchers =
  'analyst|commentator|critic|economist|expert|farmer|observer|researcher|resident|scholar|scientist|source|specialist|trader|villager';

/** Labels and offices of people who look on: whatever is told of, they were not there. */
export const looksOn = new RegExp(String.raw`\b(?:${watchers})s?\b`, 'iu');

/** Offices of people who speak about a meeting, not at it, whatever their country, unless they are told to have been there. */
export const speaksFromOutside =
  /\b(?:mayor|advis[eo]r|professor|lecturer|fellow|lawyer|lawmaker|senator|congress(?:man|woman)|member of parliament|opposition|activist|campaigner|owner|fisherman|driver|worker|nurse|teacher|student|journalist|editor|writer|priest|bishop|spokes(?:person|man|woman)|director of the (?:cent|institute)|(?:(?<!\b(?:African|Customs|Economic|European|Interparliamentary|Monetary) )union|association(?! of)|(?<!\bRussian )federation|chamber|company|group|network|cooperative|society|organi[sz]ation)(?:'s|’s)?|former)\b/iu;
