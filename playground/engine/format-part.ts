import type { Style } from '@odoo/o-spreadsheet';
import { areaName } from './area';
import { AUTOMATIC_FORMAT } from './cell-rules';
import { accept, type Core } from './core';
import { helpers } from './engine';
import type { Area, CellFormat, Workbook } from './workbook';
import { zoneOf } from './zone';

type FormatPart = Pick<Workbook, 'numberFormats' | 'formats' | 'setFormat'>;
type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** The engine writes months as `m`, Google also takes `M`. Throws for a format that the engine can't read. */
function engineFormat(numberFormat: string | null): string {
  if (numberFormat === null || numberFormat === AUTOMATIC_FORMAT) return '';
  if (/^(general|auto)?$/i.test(numberFormat)) return '';
  const format = /[yd]/.test(numberFormat) ? numberFormat.replace(/M/g, 'm') : numberFormat;
  try {
    helpers.parseFormat(format);
  } catch {
    throw new Error(`The spreadsheet can't show the number format ${numberFormat}.`);
  }
  return format;
}

export function styleOf(format: CellFormat): Style {
  const style: Style = {};
  if (format.bold !== undefined) style.bold = format.bold ?? false;
  if (format.italic !== undefined) style.italic = format.italic ?? false;
  if (format.color !== undefined) style.textColor = format.color ?? '';
  if (format.background !== undefined) style.fillColor = format.background ?? '';
  if (format.fontSize !== undefined) style.fontSize = format.fontSize ?? 10;
  if (format.wrap !== undefined) style.wrapping = format.wrap ?? 'overflow';
  if (format.align) style.align = format.align;
  if (format.verticalAlign) style.verticalAlign = format.verticalAlign;
  return style;
}

export function formatOf(style: Style): CellFormat {
  const format: Writable<CellFormat> = {};
  if (style.bold) format.bold = true;
  if (style.italic) format.italic = true;
  if (style.textColor) format.color = style.textColor;
  if (style.fillColor) format.background = style.fillColor;
  if (style.fontSize !== undefined) format.fontSize = style.fontSize;
  if (style.wrapping) format.wrap = style.wrapping;
  if (style.align) format.align = style.align;
  if (style.verticalAlign) format.verticalAlign = style.verticalAlign;
  return format;
}

export function formatPart(core: Core): FormatPart {
  const { model } = core;
  const { getters } = model;

  function map<T>(area: Area, read: (row: number, col: number) => T): T[][] {
    return Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (_, column) => read(area.row - 1 + row, area.column - 1 + column)),
    );
  }

  return {
    numberFormats: (sheetId, area) =>
      map(area, (row, col) => {
        const position = { sheetId, row, col };
        return (
          getters.getCell(position)?.format || getters.getEvaluatedCell(position).format || AUTOMATIC_FORMAT
        );
      }),
    formats: (sheetId, area) =>
      map(area, (row, col) => {
        const cell = getters.getCell({ sheetId, row, col });
        return { numberFormat: cell?.format || AUTOMATIC_FORMAT, ...formatOf(cell?.style ?? {}) };
      }),
    setFormat(sheetId, area, format) {
      const style = styleOf(format);
      const hasStyle = Object.keys(style).length > 0;
      const hasFormat = format.numberFormat !== undefined;
      if (!hasStyle && !hasFormat) return;
      core.batch(() =>
        accept(
          model.dispatch('SET_FORMATTING', {
            sheetId,
            target: [zoneOf(area)],
            ...(hasStyle ? { style } : {}),
            ...(hasFormat ? { format: engineFormat(format.numberFormat ?? null) } : {}),
          }),
          `format ${areaName(area)}`,
        ),
      );
    },
  };
}
