import type { CellPosition, EvaluatedCell } from '@odoo/o-spreadsheet';
import { areaName } from './area';
import { contentOf, isDateFormat, isTextFormat } from './cell-content';
import { accept, type Core } from './core';
import { DEFAULT_LOCALE, helpers } from './engine';
import { googleError } from './errors';
import { typedContent } from './typed-content';
import type { Area, CellValue, Input, Workbook } from './workbook';
import { zoneOf } from './zone';

type CellPart = Pick<
  Workbook,
  | 'values'
  | 'formulas'
  | 'displays'
  | 'readTyped'
  | 'write'
  | 'writeAll'
  | 'clear'
  | 'merge'
  | 'unmerge'
  | 'merges'
>;

export function cellPart(core: Core): CellPart {
  const { model, clock, locale } = core;
  const { getters } = model;

  function map<T>(sheetId: string, area: Area, read: (position: CellPosition) => T): T[][] {
    getters.getSheet(sheetId);
    return Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (_, column) =>
        read({ sheetId, row: area.row - 1 + row, col: area.column - 1 + column }),
      ),
    );
  }

  function value(position: CellPosition, makeDate: (time: number) => Date): CellValue {
    const cell = getters.getEvaluatedCell(position);
    const { type, value: held } = cell;
    if (held === null) return '';
    if (type === 'error') return googleError(String(held));
    if (typeof held === 'string') return literalText(position, cell, held);
    if (typeof held === 'number' && isDateFormat(cell.format)) return makeDate(clock.toTime(held));
    return held;
  }

  /** A link shows its label, and a plain text cell its apostrophe: what was written is in the literal. */
  function literalText(position: CellPosition, cell: EvaluatedCell, text: string): string {
    const plain = cell.format !== undefined && isTextFormat(cell.format);
    if (!plain && cell.link === undefined) return text;
    const literal = getters.getCell(position);
    if (literal === undefined || literal.isFormula) return text;
    if (plain) return literal.content.startsWith("'") ? literal.content.slice(1) : literal.content;
    return typeof literal.parsedValue === 'string' ? literal.parsedValue : text;
  }

  function put(sheetId: string, row: number, col: number, input: Input): void {
    const before = getters.getCell({ sheetId, row, col });
    const content = contentOf(input, before?.format, clock, locale());
    if (before === undefined && content.content === '') return;
    const result = model.dispatch('UPDATE_CELL', { sheetId, row, col, ...content });
    accept(result, `write ${areaName({ row: row + 1, column: col + 1, rows: 1, columns: 1 })}`);
  }

  const writeAll: Workbook['writeAll'] = (blocks) =>
    core.batch(() => {
      for (const { sheetId, row, column, block } of blocks) {
        block.forEach((cells, down) => {
          cells.forEach((input, right) => {
            put(sheetId, row - 1 + down, column - 1 + right, input);
          });
        });
      }
    });

  return {
    values: (sheetId, area, makeDate = (time) => new Date(time)) =>
      map(sheetId, area, (position) => value(position, makeDate)),
    formulas: (sheetId, area) =>
      map(sheetId, area, (position) => {
        const cell = getters.getCell(position);
        return cell?.isFormula ? cell.compiledFormula.toFormulaString(getters) : '';
      }),
    displays: (sheetId, area) =>
      map(sheetId, area, (position) => {
        const cell = getters.getEvaluatedCell(position);
        const { type, value: held, formattedValue } = cell;
        if (type === 'error') return googleError(String(held));
        return typeof held === 'string' ? literalText(position, cell, formattedValue) : formattedValue;
      }),
    readTyped(text, makeDate = (time) => new Date(time)) {
      if (text.startsWith('=') && text.length > 1) return '';
      const { content } = typedContent(text, locale());
      if (content.startsWith("'")) return content.slice(1);
      if (/^(true|false)$/i.test(content)) return content.toLowerCase() === 'true';
      if (helpers.isDateTime(content, locale())) {
        return makeDate(clock.toTime(helpers.toNumber(content, locale())));
      }
      return helpers.isNumber(content, DEFAULT_LOCALE) ? helpers.toNumber(content, DEFAULT_LOCALE) : content;
    },
    writeAll,
    write: (sheetId, row, column, block) => writeAll([{ sheetId, row, column, block }]),
    clear(sheetId, area, { contents = false, formats = false }) {
      const { top, left, bottom, right } = zoneOf(area);
      core.batch(() => {
        for (let row = top; row <= bottom; row++) {
          for (let col = left; col <= right; col++) {
            if (getters.getCell({ sheetId, row, col }) === undefined) continue;
            model.dispatch('UPDATE_CELL', {
              sheetId,
              row,
              col,
              ...(contents ? { content: '' } : {}),
              ...(formats ? { style: null, format: '' } : {}),
            });
          }
        }
      });
    },
    merge(sheetId, area) {
      core.batch(() =>
        accept(
          model.dispatch('ADD_MERGE', { sheetId, target: [zoneOf(area)], force: true }),
          `merge ${areaName(area)}`,
        ),
      );
    },
    unmerge(sheetId, area) {
      const target = getters
        .getMergesInZone(sheetId, zoneOf(area))
        .map(({ top, left, bottom, right }) => ({ top, left, bottom, right }));
      if (target.length === 0) return;
      core.batch(() =>
        accept(model.dispatch('REMOVE_MERGE', { sheetId, target }), `unmerge ${areaName(area)}`),
      );
    },
    merges: (sheetId) =>
      getters.getMerges(sheetId).map(({ top, left, bottom, right }) => ({
        row: top + 1,
        column: left + 1,
        rows: bottom - top + 1,
        columns: right - left + 1,
      })),
  };
}
