import { readdirSync } from 'node:fs';

/** The tests of one room of the domain, as folders and files under `tests`; the near ones without `.test.ts`. */
interface RoomTests {
  /** Those that import the room: Stryker runs them, and only those that cover what it changed. */
  readonly near: readonly string[];
  /** Those of the built bundle: what the near ones let live is built into it. */
  readonly far: readonly string[];
}

/** Those of the insight that are quick. */
const INSIGHT = [
  'columns',
  ...['existing', 'logistic', 'measures', 'rounding'].map((name) => `card/${name}`),
  'backtest',
  ...['accept', 'evidence', 'examine', 'pinned-lines', 'take-card'].map((name) => `suggestion/${name}`),
  'outcomes/history',
].map((path) => `domain/insight/${path}`);
/** Those that learn so much that each mutant would take a minute. */
const LEARNT = ['card/features', 'outcomes/several-columns', 'suggestion/suggest', 'suggestion/warnings'].map(
  (path) => `domain/insight/${path}.test`,
);
const CONFORMANCE = ['conformance/cases', 'conformance/conformance', 'functions'];
/** The cases of the conformance kit, which the built script is held to near too. */
const CASES = ['conformance/cases'];
/** Those of the lint that draw no definitions, and those that draw many. */
const LINT = [
  ...[
    'lint',
    'lint-bands',
    'lint-cells',
    'lint-clauses',
    'lint-items',
    'lint-limits',
    'lint-sheet',
    'lint-zone',
  ],
  ...['lead-space', 'likely-heading', 'possible-state'],
].map((name) => `domain/lint/${name}`);
const DRAWN = ['hold', 'soundness', 'reach', 'effect', 'hand-over'].map(
  (name) => `domain/lint/lint-${name}.test`,
);
const AGREEMENT = [
  'rpc/agreement/agreement.test',
  'rpc/agreement/who-signs',
  'rpc/agreement/unconfirmed',
  'rpc/decisions',
];

/** By room; insight has its folders one by one. */
export const ROOMS: Readonly<Record<string, RoomTests>> = {
  agreement: { near: ['domain/agreement'], far: AGREEMENT },
  terms: { near: ['domain/terms'], far: ['rpc/terms'] },
  draft: { near: ['domain/draft'], far: ['sidebar/definition', 'sidebar/session', ...AGREEMENT] },
  definition: { near: ['domain/definition'], far: CONFORMANCE },
  scoring: { near: ['domain/scoring', 'domain/direction', 'domain/effect', ...CASES], far: CONFORMANCE },
  values: { near: ['domain/values', 'domain/definition', 'domain/leads', ...CASES], far: CONFORMANCE },
  notation: { near: ['domain/notation'], far: ['rpc/summary', 'rpc/sheet'] },
  leads: {
    near: ['domain/leads', 'domain/hand-over'],
    far: ['domain/setup', 'rpc/setup', 'rpc/sheet', 'rpc/hand-over'],
  },
  'hand-over': {
    near: ['domain/hand-over', 'domain/leads', 'domain/rejections'],
    far: ['rpc/hand-over'],
  },
  'service-level': { near: ['domain/service-level'], far: ['rpc/summary'] },
  rejections: { near: ['domain/rejections', 'sidebar/rejections'], far: ['rpc/rejections'] },
  lint: { near: LINT, far: [...DRAWN, 'rpc/definition'] },
  direction: { near: ['domain/direction'], far: AGREEMENT },
  effect: { near: ['domain/effect'], far: AGREEMENT },
  labelling: { near: ['domain/labelling'], far: ['rpc/labelling'] },
  meeting: { near: ['domain/meeting'], far: ['rpc/meeting'] },
  setup: {
    near: ['domain/setup/starting-definition', 'domain/setup/starting-rows'],
    far: ['domain/setup/exports.test', 'rpc/setup'],
  },
  sql: { near: ['domain/sql', 'parity'], far: ['rpc/definition'] },
  summary: { near: ['domain/summary'], far: ['rpc/summary'] },
  warehouse: { near: ['domain/warehouse', 'parity'], far: ['rpc/definition'] },
  words: { near: ['domain/words', 'sidebar/terms'], far: ['rpc/terms'] },
  'insight/columns': { near: INSIGHT, far: [...LEARNT, 'rpc/insight'] },
  'insight/card': { near: INSIGHT, far: [...LEARNT, 'rpc/insight'] },
  'insight/suggestion': { near: INSIGHT, far: [...LEARNT, 'rpc/insight'] },
  'insight/outcomes': { near: INSIGHT, far: [...LEARNT, 'rpc/insight'] },
  'insight/backtest': { near: INSIGHT, far: [...LEARNT, 'rpc/insight'] },
};

/** The tests of a room. Throws where the table has none for it. */
export function testsOf(room: string): RoomTests {
  const found = ROOMS[room];
  if (found === undefined)
    throw new Error(`${room} is no room of the domain that tests/mutants/rooms.ts knows`);
  return found;
}

/** The room of a file of the domain. */
export function roomOf(file: string): string {
  return file.replace('src/domain/', '').split('/').slice(0, -1).join('/');
}

/** The files of a room. */
export function filesOf(room: string): string[] {
  const names = readdirSync(`src/domain/${room}`).filter((name) => name.endsWith('.ts'));
  return names.map((name) => `src/domain/${room}/${name}`);
}
