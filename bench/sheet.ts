import { createWorkbook } from '../playground/engine/open-workbook';
import type { Cell, CustomFunction, Workbook } from '../playground/engine/workbook';
import type { Cells } from '../src/domain/values/cell';
import { asColumn, type Column } from './agreement';
import { CRITERIA, DEFINITION } from './definition';
import { HEADERS } from './leads';
import { leadFormula } from './sheet-formulas';

const POINTS = 6;
const SCORE = HEADERS.length + 1;

/** A workbook with the leads and the definition, and their scores beside the leads. */
export interface ScoredSheet {
  /** Changes the points of the first criterion, which every score depends on; returns when all are recalculated. */
  change(points: number): void;
  scores(): Column;
}

/** Scored by one formula for each lead. */
export function formulaSheet(leads: Cells): ScoredSheet {
  const { workbook, sheetId, sheet } = open(leads);
  const pointsCell = (name: string) => `Definition!$F$${rowOf(name)}`;
  const formulas = leads.map((_, at) => [{ formula: leadFormula(at + 2, pointsCell) }]);
  // Else the scores would be shown as dates, as the cells that they are reckoned from.
  const area = { row: 2, column: SCORE, rows: leads.length, columns: 1 };
  workbook.setFormat(sheetId, area, { numberFormat: '0.00' });
  workbook.write(sheetId, 2, SCORE, formulas);
  return sheet;
}

/** Scored by one LEADSCORE over all leads; `call` is the built function, `makeDate` makes the Dates of its realm. */
export function leadScoreSheet(
  leads: Cells,
  call: CustomFunction['call'],
  makeDate: (time: number) => Date,
): ScoredSheet {
  const { workbook, sheetId, sheet } = open(leads);
  const parameters = ['leads', 'definition', 'headers'].map((name) => ({
    name,
    description: name,
    optional: true,
  }));
  workbook.setFunctions([{ name: 'LEADSCORE', description: 'LEADSCORE', parameters, call }], { makeDate });
  const formula = `=LEADSCORE(A1:P${leads.length + 1},Definition!A1:H${DEFINITION.length})`;
  workbook.write(sheetId, 1, SCORE, [[{ formula }]]);
  return sheet;
}

function open(leads: Cells): { workbook: Workbook; sheetId: string; sheet: ScoredSheet } {
  const rows = [HEADERS, ...leads].map((row) => [...row.map((cell): Cell => cell ?? ''), '']);
  const definition = DEFINITION.map((row) => row.map((cell): Cell => cell ?? ''));
  const workbook = createWorkbook([
    { name: 'Leads', rows },
    { name: 'Definition', rows: definition },
  ]);
  const [leadSheet, definitionSheet] = workbook.sheets();
  if (leadSheet === undefined || definitionSheet === undefined)
    throw new Error('The workbook has no sheets.');
  const first = rowOf(CRITERIA[0]?.[1] ?? '');
  return {
    workbook,
    sheetId: leadSheet.id,
    sheet: {
      change: (points) => workbook.write(definitionSheet.id, first, POINTS, [[points]]),
      scores: () =>
        asColumn(workbook.values(leadSheet.id, { row: 2, column: SCORE, rows: leads.length, columns: 1 })),
    },
  };
}

/** A criterion's row in the Definition tab, from 1. */
function rowOf(name: string): number {
  return DEFINITION.findIndex((row) => row[1] === name) + 1;
}
