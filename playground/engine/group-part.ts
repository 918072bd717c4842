import { accept, type Core } from './core';
import type { Workbook } from './workbook';

type GroupPart = Pick<Workbook, 'group' | 'ungroup' | 'groupDepth'>;

/** The engine's groups of rows or columns, which can be folded. */
export function groupPart({ model, batch }: Core): GroupPart {
  return {
    group(sheetId, dimension, from, count) {
      const place = { sheetId, dimension, start: from - 1, end: from + count - 2 };
      batch(() => accept(model.dispatch('GROUP_HEADERS', place), `group ${count} from ${from}`));
    },
    ungroup(sheetId, dimension, from, count) {
      const place = { sheetId, dimension, start: from - 1, end: from + count - 2 };
      batch(() => accept(model.dispatch('UNGROUP_HEADERS', place), `ungroup ${count} from ${from}`));
    },
    groupDepth: (sheetId, dimension, at) =>
      model.getters
        .getHeaderGroups(sheetId, dimension)
        .filter(({ start, end }) => start <= at - 1 && at - 1 <= end).length,
  };
}
