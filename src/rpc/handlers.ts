import {
  decline,
  finishSigning,
  propose,
  readEffect,
  restoreSigned,
  sign,
  takeAsDraft,
  takeBack,
} from './agreement-handlers';
import type { Handler } from './answer';
import type { Answer, Api } from './contract';
import { saveDraft } from './draft-handlers';
import { readHistory, readVersion } from './history-handlers';
import { planSetup, recalculate, setUp } from './setup-handlers';
import { readLater, readLeads, readSelection, readState } from './state-handlers';
import { agreeTerm, removeTerm, saveTerm } from './term-handlers';

type Handlers = {
  readonly [K in keyof Api]: ReturnType<Api[K]> extends Answer<infer T> ? Handler<T> : never;
};

/** The API's functions, each held to its type in the contract. */
export const HANDLERS: Handlers = {
  readState,
  readLater,
  readLeads,
  planSetup,
  setUp,
  saveDraft,
  readEffect,
  propose,
  sign,
  decline,
  takeBack,
  finishSigning,
  restoreSigned,
  takeAsDraft,
  readHistory,
  readVersion,
  saveTerm,
  agreeTerm,
  removeTerm,
  readSelection,
  recalculate,
};
