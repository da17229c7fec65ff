import { createHash } from 'node:crypto';

/** Ten decimal digits that stand for the words given: the same words give the same digits, on every machine. */
export function tenDigits(...words: readonly string[]): string {
  const hex = createHash('sha256').update(words.join('\u0000'), 'utf8').digest('hex').slice(0, 16);
  return (BigInt(`0x${hex}`) % 10_000_000_000n).toString().padStart(10, '0');
}
