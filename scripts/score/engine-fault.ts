import { type MessageKey, type MessageValues, Refusal } from './messages';

/** What the engine was doing when it failed. */
export interface Doing {
  readonly leads: string;
  readonly out: string;
  readonly memory: string;
}

interface Fault {
  readonly pattern: RegExp;
  readonly key: MessageKey;
  readonly values: (found: RegExpExecArray, doing: Doing) => MessageValues;
}

const inLeads = ([, line = '']: RegExpExecArray, { leads }: Doing) => ({ path: leads, line });
const firstLine = (text: string) => text.split('\n')[0] ?? '';
const reasonOf = (found: RegExpExecArray) => firstLine(found.input);

/** How DuckDB tells what is wrong, by its message; the first that fits counts. */
const FAULTS: readonly Fault[] = [
  { pattern: /CSV Error on Line: (\d+)[\s\S]*unterminated quote/, key: 'openQuote', values: inLeads },
  { pattern: /CSV Error on Line: (\d+)[\s\S]*Invalid unicode/, key: 'notUtf8', values: inLeads },
  {
    pattern: /CSV Error on Line: (\d+)[\s\S]*Expected Number of Columns: (\d+) Found: (\d+)/,
    key: 'wrongWidth',
    values: (found, doing) => ({ ...inLeads(found, doing), expected: found[2] ?? '', found: found[3] ?? '' }),
  },
  {
    pattern: /CSV Error on Line: (\d+)\nOriginal Line:[^\n]*\n([^\n]*)/,
    key: 'brokenLine',
    values: (found, doing) => ({ ...inLeads(found, doing), reason: found[2] ?? '' }),
  },
  {
    pattern: /parquet/i,
    key: 'brokenParquet',
    values: (found, { leads }) => ({ path: leads, reason: reasonOf(found) }),
  },
  {
    pattern: /not a valid DuckDB database file|serialization|storage version/i,
    key: 'brokenDatabase',
    values: (found, { leads }) => ({ path: leads, reason: reasonOf(found) }),
  },
  {
    pattern: /No space left|File too large|Disk quota exceeded|max_temp_directory_size/i,
    key: 'noSpace',
    values: (found, { out }) => ({ path: out, reason: reasonOf(found) }),
  },
  { pattern: /Out of Memory/i, key: 'outOfMemory', values: (_, { memory }) => ({ memory }) },
  { pattern: /INTERRUPT|Interrupted/, key: 'interrupted', values: () => ({}) },
  {
    pattern: /A Time zone row is needed to read (.*)/,
    key: 'needsZoneForText',
    values: ([, cell = ''], { leads }) => ({ path: leads, cell }),
  },
  {
    pattern: /^IO Error/,
    key: 'unwritable',
    values: (found, { out }) => ({ path: out, reason: reasonOf(found) }),
  },
];

/** The engine is no part of the script's own realm, so that its errors are no instances of `Error` there. */
function messageOf(error: unknown): string {
  const message = typeof error === 'object' && error !== null && 'message' in error ? error.message : '';
  return typeof message === 'string' ? message : '';
}

/** The refusal that an error of the engine is; the error itself where it is none that is known. */
export function refusalOf(error: unknown, doing: Doing): unknown {
  if (error instanceof Refusal) return error;
  const message = messageOf(error);
  for (const { pattern, key, values } of FAULTS) {
    const found = pattern.exec(message);
    if (found !== null) return new Refusal(key, values(found, doing), error);
  }
  return error;
}
