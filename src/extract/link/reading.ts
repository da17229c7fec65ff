import type { Attributed } from '../attribute/attribution.ts';
import type { PersonFacts } from '../attribute/person-facts.ts';
import type { Recognised } from '../recognise.ts';

/** All that is known of one article before it is set beside the others. */
export interface Reading {
  recognised: Recognised;
  attributed: Attributed & { facts: ReadonlyMap<string, PersonFacts> };
}
