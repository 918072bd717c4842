/** From here every random test draws, so that it draws the same each time. */
const FIXED_SEED = 20261123;

/** The environment variable `TEST_SEED` has all of them draw otherwise, to look for more. */
export const SEED = Number(process.env.TEST_SEED ?? FIXED_SEED);

/** A seed of a generator of one's own: the given one, moved as far as `SEED` was. */
export const seedFrom = (own: number): number => own + SEED - FIXED_SEED;
