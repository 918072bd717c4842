import type { Handler } from './answer';
import type { Api, ValueOf } from './contract';
import { accept } from './decisions/accept';
import { reject } from './decisions/reject';
import { withdraw } from './decisions/withdraw';
import { saveDraft } from './draft/save-draft';
import { takeAsDraft } from './draft/take-as-draft';
import { handOver } from './hand-over/hand-over';
import { readHandOver } from './hand-over/hand-over-state';
import { prepareHandOver } from './hand-over/prepare-hand-over';
import { undoHandOver } from './hand-over/undo-hand-over';
import { readHistory } from './history/read-history';
import { readVersion } from './history/read-version';
import { readEngine } from './insight/read-engine';
import { writeBacktest } from './insight/write-backtest';
import { beginLabelling } from './labelling/begin-labelling';
import { joinLabelling, judge } from './labelling/judge';
import { readLabelling } from './labelling/labelling-state';
import { writeJudgements } from './labelling/write-judgements';
import { readLeads } from './leads/read-leads';
import { holdMeeting } from './meeting/hold-meeting';
import { check } from './rejections/check';
import { recycle } from './rejections/recycle';
import { removeReason } from './rejections/remove-reason';
import { saveReason } from './rejections/save-reason';
import { planSetup } from './setup/plan-setup';
import { recalculate } from './setup/recalculate';
import { setUp } from './setup/set-up';
import { glance } from './sheet/glance';
import { putAside } from './sheet/put-aside';
import { readState } from './sheet/read-state';
import { showTab } from './sheet/show-tab';
import { confirm } from './signing/confirm';
import { decline } from './signing/decline';
import { readEffect } from './signing/effect';
import { finishSigning } from './signing/finish-signing';
import { propose } from './signing/propose';
import { restoreSigned } from './signing/restore-signed';
import { sign } from './signing/sign';
import { takeBack } from './signing/take-back';
import { buildSummary } from './summary/build-summary';
import { agreeTerm } from './terms/agree-term';
import { removeTerm } from './terms/remove-term';
import { saveTerm } from './terms/save-term';

/** The API's functions. The build makes a public function of each, under its name here. */
export const HANDLERS: { readonly [K in keyof Api]: Handler<ValueOf<K>> } = {
  readState,
  putAside,
  readEngine,
  readLeads,
  planSetup,
  setUp,
  saveDraft,
  readEffect,
  propose,
  sign,
  confirm,
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
  accept,
  reject,
  withdraw,
  check,
  recycle,
  saveReason,
  removeReason,
  buildSummary,
  holdMeeting,
  readLabelling,
  beginLabelling,
  joinLabelling,
  judge,
  writeJudgements,
  writeBacktest,
  glance,
  showTab,
  recalculate,
};
