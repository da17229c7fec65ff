import type { Thing } from 'schema-dts';

/** A file that says the same as the page in another form. */
export interface Alternate {
  type: string;
  title: string;
  address: string;
}

/** What a page's head says to reference managers, search engines and those who show links. */
export interface PageMetadata {
  title: string;
  description: string;
  /** The page's own address, rooted at “/”. */
  address: string;
  type: 'website' | 'article' | 'profile';
  /** Pairs of name and content: Highwire `citation_*` and Dublin Core `dcterms.*`. */
  bibliography: readonly (readonly [name: string, content: string])[];
  structured: readonly Thing[];
  alternates: readonly Alternate[];
  /** An own address of a picture of 1200 by 630 pixels, with its words. */
  image: { address: string; alt: string } | null;
}

type Required = Pick<PageMetadata, 'title' | 'description' | 'address'>;

/** Metadata of a page that says of itself no more than title and description. */
export const plainPage = (page: Required & Partial<PageMetadata>): PageMetadata => ({
  type: 'website',
  bibliography: [],
  structured: [],
  alternates: [],
  image: null,
  ...page,
});
