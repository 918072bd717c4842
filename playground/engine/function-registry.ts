import type { AddFunctionDescription } from '@odoo/o-spreadsheet';
import { registries } from './engine';
import { Session } from './session';
import type { CustomFunction } from './workbook';

type Declaration = Omit<CustomFunction, 'call'>;

const NAME = /^[A-Z0-9_.]+$/;
const registered = new Map<string, string>();

/**
 * The engine has one registry of functions for all workbooks. What is registered only finds the workbook that evaluates, which
 * then calls its own script. False when it knew the function before. Throws for a name that the engine has itself or can't take.
 */
export function registerFunction({ name, description, parameters }: Declaration): boolean {
  const key = name.toUpperCase();
  if (!NAME.test(key)) {
    throw new Error(`${name} can't be a custom function: its name may have letters, digits, _ and . only.`);
  }
  const signature = JSON.stringify([description, parameters]);
  if (registered.get(key) === signature) return false;
  if (!registered.has(key) && registries.functionRegistry.contains(key)) {
    throw new Error(`${name} can't be a custom function: a built-in function has that name.`);
  }
  registered.set(key, signature);
  const args: AddFunctionDescription['args'] = parameters.map((parameter) => ({
    name: parameter.name,
    description: parameter.description,
    type: ['ANY'],
    optional: true,
    acceptMatrix: true,
  }));
  registries.functionRegistry.replace(key, {
    description,
    args,
    category: 'LeadPact',
    isExported: true,
    compute(...given) {
      const session: unknown = this.session;
      if (!(session instanceof Session)) return { value: '#NAME?' };
      return session.functions.call(key, given, this.__originCellPosition);
    },
  });
  return true;
}
