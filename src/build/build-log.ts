import type { AstroLoggerDestination } from 'astro';

/** A kind of which an archive has no record is nothing to warn of. */
const emptyCollection = /^The collection .* does not exist or is empty\./u;

/** Astro's logger during a build: what it warns of on standard error, in its own words and without the time of day. */
export default function buildLog(): AstroLoggerDestination {
  return {
    write({ level, message }) {
      if ((level === 'warn' || level === 'error') && !emptyCollection.test(message))
        process.stderr.write(`${message}\n`);
    },
  };
}
