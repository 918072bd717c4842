import { seedFrom } from '../seed';

/** The first seed of the generated cases: the same each time, unless `CONFORMANCE_SEED`, or `TEST_SEED` for all tests, gives another to look for more. */
export const firstSeed = Number(process.env.CONFORMANCE_SEED ?? seedFrom(0));
