import { registries } from './engine';

type Method = (...args: unknown[]) => unknown;

const COMPUTE = 'computeHeaderPositionsOfSheet';
/** The getters that read where rows and columns begin, with the place of the sheet's id among their arguments. */
const READERS = { getColDimensions: 0, getRowDimensions: 0, getColRowOffset: 3 } as const;

const { prototype }: { readonly prototype: object } =
  registries.statefulUIPluginRegistry.get('header_positions');

function methodOf(name: string): (self: object, args: readonly unknown[]) => unknown {
  const method: unknown = Reflect.get(prototype, name);
  if (typeof method !== 'function')
    throw new Error('The spreadsheet engine computes where rows begin in another way now.');
  return (self, args) => Reflect.apply(method, self, args);
}

const compute = methodOf(COMPUTE);

function fill(self: object, sheetId: unknown): void {
  const positions: unknown = Reflect.get(self, 'headerPositions');
  if (typeof positions !== 'object' || positions === null || typeof sheetId !== 'string') return;
  if (Reflect.get(positions, sheetId) === undefined)
    Reflect.set(positions, sheetId, compute(self, [sheetId]));
}

/** The engine computes after each change where each row of each sheet begins. Only the sheet in sight needs it, and only where it is drawn. */
for (const [name, sheetAt] of Object.entries(READERS)) {
  const read = methodOf(name);
  const filled: Method = function readFilled(this: object, ...args) {
    fill(this, args[sheetAt]);
    return read(this, args);
  };
  Reflect.set(prototype, name, filled);
}
Reflect.set(prototype, COMPUTE, () => undefined);
