import type { Thing } from 'schema-dts';

/** JSON-LD as it may stand in a page: nothing in it can end the script element. */
export function jsonLd(things: readonly Thing[]): string {
  const [only, ...rest] = things;
  const document =
    rest.length === 0
      ? { '@context': 'https://schema.org', ...(only as object) }
      : { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(document).replaceAll('<', String.raw`\u003c`);
}
