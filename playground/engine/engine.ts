import './group-by';
import * as engine from '@odoo/o-spreadsheet';

export const {
  Model,
  CorePlugin,
  UIPlugin,
  coreTypes,
  registries,
  helpers,
  stores,
  tokenize,
  CompiledFormula,
  DEFAULT_LOCALE,
} = engine;

/** The engine times itself on `console.debug` at each command; none of it is for the reader of a test's or a page's log. */
export function quietly<T>(work: () => T): T {
  const debug = console.debug;
  console.debug = () => undefined;
  try {
    return work();
  } finally {
    console.debug = debug;
  }
}
