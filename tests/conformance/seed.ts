/** The test command always tries the same cases; another seed, to look for more, is given by `CONFORMANCE_SEED`. */
export const firstSeed = Number(process.env.CONFORMANCE_SEED ?? 0);
