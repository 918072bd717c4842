import { writeFileSync } from 'node:fs';
import holidays from '@holiday-jp/holiday_jp';

/** The years whose holidays the add-on knows. */
const YEARS = { first: 2026, last: 2035 };

/** Japan's holidays of the years, `2026-01-01 元日` in each line. */
export function japaneseHolidays(): string[] {
  const [first, last] = [`${YEARS.first}-01-01`, `${YEARS.last}-12-31`].map((day) => new Date(day));
  if (first === undefined || last === undefined) throw new Error('No years');
  return holidays.between(first, last).map(({ date, name }) => `${date.toISOString().slice(0, 10)} ${name}`);
}

const [, script] = process.argv;
if (script?.endsWith('make-holidays.ts') === true) {
  const lines = japaneseHolidays();
  writeFileSync(
    'src/domain/service-level/japanese-holidays.ts',
    `// Made by \`npm run holidays\` from the package @holiday-jp/holiday_jp.

/** Japan's holidays of ${YEARS.first} to ${YEARS.last}: the day and its name in each line. */
export const JAPANESE_HOLIDAYS: readonly string[] = [
${lines.map((line) => `  '${line}',`).join('\n')}
];
`,
  );
}
