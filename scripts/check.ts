/** `npm run check`: types, lint and format. */
import { runChecks } from './checks.ts';

if (runChecks().failed > 0) process.exitCode = 1;
