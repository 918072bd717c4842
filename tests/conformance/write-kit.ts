import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kitFolder } from './kit';
import { kitFiles } from './kit-tables';

/** Characters that can't be told apart by eye are written as escapes. */
function escapeOdd(json: string): string {
  return json.replace(/[\p{Cf}\p{Zl}\p{Zp}\u0085]|(?! )\p{Zs}/gu, (odd) =>
    odd
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}

/** One case a line, so that a change of one case is a change of one line. */
for (const [name, cases] of Object.entries(kitFiles)) {
  const lines = cases.map((entry) => escapeOdd(JSON.stringify(entry))).join(',\n');
  writeFileSync(join(kitFolder, name), `[\n${lines}\n]\n`);
}
