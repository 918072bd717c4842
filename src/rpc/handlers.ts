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
import { writeBacktest } from './backtest-handlers';
import type { Answer, Api } from './contract';
import { check, recycle } from './decision-handlers';
import { saveDraft } from './draft-handlers';
import { handOver } from './hand-over';
import { readHandOver } from './hand-over-scene';
import { readHistory, readVersion } from './history-handlers';
import { prepareHandOver } from './prepare-hand-over';
import { removeReason, saveReason } from './reason-handlers';
import { planSetup, recalculate, setUp } from './setup-handlers';
import { readInsight, readLater, readLeads, readSelection, readState } from './state-handlers';
import { buildSummary } from './summary-handlers';
import { agreeTerm, removeTerm, saveTerm } from './term-handlers';
import { undoHandOver } from './undo-hand-over';

type Handlers = {
  readonly [K in keyof Api]: ReturnType<Api[K]> extends Answer<infer T> ? Handler<T> : never;
};

/** The API's functions, each held to its type in the contract. */
export const HANDLERS: Handlers = {
  readState,
  readInsight,
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
  readHandOver,
  prepareHandOver,
  handOver,
  undoHandOver,
  check,
  recycle,
  saveReason,
  removeReason,
  buildSummary,
  writeBacktest,
  readSelection,
  recalculate,
};
