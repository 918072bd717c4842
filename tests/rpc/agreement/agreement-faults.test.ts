import { describe, expect, test } from '@jest/globals';
import type { Host } from '../../../playground/apps-script/host';
import type { SavedWorkbook } from '../../../playground/engine/workbook';
import type { Api } from '../../../src/rpc/contract';
import { addMembers, allOf, call, granted, MEMBERS, NAMES, putInForce, stateOf } from '../../add-on';
import { reopen } from '../../made-sheet';
import { agreementSheet, readSheet, type Sheet } from './agreement-sheet';

const names = NAMES.en;

/** A sheet with two versions signed and another one in the draft. */
function versioned(): Host {
  const host = reopen(agreementSheet('en', []), MEMBERS.marketing);
  addMembers(host);
  putInForce(host);
  changeDraft(host, 33);
  host.edit(names.draft, 'E3', '2026/3/1');
  putInForce(host);
  changeDraft(host, 34);
  return host;
}

function rowOf(host: Host, tab: string): number {
  return allOf(host, tab).findIndex(([part]) => part === 'Criterion') + 1;
}

function changeDraft(host: Host, points: number): void {
  host.edit(names.draft, `F${rowOf(host, names.draft)}`, String(points));
}

function proposed(): Host {
  const host = versioned();
  const draft = stateOf(host).draft?.revision ?? '';
  granted(call(host, 'propose', { draft, reason: 'why not' }));
  host.user = { ...host.user, email: MEMBERS.sales };
  return host;
}

function tampered(): Host {
  const host = versioned();
  host.edit(names.definition, `F${rowOf(host, names.definition)}`, '99');
  return host;
}

function ofTerms(): Host {
  const host = versioned();
  host.edit(names.terms, 'E2', 'a company with 100 employees or more');
  return host;
}

/** A change: where it begins, and what is asked for, with the revisions that the caller sees. */
interface Change {
  readonly name: string;
  readonly begin: () => Host;
  readonly ask: (host: Host) => (another: Host) => { readonly ok: boolean };
  /** Writes that may stand by themselves, since the sheet means the same with and without them. */
  readonly harmless?: (sheet: Sheet) => Sheet;
}

function asking<K extends keyof Api>(name: K, request: (host: Host) => Parameters<Api[K]>[0]) {
  return (host: Host) => {
    const asked = request(host);
    return (another: Host) => call(another, name, asked);
  };
}

const seal = (host: Host) => stateOf(host).agreement.proposal?.seal ?? '';
const draft = (host: Host) => stateOf(host).draft?.revision ?? '';
const terms = (host: Host) => stateOf(host).terms?.revision ?? '';
/** A draft says the same whatever number and note its Version row has. */
const unnumbered = (sheet: Sheet): Sheet => ({
  ...sheet,
  draft: sheet.draft.map((row) => (row[0] === 'Version' ? ['Version'] : row)),
});

const CHANGES: readonly Change[] = [
  {
    name: 'proposing',
    begin: versioned,
    ask: asking('propose', (host) => ({ draft: draft(host), reason: 'why not' })),
    harmless: unnumbered,
  },
  { name: 'the second signature', begin: proposed, ask: asking('sign', (host) => ({ seal: seal(host) })) },
  {
    name: 'declining',
    begin: proposed,
    ask: asking('decline', (host) => ({ seal: seal(host), reason: 'too many points' })),
  },
  { name: 'taking back', begin: proposed, ask: asking('takeBack', (host) => ({ seal: seal(host) })) },
  {
    name: 'saving a draft',
    begin: versioned,
    ask: asking('saveDraft', (host) => {
      const { rows = [], revision = '' } = stateOf(host).draft ?? {};
      return { rows: [...rows, ['Criterion', 'New', 'Job title', 'is', 'Clerk', 3, '', '']], revision };
    }),
  },
  {
    name: 'taking a past version as a draft',
    begin: versioned,
    ask: asking('takeAsDraft', (host) => ({ version: 1, draft: draft(host) })),
  },
  {
    name: 'restoring what was signed',
    begin: tampered,
    ask: asking('restoreSigned', (host) => ({ definition: stateOf(host).definition?.revision ?? '' })),
  },
  {
    name: 'agreeing to a term',
    begin: ofTerms,
    ask: asking('agreeTerm', (host) => ({ at: 0, revision: terms(host) })),
  },
  {
    name: 'writing a term',
    begin: ofTerms,
    ask: asking('saveTerm', (host) => {
      const { name = '', alsoCalled = '' } = stateOf(host).terms?.terms[0] ?? {};
      const means = { marketingMeans: '', salesMeans: '', measuredBy: '' };
      const term = { name, alsoCalled, ...means, agreedMeaning: 'a company with 200 employees or more' };
      return { at: 0, term, revision: terms(host) };
    }),
  },
];

/** The sheet as a text, without the minutes at which something was done and the checks that hang on them. */
function told(sheet: Sheet, { harmless = (one: Sheet) => one }: Change): string {
  return timeless(harmless(sheet));
}

function timeless(rows: unknown): string {
  return JSON.stringify(rows).replace(/\d{4}-\d\d-\d\d \d\d:\d\d|#[0-9a-f]{10}|[0-9a-f]{32} (?=\{)/g, '');
}

/** The sheet after a fault at the n-th service call of a change; `done` when the change got to its end before it. */
interface Interrupted {
  readonly at: number;
  readonly host: Host;
  readonly done: boolean;
  readonly state: string;
}

type Act = (host: Host) => { readonly ok: boolean };

function interrupt(host: Host, act: Act, at: number): Interrupted {
  host.fault = { at, message: 'a fault' };
  let done = false;
  try {
    done = act(host).ok;
  } catch {
    // The sheet tells what came of it.
  }
  host.fault = null;
  return { at, host, done, state: timeless(readSheet(host)) };
}

/** No change makes more calls than this: one that does hangs on to something. */
const MOST = 2000;
/** Of a stretch of so many calls, a fault at the last one is tried in any case. */
const STRIDE = 25;

/**
 * What faults leave, from the first call of a change to its end: wherever one leaves another sheet than the one before it, the
 * call at which that begins is found by halving. Where both ends of a stretch leave the same, each call between leaves it too.
 */
function* interruptEverywhere(saved: SavedWorkbook, email: string, act: Act): Generator<Interrupted> {
  const attempt = (at: number) => interrupt(reopen(saved, email), act, at);
  const isSame = (one: Interrupted, other: Interrupted) =>
    one.state === other.state && one.done === other.done;
  function* between(from: Interrupted, to: Interrupted): Generator<Interrupted> {
    if (isSame(from, to)) return;
    if (to.at - from.at === 1) {
      yield to;
      return;
    }
    const middle = attempt((from.at + to.at) >> 1);
    yield* between(from, middle);
    yield* between(middle, to);
  }
  let last = attempt(1);
  yield last;
  while (!last.done) {
    if (last.at > MOST) throw new Error(`The change makes more than ${MOST} calls`);
    const far = attempt(last.at + STRIDE);
    yield* between(last, far);
    last = far;
  }
}

/** The definition's rows without the headings, as the sheet has them. */
const definitionOf = (host: Host) => timeless(readSheet(host).definition);

describe('a fault at any service call of a change', () => {
  test.each(CHANGES)('leaves the state before or after it, or one that is finished: $name', (change) => {
    const begun = change.begin();
    const { email } = begun.user;
    const saved: SavedWorkbook = begun.workbook.save();
    const before = told(readSheet(begun), change);
    const act = change.ask(begun);
    const whole = reopen(saved, email);
    expect(act(whole).ok).toBe(true);
    const after = told(readSheet(whole), change);
    expect(after).not.toBe(before);
    const definitions = [definitionOf(begun), definitionOf(whole)];
    let halves = 0;
    for (const { at, host, done } of interruptEverywhere(saved, email, act)) {
      expect(definitions).toContain(definitionOf(host));
      const now = told(readSheet(host), change);
      if ((now === before && !done) || now === after) continue;
      halves++;
      expect([at, stateOf(host).agreement.standing]).toEqual([at, 'half done']);
      if (halves === 1) finishInterrupted(host.workbook.save(), email, definitions, after, change);
      granted(call(host, 'finishSigning', {}));
      expect(told(readSheet(host), change)).toBe(after);
    }
    expect(halves > 0).toBe(change.name === 'the second signature');
  });
});

/** Finishing may itself be interrupted, anywhere, and be done again. */
function finishInterrupted(
  saved: SavedWorkbook,
  email: string,
  definitions: readonly string[],
  after: string,
  change: Change,
): void {
  const finish = (host: Host) => call(host, 'finishSigning', {});
  for (const { host } of interruptEverywhere(saved, email, finish)) {
    expect(definitions).toContain(definitionOf(host));
    granted(finish(host));
    expect(told(readSheet(host), change)).toBe(after);
  }
}
