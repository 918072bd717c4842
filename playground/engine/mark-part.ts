import { areaName, columnLetters } from './area';
import type { Core } from './core';
import { type NewMark, REMOVE_MARK, SET_MARK } from './marks-plugin';
import type { Mark, MarkPlace, Workbook } from './workbook';

type MarkPart = Pick<Workbook, 'addMark' | 'setMark' | 'removeMark' | 'marks'>;

export function markPart(core: Core): MarkPart {
  const { model } = core;
  const { getters } = model;

  function marks(kind: string): readonly Mark[] {
    const read: unknown = Reflect.get(getters, 'getMarks');
    return typeof read === 'function' ? read(kind) : [];
  }

  function markWith(id: string): Mark | undefined {
    const read: unknown = Reflect.get(getters, 'getMark');
    return typeof read === 'function' ? read(id) : undefined;
  }

  function send(type: string, payload: object): void {
    // The engine's types know its own commands only.
    core.batch(() => {
      Reflect.apply(model.dispatch, model, [type, payload]);
    });
  }

  function set({ id, kind, place, data }: Mark): void {
    const mark: NewMark = { id, kind, on: place.on, data };
    const sheetId = place.on === 'workbook' ? null : place.sheetId;
    const xc = rangeName(place);
    send(SET_MARK, {
      mark,
      ...(sheetId === null ? {} : { sheetId }),
      ...(sheetId === null || xc === null ? {} : { ranges: [getters.getRangeDataFromXc(sheetId, xc)] }),
    });
  }

  return {
    marks,
    addMark(kind, place, data) {
      const mark: Mark = { id: core.freshId('mark'), kind, place, data };
      set(mark);
      return mark;
    },
    setMark(id, data) {
      const mark = markWith(id);
      if (mark === undefined) throw new Error(`There is no mark with the id ${id}.`);
      set({ ...mark, data });
    },
    removeMark: (id) => send(REMOVE_MARK, { id }),
  };
}

function rangeName(place: MarkPlace): string | null {
  switch (place.on) {
    case 'workbook':
    case 'sheet':
      return null;
    case 'columns': {
      const { column, columns } = place.area;
      return `${columnLetters(column)}:${columnLetters(column + columns - 1)}`;
    }
    case 'rows':
      return `${place.area.row}:${place.area.row + place.area.rows - 1}`;
    case 'area':
      return areaName(place.area);
  }
}
