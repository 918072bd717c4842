import {
  decline,
  finishSigning,
  propose,
  readEffect,
  restoreSigned,
  sign,
  takeAsDraft,
  takeBack,
} from './agreement/agreement-handlers';
import { readHistory, readVersion } from './agreement/history-handlers';
import type { Handler } from './answer';
import type { Answer, Api } from './contract';
import { saveDraft } from './definition/draft-handlers';
import { readLeads, readSelection, readState } from './definition/state-handlers';
import { handOver } from './hand-over/hand-over';
import { readHandOver } from './hand-over/hand-over-scene';
import { prepareHandOver } from './hand-over/prepare-hand-over';
import { undoHandOver } from './hand-over/undo-hand-over';
import { writeBacktest } from './insight/backtest-handlers';
import { readEngine } from './insight/engine-handler';
import { check, recycle } from './rejections/decision-handlers';
import { removeReason, saveReason } from './rejections/reason-handlers';
import { planSetup, recalculate, setUp } from './setup/setup-handlers';
import { buildSummary } from './summary/summary-handlers';
import { agreeTerm, removeTerm, saveTerm } from './terms/term-handlers';

type Handlers = {
  readonly [K in keyof Api]: ReturnType<Api[K]> extends Answer<infer T> ? Handler<T> : never;
};

/** The API's functions, each held to its type in the contract. */
export const HANDLERS: Handlers = {
  readState,
  readEngine,
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
