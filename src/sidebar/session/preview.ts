import { type Clause, type Definition, testsOf } from '../../domain/definition/definition';
import type { Fault } from '../../domain/definition/fault';
import { locator, missingFields, placeholdersOf } from '../../domain/definition/field';
import { parseToday, todayIn } from '../../domain/definition/today';
import type { Trouble } from '../../domain/definition/trouble';
import { readClause } from '../../domain/draft/read-clause';
import type { Finding } from '../../domain/lint/finding';
import { findings } from '../../domain/lint/lint';
import {
  countGrades,
  countHolding,
  type GradeCounts,
  type Spread,
  spreadLeads,
} from '../../domain/scoring/lead-spread';
import { prepare, type Scorer } from '../../domain/scoring/scorer';
import type { Cells } from '../../domain/values/cell';
import { Reading } from '../../domain/values/reading';
import type { Leads } from './lead-table';

/**
 * What a definition says of the leads at hand. Faults leave everything after `findings` null, missing columns everything after
 * `definition`.
 */
export interface Preview {
  readonly faults: readonly Fault[];
  readonly findings: readonly Finding[];
  readonly definition: Definition | null;
  readonly scorer: Scorer | null;
  readonly spread: Spread | null;
  readonly counts: GradeCounts | null;
}

export const NO_PREVIEW: Preview = {
  faults: [],
  findings: [],
  definition: null,
  scorer: null,
  spread: null,
  counts: null,
};

/**
 * Reads a definition as it is at a moment, checks it and scores the leads by it.
 * @param sheetZone the sheet's time zone, to be told where the definition's is another
 */
export function previewOf(cells: Cells, leads: Leads | null, moment: Date, sheetZone?: string): Preview {
  const parsed = parseToday(cells, moment);
  if (!parsed.ok) return { ...NO_PREVIEW, faults: parsed.faults };
  const { definition } = parsed;
  const known = {
    ...NO_PREVIEW,
    definition,
    findings: findings(cells, definition, leads?.headers ?? null, {
      today: todayIn(cells, moment),
      leads,
      ...(sheetZone !== undefined && { sheetZone }),
    }),
  };
  if (leads === null || missingFields(definition, leads.headers).length > 0) return known;
  const spread = spreadLeads(definition, leads.headers, leads.rows);
  return {
    ...known,
    scorer: prepare(definition, leads.headers),
    spread,
    counts: countGrades(spread, definition),
  };
}

/** A clause that is read by itself, so that it can be shown whatever else is wrong in the draft. */
export interface ClausePreview {
  readonly clause: Clause | null;
  /** The clause's own faults; their rows count from 1 at its first row. */
  readonly faults: readonly Fault[];
  /** How many leads it holds for; null while that can't be said. */
  readonly holding: number | null;
  /** The fields of which some filled cells can't be judged, and in how many leads. */
  readonly unjudged: readonly Unjudged[];
}

/** How many leads have a cell in a field that a condition of the clause can't judge, and why it can't. */
interface Unjudged {
  readonly field: string;
  readonly trouble: Trouble;
  readonly leads: number;
}

/** Finds the fields with cells that the clause can't judge. Each distinct cell of a column is read once for each test. */
function unjudgedIn(definition: Definition, clause: Clause, leads: Leads): Unjudged[] {
  const locate = locator(definition, leads.headers);
  const placeholders = placeholdersOf(definition, locate);
  const found = new Map<string, { field: string; trouble: Trouble; counts: Map<number, number> }>();
  for (const { field, condition, operand } of testsOf(clause)) {
    const at = locate(field) ?? -1;
    const test = condition.compile(operand, definition.asOf);
    const { values = [], counts = [] } = leads.columns[at] ?? {};
    values.forEach((cell, place) => {
      const trouble = test.trouble?.(new Reading(cell, definition.calendar, placeholders(at))) ?? null;
      if (trouble === null) return;
      const key = `${at} ${trouble}`;
      const one = found.get(key) ?? { field, trouble, counts: new Map() };
      one.counts.set(place, counts[place] ?? 0);
      found.set(key, one);
    });
  }
  return [...found.values()].flatMap(({ field, trouble, counts }) => {
    const count = [...counts.values()].reduce((sum, one) => sum + one, 0);
    return count === 0 ? [] : { field, trouble, leads: count };
  });
}

export function previewClause(cells: Cells, rows: Cells, leads: Leads | null, moment: Date): ClausePreview {
  const { definition, clause, faults } = readClause(cells, rows, todayIn(cells, moment));
  if (definition === null) return { clause, faults, holding: null, unjudged: [] };
  if (clause === null || leads === null || missingFields(definition, leads.headers).length > 0)
    return { clause, faults: [], holding: null, unjudged: [] };
  return {
    clause,
    faults: [],
    holding: countHolding(definition, clause, leads.headers, leads.rows),
    unjudged: unjudgedIn(definition, clause, leads),
  };
}
