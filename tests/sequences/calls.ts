import { fingerprintOf } from '../../src/domain/leads/lead-name';
import { fromJson } from '../../src/domain/notation/json-cell';
import type { HandOverState } from '../../src/rpc/contract';
import { REASONS } from '../make-sheet';
import { type Ask, ask } from './act';
import { type Die, pick } from './die';
import { changeDraft } from './draft-change';
import { HOSTILE } from './hostile';
import { lastOf } from './last-of';
import type { Seen, World } from './world';

/** What a user asks for with what his sidebar shows; null where it offers nothing of the kind. */
export type Offer = (world: World, seen: Seen, die: Die) => Ask | null;

/** Leads as the sidebar names them. */
function leadsAt({ table }: HandOverState, rows: readonly number[]) {
  return rows.map((row) => ({
    row,
    print: fingerprintOf(
      table.columns.map(({ values, rows: codes }) => fromJson(values[codes[row] ?? -1] ?? '')),
    ),
  }));
}

const some = (count: number, die: Die) =>
  Array.from({ length: count }, (_, at) => at).filter(() => die(3) === 0);

const cellsOf =
  ({ columns }: HandOverState, column: keyof HandOverState['columns']) =>
  (row: number) => {
    const found = columns[column];
    return found?.values[found.rows[row] ?? -1] ?? '';
  };

function onHand(offer: (hand: HandOverState, world: World, seen: Seen, die: Die) => Ask | null): Offer {
  return (world, seen, die) => (seen.hand === null ? null : offer(seen.hand, world, seen, die));
}

const rowsOf = ({ table }: HandOverState) => Array.from({ length: table.count }, (_, at) => at);

/** Leads that a step of the hand-over is tried on: mostly those for which it is meant. */
function chosen(hand: HandOverState, isMeant: (row: number) => boolean, die: Die): number[] {
  const meant = rowsOf(hand).filter(isMeant);
  return die(8) === 0 ? some(hand.table.count, die) : meant.filter(() => die(2) === 0);
}

function one(hand: HandOverState, isMeant: (row: number) => boolean, die: Die) {
  const meant = rowsOf(hand).filter((row) => isMeant(row) || die(12) === 0);
  const [lead] = meant.length === 0 ? [] : leadsAt(hand, [pick(meant, die)]);
  return lead;
}

const termOf = (world: World, seen: Seen, die: Die) => {
  const terms = seen.state.terms?.terms ?? [];
  const at = die(terms.length + 1);
  const {
    name = `Term ${world.names++}`,
    alsoCalled = '',
    marketingMeans = '',
    salesMeans = '',
  } = terms[at] ?? {};
  const { agreedMeaning = '', measuredBy = '' } = terms[at] ?? {};
  return { at, term: { name, alsoCalled, marketingMeans, salesMeans, agreedMeaning, measuredBy } };
};

export const OFFERS = {
  'save draft': ({ locale }, { state }, die) =>
    state.draft === null
      ? null
      : ask('saveDraft', {
          rows: changeDraft(state.draft.rows, die, locale),
          revision: state.draft.revision,
        }),
  'take as draft': (_, { state }, die) =>
    ask('takeAsDraft', { version: die(2) === 0 ? null : 1 + die(3), draft: state.draft?.revision ?? '' }),
  propose: (_, { state }, die) =>
    ask('propose', { draft: state.draft?.revision ?? '', reason: pick([...HOSTILE, 'as agreed'], die) }),
  sign: (_, { state }) => ask('sign', { seal: state.agreement.proposal?.seal ?? '' }),
  decline: (_, { state }, die) =>
    ask('decline', { seal: state.agreement.proposal?.seal ?? '', reason: pick(HOSTILE, die) }),
  'take back': (_, { state }) => ask('takeBack', { seal: state.agreement.proposal?.seal ?? '' }),
  finish: () => ask('finishSigning', {}),
  restore: (_, { state }) => ask('restoreSigned', { definition: state.definition?.revision ?? '' }),
  'save term': (world, seen, die) => {
    const { at, term } = termOf(world, seen, die);
    const column = pick(
      ['agreedMeaning', 'measuredBy', 'marketingMeans', 'salesMeans', 'alsoCalled'] as const,
      die,
    );
    return ask('saveTerm', {
      at,
      term: { ...term, [column]: pick(HOSTILE, die) },
      revision: seen.state.terms?.revision ?? '',
    });
  },
  'agree term': (_, { state }, die) =>
    ask('agreeTerm', {
      at: die((state.terms?.terms.length ?? 0) + 1),
      revision: state.terms?.revision ?? '',
    }),
  'remove term': (_, { state }, die) =>
    ask('removeTerm', {
      at: die((state.terms?.terms.length ?? 0) + 1),
      revision: state.terms?.revision ?? '',
    }),
  prepare: ({ locale }) => ask('prepareHandOver', { take: [], reasons: REASONS[locale] }),
  'hand over': onHand((hand, _, { state }, die) => {
    const cells = [cellsOf(hand, 'handedOver'), cellsOf(hand, 'recycleOn')];
    const rows = chosen(hand, (row) => cells[0]?.(row) === '' || cells[1]?.(row) !== '', die).filter(
      (row) => isFit(hand, row) || die(15) === 0,
    );
    const samples = die(3) === 0 ? rowsOf(hand).filter((row) => !isFit(hand, row) && die(3) === 0) : [];
    return ask('handOver', {
      leads: leadsAt(hand, rows),
      samples: leadsAt(hand, samples),
      definition: state.definition?.revision ?? '',
    });
  }),
  undo: onHand((hand) => ask('undoHandOver', { at: hand.last ?? 0 })),
  accept: onHand((hand, _, __, die) => {
    const lead = one(hand, (row) => isOpen(hand, row), die);
    return lead === undefined ? null : ask('accept', { lead });
  }),
  reject: onHand((hand, _, __, die) => {
    const lead = one(hand, (row) => isOpen(hand, row), die);
    const reasons = hand.reasons?.reasons.map(({ name }) => name) ?? [];
    if (lead === undefined || reasons.length === 0) return null;
    return ask('reject', { lead, reason: pick(reasons, die), note: pick(['', ...HOSTILE], die) });
  }),
  withdraw: onHand((hand, _, __, die) => {
    const decided = cellsOf(hand, 'decision');
    const lead = one(hand, (row) => decided(row) !== '', die);
    return lead === undefined ? null : ask('withdraw', { lead });
  }),
  'put back': onHand((hand, { locale }, _, die) => {
    const decided = cellsOf(hand, 'decision');
    const rejected = locale === 'ja' ? '却下' : 'Rejected';
    const rows = chosen(hand, (row) => decided(row) === rejected, die);
    return ask('recycle', { leads: leadsAt(hand, rows), on: pick(['2026-11-01', '2026-12-01'], die) });
  }),
  check: () => ask('check', {}),
  'save reason': onHand((hand, world, _, die) => {
    const reasons = hand.reasons?.reasons ?? [];
    const at = die(reasons.length + 1);
    const { name = '', ...rest } = reasons[at] ?? lastOf(REASONS[world.locale]);
    const isRenamed = name === '' || die(2) === 0;
    return ask('saveReason', {
      at,
      reason: {
        ...rest,
        name: isRenamed ? `${pick(HOSTILE, die)} ${world.names++}` : name,
        meaning: pick(HOSTILE, die),
      },
      revision: hand.reasons?.revision ?? '',
    });
  }),
  'remove reason': onHand((hand, _, __, die) =>
    ask('removeReason', {
      at: die((hand.reasons?.reasons.length ?? 0) + 1),
      revision: hand.reasons?.revision ?? '',
    }),
  ),
  summary: () => ask('buildSummary', {}),
  meeting: () => ask('holdMeeting', {}),
  recalculate: (_, __, die) => ask('recalculate', { join: die(2) === 0 }),
  effect: () => ask('readEffect', {}),
  history: () => ask('readHistory', {}),
  leads: () => ask('readLeads', {}),
} as const satisfies Readonly<Record<string, Offer>>;

/** Directors who can be reached: what the made definition asks for, more or less. */
function isFit({ table }: HandOverState, row: number): boolean {
  const cell = (heading: string) => {
    const column = table.columns.find(({ header }) => header === heading);
    return String(column?.values[column.rows[row] ?? -1] ?? '');
  };
  return cell('Job title').includes('Director') && cell('Phone') !== '';
}

function isOpen(hand: HandOverState, row: number): boolean {
  return cellsOf(hand, 'handedOver')(row) !== '' && cellsOf(hand, 'decision')(row) === '';
}
