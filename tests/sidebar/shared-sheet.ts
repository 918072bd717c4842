import { definitionRevision } from '../../src/domain/definition/moving-day';
import { fromJson, type JsonCell } from '../../src/domain/notation/json-cell';
import { calendarOf, formatDay } from '../../src/domain/values/day';
import type {
  AgreementState,
  Answer,
  Api,
  DefinitionTab,
  LeadTable,
  ReadLeads,
  Selection,
  SheetState,
  StatedTerm,
} from '../../src/rpc/contract';
import { PANEL_NAMES, type PanelName } from '../../src/rpc/panels';
import type { Call } from '../../src/sidebar/session/ask';
import { isTrustedAnswer, type Requests } from '../../src/sidebar/session/server';
import { seenBy } from './terms/stated-term';

type Rows = readonly (readonly JsonCell[])[];

function tabOf(rows: Rows): DefinitionTab {
  return { rows, revision: definitionRevision(rows.map((row) => row.map(fromJson))) };
}

const HEADINGS = ['区分', '名前', '項目', '条件', '値', '点数', 'グループ', '備考'];
export const START: Rows = [
  HEADINGS,
  ['版', 3, '', '', '', '', '', ''],
  ['基準日', '', '', '', '2026-11-20', '', '', ''],
  ['評価基準', '決裁者', '役職', '次を含む', '部長, 課長', 20, '', ''],
  ['評価基準', '規模', '従業員数', '以上', 100, 15, '', ''],
  ['ランク', 'ホット', '', '', 30, '', '', ''],
  ['引き渡し', 'ホット', '', '', '', '', '', ''],
];

const LEADS: LeadTable = {
  tab: 'リード',
  headerRow: 2,
  count: 3,
  columns: [
    { header: '役職', values: ['部長', '担当'], rows: [0, 1, 0] },
    { header: '従業員数', values: [200, ''], rows: [0, 0, 1] },
  ],
};

/** A sheet that the add-on's side of the contract is played over, in the words of the contract and without its host. */
export class SharedSheet {
  draft: Rows = START;
  agreement: AgreementState = seenBy('marketing');
  terms: readonly StatedTerm[] = [];
  waiting: ReadLeads['waiting'] = { all: 0, overdue: 0, own: 0 };
  unavailable: ReadLeads['unavailable'] = [];
  revision = 0;
  headings = 'h1';
  selected: Selection = { tab: LEADS.tab, row: 3 };
  /** What its clock shows. */
  now = '2026-11-23T03:00:00Z';
  /** The panel that is kept as the one that the user last chose. */
  lastPanel: PanelName | null = null;
  readonly calls: string[] = [];
  /** How many of the next saves find the document locked. */
  busy = 0;
  /** What the next call fails with. */
  failure: Error | null = null;
  /** Nothing is answered before this. */
  held = Promise.resolve();
  /** Done right before the next save, as by someone else. */
  meanwhile: (() => void) | null = null;

  private state(): SheetState {
    return {
      language: 'ja',
      user: 'm@example.co.jp',
      consent: null,
      now: Date.parse(this.now),
      today: formatDay(calendarOf('Asia/Tokyo')?.(new Date(this.now)) ?? 0),
      timeZone: 'Asia/Tokyo',
      leadTab: LEADS.tab,
      missingTabs: [],
      scoreError: null,
      unread: [],
      duplicates: [],
      definition: tabOf(START),
      draft: tabOf(this.draft),
      terms: { terms: this.terms, revision: 't1' },
      agreement: this.agreement,
      revision: String(this.revision),
      headings: { tab: LEADS.tab, row: LEADS.headerRow, own: [], digest: this.headings },
    };
  }

  private save({ rows, revision }: { rows: Rows; revision: string }): Answer<DefinitionTab> {
    if (this.busy > 0) {
      this.busy--;
      return { ok: false, refusal: { kind: 'busy' } };
    }
    this.meanwhile?.();
    this.meanwhile = null;
    const { proposal } = this.agreement;
    if (proposal !== null) return { ok: false, refusal: { kind: 'frozen', by: proposal.by } };
    const current = tabOf(this.draft);
    if (current.revision !== revision) return { ok: false, refusal: { kind: 'stale draft', current } };
    this.draft = rows;
    return {
      ok: true,
      value: tabOf(rows),
      change: { before: String(this.revision++), after: String(this.revision) },
    };
  }

  private answer(name: string, request: object): unknown {
    if (name === 'readState') return { ok: true, value: { ...this.state(), lastPanel: this.lastPanel } };
    if (name === 'glance') {
      if ('panel' in request) this.lastPanel = PANEL_NAMES.find((one) => one === request.panel) ?? null;
      const { selected: selection, headings, revision } = this;
      return { ok: true, value: { selection, headings, revision: String(revision) } };
    }
    if (name === 'readLeads') {
      const { waiting, unavailable } = this;
      return { ok: true, value: { ...LEADS, waiting, unavailable } };
    }
    if (name === 'saveDraft' && 'rows' in request && 'revision' in request) {
      const { rows, revision } = request;
      if (Array.isArray(rows) && typeof revision === 'string') return this.save({ rows, revision });
    }
    return { ok: false, refusal: { kind: 'bad request', detail: name } };
  }

  readonly call: Call = async <K extends keyof Api>(name: K, request: Requests[K]) => {
    this.calls.push(name);
    await this.held;
    if (this.failure !== null) {
      const failure = this.failure;
      this.failure = null;
      throw failure;
    }
    // What crosses google.script.run is JSON.
    const answer: unknown = JSON.parse(
      JSON.stringify(this.answer(name, JSON.parse(JSON.stringify(request)))),
    );
    if (isTrustedAnswer<ReturnType<Api[K]>>(answer)) return answer;
    throw new Error(`${name} gave no answer`);
  };
}
