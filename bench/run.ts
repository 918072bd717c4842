import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { compareJoined } from './compare-joined';
import { compareClean, compareDistinct, compareMixed, comparePeople } from './compare-loops';
import { compareRules } from './compare-rules';
import { compareScale } from './compare-scale';
import { compareSheets } from './compare-sheets';
import { compareSizes } from './compare-sizes';

/** A million leads with what is measured on them don't fit into Node's usual heap. */
const HEAP = '--max-old-space-size=8192';

if (process.execArgv.includes(HEAP)) {
  console.log(`Node ${process.version}, ${cpus().length} CPUs. Ratios of medians of alternating runs.`);
  compareMixed();
  compareDistinct();
  compareClean();
  compareJoined();
  comparePeople();
  await compareRules();
  compareSheets();
  compareSizes();
  compareScale();
} else {
  const { status } = spawnSync(process.execPath, [HEAP, ...process.execArgv, ...process.argv.slice(1)], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
}
