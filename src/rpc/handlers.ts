import type { Handler } from './answer';
import type { Answer, Api } from './contract';
import { putInForce, saveDraft } from './draft-handlers';
import { planSetup, recalculate, setUp } from './setup-handlers';
import { readLeads, readSelection, readState } from './state-handlers';
import { removeTerm, saveTerm } from './term-handlers';

type Handlers = {
  readonly [K in keyof Api]: ReturnType<Api[K]> extends Answer<infer T> ? Handler<T> : never;
};

/** The API's functions, each held to its type in the contract. */
export const HANDLERS: Handlers = {
  readState,
  readLeads,
  planSetup,
  setUp,
  saveDraft,
  putInForce,
  saveTerm,
  removeTerm,
  readSelection,
  recalculate,
};
