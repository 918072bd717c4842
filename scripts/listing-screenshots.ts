import { copyFileSync, cpSync, rmSync } from 'node:fs';

/** Where the browser tests have put the listing's pictures, and where they are kept. */
const TAKEN = 'build/listing';
const KEPT = 'marketplace/screenshots';

rmSync(KEPT, { recursive: true, force: true });
cpSync(TAKEN, KEPT, { recursive: true });
// What the README begins with: the sheet right after the set-up.
copyFileSync('build/first-hour/first-value.en.png', 'docs/playground.en.png');
