import type { ConditionalFormat } from '@odoo/o-spreadsheet';
import { helpers, registries } from './engine';

type Method = (...args: unknown[]) => unknown;

const COMPUTE = 'getComputedStyles';
const READ = 'getCellConditionalFormatStyle';
/** So many rows below the first one are computed at once: a screen has fewer. */
const ROWS_AT_ONCE = 64;
const BOUNDED = /^[A-Z]+\d+(?::[A-Z]+\d+)?$/;

const { prototype }: { readonly prototype: object } = registries.coreViewsPluginRegistry.get('evaluation_cf');

function methodOf(name: string): (self: object, args: readonly unknown[]) => unknown {
  const method: unknown = Reflect.get(prototype, name);
  if (typeof method !== 'function')
    throw new Error('The spreadsheet engine computes conditional formats in another way now.');
  return (self, args) => Reflect.apply(method, self, args);
}

const compute = methodOf(COMPUTE);
const read = methodOf(READ);

/** Of each engine, by the sheet's id, the last row that was asked for, 0-based. */
const lastRows = new WeakMap<object, Map<string, number>>();

function lastRowsOf(plugin: object): Map<string, number> {
  const known = lastRows.get(plugin) ?? new Map<string, number>();
  lastRows.set(plugin, known);
  return known;
}

/** The format on its rows up to that one. Where a condition compares a cell with all others, on all of its rows. */
function upTo(format: ConditionalFormat, bottom: number): ConditionalFormat {
  const { rule } = format;
  if (rule.type !== 'CellIsRule' || rule.operator !== 'customFormula') return format;
  const ranges = format.ranges.flatMap((range) => {
    // Whole columns have no last row.
    if (!BOUNDED.test(range)) return [range];
    const { left, right, top, bottom: last } = helpers.toZone(range);
    const end = Math.min(last, bottom);
    return top > end ? [] : [`${helpers.toXC(left, top)}:${helpers.toXC(right, end)}`];
  });
  return { ...format, ranges };
}

/**
 * The engine computes after each change the conditional formats of all rows of the sheet in sight, and a formula of a format is
 * compiled for each of them: here of those down to the last one that is asked for, which is where the grid is scrolled to.
 */
const computeSeen: Method = function computeSeen(this: object, sheetId) {
  const bottom = lastRowsOf(this).get(String(sheetId)) ?? -1;
  const getters: unknown = Reflect.get(this, 'getters');
  if (typeof getters !== 'object' || getters === null) return compute(this, [sheetId]);
  const all: unknown = Reflect.get(getters, 'getConditionalFormats');
  if (typeof all !== 'function') return compute(this, [sheetId]);
  const getConditionalFormats = (id: string): ConditionalFormat[] =>
    Reflect.apply(all, getters, [id]).map((format: ConditionalFormat) => upTo(format, bottom));
  const seen = Object.create(getters, { getConditionalFormats: { value: getConditionalFormats } });
  return compute(Object.create(this, { getters: { value: seen } }), [sheetId]);
};

const readSeen: Method = function readSeen(this: object, position) {
  const { sheetId, row }: { sheetId?: unknown; row?: unknown } = Object(position);
  const rows = lastRowsOf(this);
  const styles: unknown = Reflect.get(this, 'computedStyles');
  const isBelow = typeof row === 'number' && row > (rows.get(String(sheetId)) ?? -1);
  if (isBelow && typeof styles === 'object' && styles !== null) {
    rows.set(String(sheetId), 2 * row + ROWS_AT_ONCE);
    let computed: unknown;
    Reflect.set(styles, String(sheetId), () => {
      computed ??= Reflect.apply(computeSeen, this, [sheetId]);
      return computed;
    });
  }
  return read(this, [position]);
};

Reflect.set(prototype, COMPUTE, computeSeen);
Reflect.set(prototype, READ, readSeen);
