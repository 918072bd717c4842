import { setImmediate } from 'node:timers/promises';
import { seedFrom } from '../seed';
import { reportOf } from './report';
import { runSequence } from './sequence';
import { makeSheets } from './sheets';
import { shrink } from './shrink';
import { stepsOf } from './step';
import { noCounts } from './world';

/** So many sequences are taken, if no other number is given. */
const SEQUENCES = 2000;
const STEPS = 14;

const [, , given = String(SEQUENCES)] = process.argv;
const count = Number(given);
const first = Number(process.env.SEED ?? seedFrom(5_000_000));
const sheets = makeSheets();
const counts = noCounts();
const started = Date.now();
let broken = 0;
for (let seed = first; seed < first + count; seed++) {
  const saved = sheets[seed % sheets.length];
  if (saved === undefined) throw new Error('There is no sheet to begin on');
  const steps = stepsOf(seed, STEPS);
  try {
    runSequence(saved, steps, counts);
  } catch (thrown) {
    broken++;
    const said = thrown instanceof Error ? thrown.message : String(thrown);
    console.log(`SEED=${seed}: ${said.slice(0, 3000)}`);
    if (process.env.SHRINK !== undefined)
      console.log(
        shrink(saved, steps)
          .map((step) => JSON.stringify(step))
          .join('\n'),
      );
  }
  // The engine lets go of a closed document in a microtask.
  await setImmediate();
  if ((seed - first) % 50 === 49) console.log(`${seed - first + 1}: ${reportOf(counts)}, ${broken} broken`);
}
console.log(
  `From SEED=${first} on: ${reportOf(counts)}, ${broken} broken, ${Math.round((Date.now() - started) / 1000)} s`,
);
process.exitCode = broken === 0 ? 0 : 1;
