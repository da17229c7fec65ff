import { defineConfig } from 'astro/config';
import { publishedAddress } from './src/build/published-address.ts';
import { relativeAddresses } from './src/integrations/relative-addresses.ts';

export default defineConfig({
  outDir: process.env.OUT_DIR || './dist',
  cacheDir: process.env.CACHE_DIR || './node_modules/.astro',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  integrations: [relativeAddresses({ address: publishedAddress(process.env.CONTENT_DIR || 'content') })],
  // A small script inlined would meet the policy, and a lone dynamic import in it is left unfinished: withastro/astro#17265.
  vite: { build: { assetsInlineLimit: 0 } },
});
