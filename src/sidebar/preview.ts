import type { Cells } from '../domain/cell';
import type { Clause, Definition } from '../domain/definition';
import type { Fault } from '../domain/fault';
import { missingFields } from '../domain/field';
import type { Finding } from '../domain/finding';
import { COLUMNS } from '../domain/keyword';
import { countGrades, countHolding, type GradeCounts, type Spread, spreadLeads } from '../domain/lead-spread';
import { lint } from '../domain/lint';
import { parseDefinition } from '../domain/parse';
import { partRow } from '../domain/part-row';
import { prepare, type Scorer } from '../domain/scorer';
import type { Leads } from './lead-table';

/** What a definition says of the leads at hand; the later parts are null as long as the earlier ones stand in the way. */
export interface Preview {
  readonly faults: readonly Fault[];
  readonly findings: readonly Finding[];
  readonly definition: Definition | null;
  readonly scorer: Scorer | null;
  readonly spread: Spread | null;
  readonly counts: GradeCounts | null;
}

/** Reads a definition and scores the leads by it. */
export function previewOf(cells: Cells, leads: Leads | null): Preview {
  const nothing = { findings: [], definition: null, scorer: null, spread: null, counts: null };
  const parsed = parseDefinition(cells);
  if (!parsed.ok) return { ...nothing, faults: parsed.faults };
  const { definition } = parsed;
  const known = { ...nothing, faults: [], definition, findings: lint(definition, leads?.headers ?? null) };
  if (leads === null || missingFields(definition, leads.headers).length > 0) return known;
  const spread = spreadLeads(definition, leads.headers, leads.rows);
  return {
    ...known,
    scorer: prepare(definition, leads.headers),
    spread,
    counts: countGrades(spread, definition),
  };
}

const FRAMING: ReadonlySet<string | undefined> = new Set(['asOf', 'timeZone', 'field']);

/** A clause read by itself: with the rows on which its reading leans, whatever else is wrong in the draft. */
export interface ClausePreview {
  readonly clause: Clause | null;
  /** The clause's own faults; their rows count from 1 at its first row. */
  readonly faults: readonly Fault[];
  /** How many leads it holds for; null while that can't be said. */
  readonly holding: number | null;
}

export function previewClause(cells: Cells, rows: Cells, leads: Leads | null): ClausePreview {
  const framing = cells.filter((row, at) => FRAMING.has(partRow(row, at + 1, null).part));
  const parsed = parseDefinition([...framing, ...rows]);
  if (!parsed.ok) {
    const faults = parsed.faults
      .filter(({ row }) => row > framing.length)
      .map((fault) => ({ ...fault, row: fault.row - framing.length }));
    return { clause: null, faults, holding: null };
  }
  const { definition } = parsed;
  const clause = [...definition.criteria, ...definition.required, ...definition.knockOuts][0] ?? null;
  const countable =
    clause !== null && leads !== null && missingFields(definition, leads.headers).length === 0;
  return {
    clause,
    faults: [],
    holding: countable ? countHolding(definition, clause, leads.headers, leads.rows) : null,
  };
}

/** The rows of a clause with a name and points put in where they are still missing, so that its test alone is judged. */
export function nameless(rows: Cells): Cells {
  return rows.map((row, at) =>
    at > 0
      ? row
      : COLUMNS.map((column, place) => {
          const cell = row[place] ?? '';
          if (column === 'name') return cell === '' ? '–' : cell;
          if (column === 'points') return partRow(row, 1, null).part === 'criterion' ? 1 : cell;
          return cell;
        }),
  );
}
