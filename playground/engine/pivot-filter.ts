import { registries } from './engine';

/** The key under which a pivot's definition keeps the fields that must not be blank. */
export const FILLED = 'filledFields';

function filledFields(definition: unknown): readonly string[] {
  if (typeof definition !== 'object' || definition === null) return [];
  const fields: unknown = Reflect.get(definition, FILLED);
  return Array.isArray(fields) ? fields.filter((field) => typeof field === 'string') : [];
}

function isFilled(entry: unknown, field: string): boolean {
  if (typeof entry !== 'object' || entry === null) return false;
  const cell: unknown = Reflect.get(entry, field);
  return typeof cell === 'object' && cell !== null && Reflect.get(cell, 'type') !== 'empty';
}

/** The engine's pivots have no filters; theirs leave rows out where the entries are read from the source. */
const prototype: object = registries.pivotRegistry.get('SPREADSHEET').ui.prototype;
const readAll: unknown = Reflect.get(prototype, 'extractDataEntriesFromRange');
if (typeof readAll !== 'function') throw new Error('The spreadsheet engine reads pivots in another way now.');
Reflect.set(prototype, 'extractDataEntriesFromRange', function readFilled(this: object, range: unknown) {
  const entries: unknown = Reflect.apply(readAll, this, [range]);
  const fields = filledFields(Reflect.get(this, 'coreDefinition'));
  if (!Array.isArray(entries)) throw new Error('The spreadsheet engine reads pivots in another way now.');
  return entries.filter((entry) => fields.every((field) => isFilled(entry, field)));
});
