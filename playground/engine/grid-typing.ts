import type { Locale } from '@odoo/o-spreadsheet';
import { helpers, stores } from './engine';
import { typedContent } from './typed-content';

interface Composer {
  readonly _currentContent: string;
  readonly getters: { getLocale(): Locale };
  readonly currentEditedCell: { readonly sheetId: string; readonly col: number; readonly row: number };
  readonly model: { dispatch(type: string, payload: object): unknown };
}

/** The engine reads a wrong comma in a formula as if it were right, and knows no dates with points: what is typed is read as Google does. */
const prototype: object = stores.CellComposerStore.prototype;

function original(name: string): (...args: unknown[]) => unknown {
  const found: unknown = Reflect.get(prototype, name);
  if (typeof found !== 'function') throw new Error('The spreadsheet engine takes typing in another way now.');
  return (self: unknown, ...args) => Reflect.apply(found, self, args);
}

function read({ _currentContent: typed, getters }: Composer): ReturnType<typeof typedContent> {
  const text = typed.startsWith('+') && helpers.isFormula(typed) ? `=${typed.slice(1)}` : typed;
  return typedContent(text, getters.getLocale());
}

const confirm = original('confirmEdition');

Reflect.set(prototype, 'getCurrentCanonicalContent', function canonical(this: Composer) {
  return read(this).content;
});
Reflect.set(prototype, 'confirmEdition', function confirmTyped(this: Composer, content: string) {
  const { format } = read(this);
  const { currentEditedCell: cell, model } = this;
  confirm(this, content);
  if (format !== undefined) model.dispatch('UPDATE_CELL', { ...cell, format });
});
