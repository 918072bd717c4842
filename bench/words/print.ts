import { scoreCorpora } from './score';

/** `npm run bench:words`: both halves of the corpora; `odd` or `even` as an argument prints one. */
const asked = process.argv[2];
const halves = (['odd', 'even'] as const).filter((half) => asked === undefined || asked === half);

for (const half of halves) {
  const scores = scoreCorpora(half);
  console.log(`\nSentences at ${half} places\n`);
  console.log('| Found | Sentences | Labels | Precision | Recall |\n|---|---|---|---|---|');
  for (const { what, sentences, labels, precision, recall } of scores)
    console.log(`| ${what} | ${sentences} | ${labels} | ${precision.toFixed(3)} | ${recall.toFixed(3)} |`);
  for (const { what, misses } of scores) console.log(`\n${what}: ${misses.length}\n${misses.join('\n')}`);
}
