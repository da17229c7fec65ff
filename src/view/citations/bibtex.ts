import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { Citation } from './citation.ts';
import { cslItems } from './csl-json.ts';

Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false });

/** BibTeX, by citation-js; each entry under the id of what it cites. */
export const bibtex = (citation: Citation): string => `${new Cite(cslItems(citation)).format('bibtex').trim()}\n`;
