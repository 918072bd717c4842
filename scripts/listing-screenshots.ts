import { cpSync, rmSync } from 'node:fs';

/** Where the browser tests have put the listing's pictures, and where they are kept. */
const TAKEN = 'build/listing';
const KEPT = 'marketplace/screenshots';

rmSync(KEPT, { recursive: true, force: true });
cpSync(TAKEN, KEPT, { recursive: true });
