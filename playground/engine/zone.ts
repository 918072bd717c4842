import type { Zone } from '@odoo/o-spreadsheet';
import type { Area } from './area';

/** The engine's zones count from 0 and include both ends. */
export function zoneOf(area: Area): Zone {
  return {
    top: area.row - 1,
    left: area.column - 1,
    bottom: area.row + area.rows - 2,
    right: area.column + area.columns - 2,
  };
}

export function areaOf(zone: Zone): Area {
  return {
    row: zone.top + 1,
    column: zone.left + 1,
    rows: zone.bottom - zone.top + 1,
    columns: zone.right - zone.left + 1,
  };
}
