import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Day } from '../../src/domain/values/day';
import type { Language } from '../../src/domain/values/language';
import {
  checkKind,
  DEFAULT_MEMORY,
  DEFINITION_KINDS,
  kindOf,
  LEAD_KINDS,
  readDay,
  readMemory,
  readPositional,
  refusing,
} from '../score/arguments';
import { Refusal } from '../score/messages';
import { terminalLanguage } from '../terminal-language';

/** What is asked of one suggestion. Paths are absolute. */
export interface SuggestArguments {
  readonly leads: string;
  /** The heading of the column that says what became of the leads; null for the one that its heading tells. */
  readonly outcome: string | null;
  /** The values that mean won; none for those that most likely do. */
  readonly won: readonly string[];
  /** The values that mean lost; none for those that most likely do. */
  readonly lost: readonly string[];
  /** The definition whose criteria are to be replaced; null for a starting one. */
  readonly definition: string | null;
  readonly definitionSheet: string | null;
  readonly out: string;
  readonly report: string;
  readonly language: Language;
  readonly leaveOut: readonly string[];
  readonly takeIn: readonly string[];
  /** The most points of a criterion, up or down. */
  readonly largest: number;
  /** How many leads are to be handed over of all; null for as many as now, or for a tenth. */
  readonly capacity: number | null;
  /** At most so many leads of each outcome are learned from. */
  readonly sample: number;
  readonly asOf: Day | null;
  readonly sheet: string | null;
  readonly table: string | null;
  readonly memory: string;
}

/** If nothing else is said, at most 10,000 leads of each outcome are learned from. */
const DEFAULT_SAMPLE = 10_000;
/** If nothing else is said, a criterion has at most 10 points. */
const DEFAULT_LARGEST = 10;
/** Of each outcome at most so many leads can be learned from: the search keeps them in memory. */
const MAX_SAMPLE = 200_000;
const MAX_LARGEST = 1000;
const MAX_CAPACITY = 1_000_000_000;
const WHOLE = /^[1-9]\d{0,9}$/;

/** @throws Refusal for what can't be read */
export function readSuggestArguments(given: readonly string[], folder: string): SuggestArguments {
  const { values, positionals } = parse(given);
  const leads = readPositional(positionals, 'suggestUsage');
  const { out = '', definition, language = terminalLanguage() } = values;
  if (out === '') throw new Refusal('missingOption', { option: 'out' });
  checkKind(leads, LEAD_KINDS, 'leadsKind');
  checkKind(out, ['.csv'], 'draftKind');
  if (definition !== undefined) checkKind(definition, DEFINITION_KINDS, 'definitionKind');
  if (language !== 'en' && language !== 'ja') throw new Refusal('badLanguage', { language });
  const whole = (option: 'largest' | 'capacity' | 'sample', most: number) => {
    const text = values[option];
    if (text === undefined) return null;
    if (!WHOLE.test(text) || Number(text) > most) throw new Refusal('badNumber', { option, text, most });
    return Number(text);
  };
  return {
    leads: resolve(folder, leads),
    outcome: values.outcome ?? null,
    won: values.won ?? [],
    lost: values.lost ?? [],
    definition: definition === undefined ? null : resolve(folder, definition),
    definitionSheet:
      values['definition-sheet'] ?? (kindOf(leads) === '.xlsx' ? null : (values.sheet ?? null)),
    out: resolve(folder, out),
    report: resolve(folder, values.report ?? out.replace(/\.csv$/i, '.txt')),
    language,
    leaveOut: values['leave-out'] ?? [],
    takeIn: values['take-in'] ?? [],
    largest: whole('largest', MAX_LARGEST) ?? DEFAULT_LARGEST,
    capacity: whole('capacity', MAX_CAPACITY),
    sample: whole('sample', MAX_SAMPLE) ?? DEFAULT_SAMPLE,
    asOf: readDay(values['as-of']),
    sheet: values.sheet ?? null,
    table: values.table ?? null,
    memory: readMemory(values.memory ?? DEFAULT_MEMORY),
  };
}

function parse(given: readonly string[]) {
  const text = { type: 'string' } as const;
  const texts = { type: 'string', multiple: true } as const;
  return refusing(() =>
    parseArgs({
      args: [...given],
      allowPositionals: true,
      options: {
        outcome: text,
        won: texts,
        lost: texts,
        definition: text,
        'definition-sheet': text,
        out: text,
        report: text,
        language: text,
        'leave-out': texts,
        'take-in': texts,
        largest: text,
        capacity: text,
        sample: text,
        'as-of': text,
        sheet: text,
        table: text,
        memory: text,
      },
    }),
  );
}
