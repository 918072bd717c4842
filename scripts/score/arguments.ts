import { extname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Day, readDayText } from '../../src/domain/values/day';
import { Refusal } from './messages';

/** What is asked of one run. Paths are absolute. */
export interface ScoreArguments {
  readonly leads: string;
  readonly definition: string;
  readonly out: string;
  readonly asOf: Day | null;
  readonly explains: boolean;
  /** The tab of an .xlsx file of leads. */
  readonly sheet: string | null;
  /** The tab of an .xlsx file of the definition. */
  readonly definitionSheet: string | null;
  /** The table of a DuckDB file. */
  readonly table: string | null;
  /** How much the engine may keep in memory, as DuckDB writes it. */
  readonly memory: string;
}

const LEADS = ['.csv', '.tsv', '.jsonl', '.ndjson', '.parquet', '.xlsx', '.duckdb'];
const DEFINITIONS = ['.csv', '.xlsx'];
const RESULTS = ['.csv', '.parquet'];

/** If nothing else is said. What is more goes to a folder beside the result. */
const DEFAULT_MEMORY = '1GB';
const MEMORY = /^\d{1,6}(\.\d{1,3})? ?(KB|MB|GB|KiB|MiB|GiB)$/i;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The kind of a file by the end of its name, such as `.csv`. */
export const kindOf = (path: string) => extname(path).toLowerCase();

/**
 * Reads what was written behind the command.
 * @param folder where relative paths begin
 * @throws Refusal for what can't be read
 */
export function readArguments(given: readonly string[], folder: string): ScoreArguments {
  const { values, positionals } = parse(given);
  const [leads, ...others] = positionals;
  if (leads === undefined) throw new Refusal('usage');
  if (others.length > 0) throw new Refusal('oneFile', { count: positionals.length });
  const path = (option: 'definition' | 'out') => {
    const name = values[option];
    if (name === undefined || name === '') throw new Refusal('missingOption', { option });
    return resolve(folder, name);
  };
  const read: ScoreArguments = {
    leads: resolve(folder, leads),
    definition: path('definition'),
    out: path('out'),
    asOf: readDay(values['as-of']),
    explains: values.explain ?? false,
    sheet: values.sheet ?? null,
    definitionSheet:
      values['definition-sheet'] ?? (kindOf(leads) === '.xlsx' ? null : (values.sheet ?? null)),
    table: values.table ?? null,
    memory: values.memory ?? DEFAULT_MEMORY,
  };
  if (!LEADS.includes(kindOf(read.leads))) throw new Refusal('leadsKind', { path: leads });
  if (!DEFINITIONS.includes(kindOf(read.definition)))
    throw new Refusal('definitionKind', { path: read.definition });
  if (!RESULTS.includes(kindOf(read.out))) throw new Refusal('resultKind', { path: read.out });
  if (!MEMORY.test(read.memory)) throw new Refusal('badMemory', { memory: read.memory });
  return read;
}

function parse(given: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...given],
      allowPositionals: true,
      options: {
        definition: text,
        out: text,
        'as-of': text,
        explain: { type: 'boolean' },
        sheet: text,
        'definition-sheet': text,
        table: text,
        memory: text,
      },
    });
  } catch (error) {
    throw new Refusal(
      'badArguments',
      { reason: error instanceof Error ? error.message : String(error) },
      error,
    );
  }
}

function readDay(text: string | undefined): Day | null {
  if (text === undefined) return null;
  const day = DAY.test(text) ? readDayText(text) : null;
  if (day === null) throw new Refusal('badDay', { day: text });
  return day;
}
