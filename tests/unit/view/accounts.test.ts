import { describe, expect, it } from 'vitest';
import { accountsOf, originsOf, siglumAt } from '../../../src/view/accounts.ts';
import { article, part } from './samples.ts';

const from = (...of: string[]) => ({ origin: { kind: 'rewrite' as const, of, shared: 0.5 } });

describe('accounts', () => {
  it('have letters, as the witnesses of an edition', () => {
    expect([0, 25, 26, 27].map(siglumAt)).toEqual(['A', 'Z', 'AA', 'AB']);
    const accounts = accountsOf(['gazette#lead', 'gone#lead', 'herald#lead'], [article('herald'), article('gazette')]);
    expect(accounts.map(({ siglum, reference }) => [siglum, reference])).toEqual([
      ['A', 'gazette#lead'],
      ['B', 'herald#lead'],
    ]);
  });

  it('are counted by origin: a rewrite adds none', () => {
    const articles = [article('gazette'), article('herald', { parts: [part('lead', from('gazette#lead'))] })];
    expect(originsOf(['gazette#lead', 'herald#lead'], articles)).toEqual(['gazette#lead']);
    expect(originsOf(['herald#lead'], articles)).toEqual(['gazette#lead']);
  });

  it('that digest pieces about other things too are counted by the pieces at hand', () => {
    const digest = article('digest', { parts: [part('lead', from('gazette#lead', 'herald#lead')), part('other')] });
    expect(originsOf(['digest#lead', 'gazette#lead'], [digest, article('gazette'), article('herald')])).toEqual([
      'gazette#lead',
    ]);
  });

  it('end where parts go back to one another', () => {
    const articles = [
      article('gazette', { parts: [part('lead', from('herald#lead'))] }),
      article('herald', { parts: [part('lead', from('gazette#lead'))] }),
    ];
    expect(originsOf(['gazette#lead', 'herald#lead'], articles)).toHaveLength(1);
  });
});
