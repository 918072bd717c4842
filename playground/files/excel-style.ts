import type { CellStyle } from 'hucre/xlsx';
import { AUTOMATIC_FORMAT } from '../engine/cell-rules';
import type { CellFormat } from '../engine/workbook';

const color = (value: string) => ({ rgb: value.replace('#', '').slice(0, 6).toUpperCase() });

/** The style of a cell's look and number format; null when it has none. */
export function writeStyle(format: CellFormat, numberFormat: string): CellStyle | null {
  const font = {
    ...(format.bold && { bold: true }),
    ...(format.italic && { italic: true }),
    ...(format.color && { color: color(format.color) }),
    ...(format.fontSize && { size: format.fontSize }),
  };
  const alignment = {
    ...(format.align && { horizontal: format.align }),
    ...(format.verticalAlign && {
      vertical: format.verticalAlign === 'middle' ? ('center' as const) : format.verticalAlign,
    }),
    ...(format.wrap === 'wrap' && { wrapText: true }),
  };
  const style: CellStyle = {
    ...(Object.keys(font).length > 0 && { font }),
    ...(format.background && {
      fill: { type: 'pattern' as const, pattern: 'solid' as const, fgColor: color(format.background) },
    }),
    ...(Object.keys(alignment).length > 0 && { alignment }),
    ...(numberFormat !== '' && numberFormat !== AUTOMATIC_FORMAT && { numFmt: numberFormat }),
  };
  return Object.keys(style).length > 0 ? style : null;
}
