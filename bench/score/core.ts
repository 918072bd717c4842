import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseCsv } from 'hucre/csv';
import { parseDefinition } from '../../src/domain/definition/parse';
import { prepare, type Scorer } from '../../src/domain/scoring/scorer';
import { toPoints } from '../../src/domain/values/hundredths';
import { DEFINITION } from '../definition';

/** The core is given rows in portions of this size. */
const PORTION = 10_000;

/** Scores a CSV file with the core, and writes score, grade and readiness beside what came in: the peer of `npm run score`. */
const [, , leads = '', out = ''] = process.argv;
const parsed = parseDefinition(DEFINITION);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
const { definition } = parsed;
const file = createWriteStream(out);

async function write(scorer: Scorer, lines: readonly string[]): Promise<void> {
  const scores = scorer.scores(parseCsv(lines.join('\n'), { delimiter: ',' }));
  const texts = lines.map((line, at) => {
    const one = scores[at];
    return one ? `${line},${toPoints(one.score)},${one.grade},${one.ready},${one.out}\n` : `${line},,,,\n`;
  });
  if (!file.write(texts.join(''))) await once(file, 'drain');
}

let scorer: Scorer | null = null;
let lines: string[] = [];
for await (const line of createInterface({ input: createReadStream(leads) })) {
  if (scorer === null) {
    scorer = prepare(definition, (parseCsv(line, { delimiter: ',' })[0] ?? []).map(String));
    file.write(`${line},score,grade,ready,out\n`);
    continue;
  }
  lines.push(line);
  if (lines.length < PORTION) continue;
  await write(scorer, lines);
  lines = [];
}
if (scorer !== null) await write(scorer, lines);
file.end();
await once(file, 'finish');
