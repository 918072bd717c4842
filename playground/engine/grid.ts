import './grid-typing';
import type { Model } from '@odoo/o-spreadsheet';
import type { Workbook } from './workbook';

const models = new WeakMap<Workbook, Model>();

export function keepModel(workbook: Workbook, model: Model): void {
  models.set(workbook, model);
}

/** The engine's model under a workbook, for the page that mounts the engine's own grid on it, and for nothing else. */
export function gridModel(workbook: Workbook): Model {
  const model = models.get(workbook);
  if (model === undefined) throw new Error('This workbook was not opened by playground/engine.');
  return model;
}
