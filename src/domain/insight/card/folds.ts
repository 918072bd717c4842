import { Chance } from '../../values/chance';

/**
 * Parts leads into folds by chance, so that each fold has about the same share of wins. The same seed gives the same folds.
 * @returns by lead, its fold: 0 to `count` - 1
 */
export function stratifiedFolds(won: ArrayLike<number>, count: number, seed: number): Uint8Array {
  const chance = new Chance(seed);
  const folds = new Uint8Array(won.length);
  for (const kind of [0, 1]) {
    const places: number[] = [];
    for (let at = 0; at < won.length; at++) if (won[at] === kind) places.push(at);
    for (let at = places.length - 1; at > 0; at--) {
      const other = chance.int(0, at);
      [places[at], places[other]] = [places[other] ?? 0, places[at] ?? 0];
    }
    places.forEach((place, at) => {
      folds[place] = at % count;
    });
  }
  return folds;
}
