import { isUnreadable, type Needs } from '../../domain/definition/condition';
import { type Clause, clausesOf, type Definition, testsOf } from '../../domain/definition/definition';
import type { Fault } from '../../domain/definition/fault';
import { locator, missingFields, placeholdersOf } from '../../domain/definition/field';
import { parseDefinition } from '../../domain/definition/parse';
import { partRow } from '../../domain/definition/part-row';
import { type Block, withCells } from '../../domain/draft/draft-edit';
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
import type { Cell, Cells } from '../../domain/values/cell';
import type { Day } from '../../domain/values/day';
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
 * Reads a definition, checks it and scores the leads by it.
 * @param today the day that it is; null where nobody knows
 */
export function previewOf(cells: Cells, leads: Leads | null, today: Day | null = null): Preview {
  const parsed = parseDefinition(cells);
  if (!parsed.ok) return { ...NO_PREVIEW, faults: parsed.faults };
  const { definition } = parsed;
  const known = {
    ...NO_PREVIEW,
    definition,
    findings: findings(cells, definition, leads?.headers ?? null, today, leads),
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

/** The parts of a definition without which a single clause can't be read. */
const FRAMING: ReadonlySet<string | undefined> = new Set(['asOf', 'timeZone', 'field', 'blank']);

/** A clause that is read by itself, so that it can be shown whatever else is wrong in the draft. */
export interface ClausePreview {
  readonly clause: Clause | null;
  /** The clause's own faults; their rows count from 1 at its first row. */
  readonly faults: readonly Fault[];
  /** How many leads it holds for; null while that can't be said. */
  readonly holding: number | null;
  /** The fields of which some filled cells can't be read as the condition needs, and in how many leads. */
  readonly unreadable: readonly Unreadable[];
}

interface Unreadable {
  readonly field: string;
  readonly needs: Needs;
  readonly leads: number;
}

/** Finds the fields with cells that the clause can't read. Each distinct cell of a column is read once. */
function unreadableIn(definition: Definition, clause: Clause, leads: Leads): Unreadable[] {
  const locate = locator(definition, leads.headers);
  const placeholders = placeholdersOf(definition, locate);
  return testsOf(clause).flatMap(({ field, condition: { needs } }) => {
    const at = locate(field) ?? -1;
    const column = leads.columns[at];
    const isWrong = (cell: Cell) =>
      isUnreadable(new Reading(cell, definition.calendar, placeholders(at)), needs);
    const count = (column?.values ?? []).reduce<number>(
      (sum, cell, place) => sum + (isWrong(cell) ? (column?.counts[place] ?? 0) : 0),
      0,
    );
    return count === 0 ? [] : { field, needs, leads: count };
  });
}

export function previewClause(cells: Cells, rows: Cells, leads: Leads | null): ClausePreview {
  const framing = cells.filter((row, at) => FRAMING.has(partRow(row, at + 1, null).part));
  const parsed = parseDefinition([...framing, ...rows]);
  if (!parsed.ok) {
    const faults = parsed.faults
      .filter(({ row }) => row > framing.length)
      .map((fault) => ({ ...fault, row: fault.row - framing.length }));
    return { clause: null, faults, holding: null, unreadable: [] };
  }
  const { definition } = parsed;
  const clause = [...clausesOf(definition), ...definition.owners][0] ?? null;
  if (clause === null || leads === null || missingFields(definition, leads.headers).length > 0)
    return { clause, faults: [], holding: null, unreadable: [] };
  return {
    clause,
    faults: [],
    holding: countHolding(definition, clause, leads.headers, leads.rows),
    unreadable: unreadableIn(definition, clause, leads),
  };
}

const CLAUSES: ReadonlySet<string | undefined> = new Set(['criterion', 'required', 'knockOut', 'owner']);

/** True for a Criterion, Required, Knock-out or Owner. */
export function isClause({ part }: Pick<Block, 'part'>): boolean {
  return CLAUSES.has(part);
}

/** Fills in a name and points where a clause still lacks them, so that its test alone is judged. */
export function nameless(rows: Cells): Cells {
  return rows.map((row, at) =>
    at > 0
      ? row
      : withCells(row, {
          name: row[1] || '–',
          ...(partRow(row, 1, null).part === 'criterion' && { points: 1 }),
        }),
  );
}
