import type { Block } from '../types.ts';
import { isOutletName } from './outlet-names.ts';
import type { Place } from './publisher-in-text.ts';

const word = String.raw`\p{Lu}(?:[\p{L}’'-]+|\.(?:\p{Lu}\.)+)`;
const name = String.raw`(?:The )?${word}(?: (?:of |and |for |the )*${word})`;

/** “© 2025 The Volta Chronicle. All rights reserved”, “Copyright © Ministry of Foreign Affairs, the Kingdom of Norway”. */
const rights = new RegExp(
  String.raw`(?:^|\s)(?:©|\([cC]\)|Copyright)(?:\s?(?:©|\([cC]\)|Copyright|(?:\d{4}\s?[-–—]\s?)?\d{4},?))*\s+(?:by )?(?<outlet>${name}{0,6}(?:, the ${name}{0,4})?)`,
  'u',
);
/** “Reproduction without permission of The Fjord Chronicle (TFC) is prohibited.” */
const permission = new RegExp(
  String.raw`\bwithout (?:the )?(?:express |prior |written )*(?:consent|permission) of (?:the )?(?<outlet>${name}{0,5})`,
  'u',
);
/** “The Volta Chronicle (c) 2025.” */
const rightsBehind = new RegExp(String.raw`^(?<outlet>${name}{0,5}) (?:©|\([cC]\)) \d{4}\b`, 'u');
const company =
  / (?:Ltd|Limited|Inc|LLC|Pty|PLC|Sdn Bhd|Publications|Publishing|Group|All Rights Reserved|Co\b|Corp|GmbH|Lda|C\.A\.|S\.A\.|Verlags|Newspapers|Media (?:Ltd|Limited|Group|Sdn Bhd|Inc|Pty)).*$/iu;

/** “Ann Lee is the Oslo correspondent of The Fjord Times”, “has reported on trade for The Fjord Times since 2019”. */
const writersOutlet = new RegExp(
  String.raw`\b(?:covers|writes (?:about|on)|(?:reports|(?:has )?reported|has written) (?:about|on|from)|is (?:an?|the) [\p{L} -]*?(?:correspondent|editor|journalist|reporter|writer|chief|contributor)) ?.*?\b(?:for|at|with|of|to) (?<outlet>${name}{1,4})(?: since \d{4})?[.,](?:$|\s)`,
  'u',
);

/** “Press Service of the Ministry of Energy”: who signs below a release. */
const signature =
  /^(?:Press (?:Service|Office|Department|Centre|Center|Section)|Information (?:Office|Department|Service)|Office of Public Information|Public Relations Department|Spokesperson[’']s Office|I(?:ssued by|SSUED BY)(?: THE)?),? (?:of |at )?(?:the )?(?<outlet>\p{Lu}.{6,100}?)\.?$/u;

/** “The Fjord Times, April 8, 2025” below a text: the paper and the day. */
function ofIssue(line: string): RegExpExecArray | null {
  const match = /^(?<outlet>[^,\d]{4,60}), (?=[^,]{2,20},? \d{4}$)/u.exec(line);
  return isOutletName(match?.groups?.['outlet'] ?? '') ? match : null;
}

/** “Published in Fjord Times, July 18th, 2025”: the paper that printed it. */
const printedIn = new RegExp(String.raw`^Published in (?:the )?(?<outlet>${name}{0,4}), (?=[^,]{2,24},? \d{4}$)`, 'u');

/** Who wrote or who holds the rights is told in the last words of a line, in characters. */
const longestNote = 600;

/** Below the text: what is said of the writer, who signs, whose rights are reserved. */
export function atFoot(below: readonly Block[], line: (block: Block) => string): Place[] | null {
  for (const block of below) {
    const { length } = line(block);
    const text = line(block).slice(-longestNote);
    const ofWriter = block.role === 'furniture' || length > longestNote ? null : writersOutlet.exec(text);
    const match =
      ofWriter ??
      signature.exec(text) ??
      rights.exec(text) ??
      rightsBehind.exec(text) ??
      permission.exec(text) ??
      printedIn.exec(text) ??
      ofIssue(text);
    const words = match?.groups?.['outlet']?.replace(company, '');
    if (match === null || words === undefined || words.length < 4 || words === 'Crown') continue;
    return [{ block, index: Math.max(0, length - longestNote) + text.indexOf(words, match.index), words }];
  }
  return null;
}
