import { extname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Day, readDayText } from '../../src/domain/values/day';
import { type MessageKey, Refusal } from './messages';

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

export const LEAD_KINDS = ['.csv', '.tsv', '.jsonl', '.ndjson', '.parquet', '.xlsx', '.duckdb'];
export const DEFINITION_KINDS = ['.csv', '.xlsx'];
const RESULTS = ['.csv', '.parquet'];

/** If nothing else is said. What is more goes to a folder beside the result. */
export const DEFAULT_MEMORY = '1GB';
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
  const leads = readPositional(positionals, 'usage');
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
    memory: readMemory(values.memory ?? DEFAULT_MEMORY),
  };
  checkKind(leads, LEAD_KINDS, 'leadsKind');
  checkKind(read.definition, DEFINITION_KINDS, 'definitionKind');
  checkKind(read.out, RESULTS, 'resultKind');
  return read;
}

/** The one file of leads. @throws Refusal for none, or for several */
export function readPositional(positionals: readonly string[], usage: MessageKey): string {
  const [leads, ...others] = positionals;
  if (leads === undefined) throw new Refusal(usage);
  if (others.length > 0) throw new Refusal('oneFile', { count: positionals.length });
  return leads;
}

/** @throws Refusal for a file whose name ends otherwise */
export function checkKind(path: string, kinds: readonly string[], key: MessageKey): void {
  if (!kinds.includes(kindOf(path))) throw new Refusal(key, { path });
}

/** @throws Refusal for what is no size */
export function readMemory(memory: string): string {
  if (!MEMORY.test(memory)) throw new Refusal('badMemory', { memory });
  return memory;
}

function parse(given: readonly string[]) {
  const text = { type: 'string' } as const;
  return refusing(() =>
    parseArgs({
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
    }),
  );
}

/** What can't be read of the options is said in a sentence. */
export function refusing<Read>(read: () => Read): Read {
  try {
    return read();
  } catch (error) {
    throw new Refusal(
      'badArguments',
      { reason: error instanceof Error ? error.message : String(error) },
      error,
    );
  }
}

export function readDay(text: string | undefined): Day | null {
  if (text === undefined) return null;
  const day = DAY.test(text) ? readDayText(text) : null;
  if (day === null) throw new Refusal('badDay', { day: text });
  return day;
}
