import type { HandOverColumn } from '../../src/domain/hand-over/hand-over-column';
import type { Api } from '../../src/rpc/contract';
import type { OwnTab } from '../../src/sheets/grid/own-tab';

/** What a call may change: tabs of LeadPact's, and its columns in the lead tab. Everything else stays as it is. */
export interface Touches {
  readonly tabs: readonly OwnTab[];
  readonly columns: readonly HandOverColumn[];
}

const nothing: Touches = { tabs: [], columns: [] };
const of = (...tabs: readonly OwnTab[]): Touches => ({ tabs, columns: [] });
const inLeads = (...columns: readonly HandOverColumn[]): Touches => ({ tabs: [], columns });

const STAMPED = ['handedOver', 'version', 'scoreThen', 'brief', 'sample', 'earlier', 'owner'] as const;
const ANSWER = ['decision', 'decidedOn', 'decidedBy', 'reason', 'note'] as const;

export const TOUCHES: Readonly<Record<keyof Api, Touches>> = {
  readState: nothing,
  readEngine: nothing,
  readLeads: nothing,
  readEffect: nothing,
  readHistory: nothing,
  readVersion: nothing,
  readHandOver: nothing,
  planSetup: nothing,
  glance: nothing,
  putAside: nothing,
  readLabelling: nothing,
  beginLabelling: nothing,
  joinLabelling: nothing,
  judge: of('judgements'),
  writeJudgements: of('judgements'),
  showTab: nothing,
  setUp: of('definition', 'draft', 'terms', 'history'),
  saveDraft: of('draft'),
  takeAsDraft: of('draft'),
  propose: of('draft'),
  sign: of('definition', 'history'),
  confirm: of('definition', 'history'),
  decline: nothing,
  takeBack: nothing,
  finishSigning: of('definition', 'history'),
  restoreSigned: of('definition'),
  saveTerm: of('terms'),
  agreeTerm: of('terms'),
  removeTerm: of('terms'),
  prepareHandOver: of('reasons', 'holidays'),
  handOver: inLeads(...STAMPED, ...ANSWER, 'recycleOn'),
  undoHandOver: inLeads(...STAMPED, ...ANSWER, 'recycleOn'),
  accept: inLeads(...ANSWER),
  reject: inLeads(...ANSWER),
  withdraw: inLeads(...ANSWER),
  check: inLeads('decidedOn'),
  recycle: inLeads('recycleOn'),
  saveReason: { tabs: ['reasons'], columns: ['reason'] },
  removeReason: of('reasons'),
  buildSummary: of('summary', 'summaryData'),
  holdMeeting: of('meeting'),
  writeBacktest: of('backtest'),
  recalculate: nothing,
};
