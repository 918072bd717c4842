import { suggestFrom } from './learn';
import { makeLeads, TRUTHS } from './made-leads';

/** How many criteria of a card are on fields that tell nothing, and how many of the fields that tell something are found. */
export function printNoise(count: number, seeds: number): void {
  let [cards, lines, noise, found] = [0, 0, 0, 0];
  for (let seed = 1; seed <= seeds; seed++) {
    const { answer } = suggestFrom(makeLeads(count, seed), seed);
    if (answer.kind !== 'found') continue;
    const fields = answer.cards[0]?.lines.map(({ criterion }) => criterion?.field ?? '') ?? [];
    cards++;
    lines += fields.length;
    noise += fields.filter((field) => !TRUTHS.has(field)).length;
    found += new Set(fields.filter((field) => TRUTHS.has(field))).size;
  }
  const mean = (sum: number) => (sum / cards).toFixed(2);
  console.log(
    `${count} made leads: ${cards} cards of ${seeds} draws, ${mean(lines)} criteria, ${mean(noise)} of noise, ${mean(found)} of ${TRUTHS.size} truths found`,
  );
}
