import { accept, type Core } from './core';
import { quietly } from './engine';
import type { Workbook } from './workbook';
import { areaOf, zoneOf } from './zone';

type SelectionPart = Pick<Workbook, 'selection' | 'select'>;

export function selectionPart({ model }: Core): SelectionPart {
  const { getters } = model;
  return {
    selection() {
      const { sheetId, row, col } = getters.getActivePosition();
      return { sheetId, area: areaOf(getters.getSelectedZone()), row: row + 1, column: col + 1 };
    },
    select(sheetId, area) {
      const from = getters.getActiveSheetId();
      quietly(() => {
        if (sheetId !== from) {
          const to = { sheetIdFrom: from, sheetIdTo: sheetId };
          accept(model.dispatch('ACTIVATE_SHEET', to), `show the sheet ${getters.getSheetName(sheetId)}`);
        }
        const zone = zoneOf(area);
        model.selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone });
      });
    },
  };
}
