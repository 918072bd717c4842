import type { SavedWorkbook } from '../../playground/engine/workbook';
import type { Answer } from '../../src/rpc/contract';
import { call, granted, stateOf } from '../add-on';
import type { Rows } from '../rpc/agreement/agreement-model';
import type { Ask } from './act';
import { OFFERS } from './calls';
import { makeDie } from './die';
import { HAND_EDITS } from './hand-edits';
import { checkFormulas, checkInForce, checkScores, checkUntouched, difference, hold, same } from './laws';
import { ownColumns, type Picture, pictureOf, textOfPicture } from './picture';
import { signedCells } from './signed-cells';
import { type CallKind, type EditKind, isCall, type Step } from './step';
import { type Counts, copied, openWorld, seenBy, type World } from './world';

const FAULT = 'The service failed';
type Came = Answer<unknown> | 'thrown';

/** Takes the steps one after the other. Throws where a law is broken, with the step's number. */
export function runSequence(saved: SavedWorkbook, steps: readonly Step[], counts: Counts): void {
  const world = openWorld(saved, counts);
  counts.sequences++;
  steps.forEach((step, at) => {
    counts.steps++;
    try {
      take(world, step);
    } catch (thrown) {
      const said = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
      throw new Error(`step ${at + 1}, ${step.kind} by ${step.user}: ${said}`, { cause: thrown });
    }
  });
}

function take(world: World, step: Step): void {
  world.host.user = { ...world.host.user, email: step.user };
  if (isCall(step.kind)) takeCall(world, step, step.kind);
  else takeEdit(world, step, step.kind);
  const picture = pictureOf(world.host);
  world.picture = picture;
  const state = stateOf(world.host);
  checkFormulas(world, picture);
  checkInForce(world, state);
  checkScores(world, picture, state);
}

/** What Sheets itself refuses a person is no step. */
function takeEdit(world: World, { seed }: Step, kind: EditKind): void {
  try {
    HAND_EDITS[kind](world, makeDie(seed));
  } catch (thrown) {
    if (!isRefused(thrown)) throw thrown;
  }
}

/** An error of the engine's, or one of Google's, which is of the script's own realm. */
const isRefused = (thrown: unknown) =>
  thrown instanceof Error || Object.prototype.toString.call(thrown) === '[object Error]';

function takeCall(world: World, step: Step, kind: CallKind): void {
  const { host } = world;
  const ask = OFFERS[kind](world, seenBy(world, step.user, step.looks), makeDie(step.seed));
  if (ask === null) return;
  noteSigner(world, step, ask);
  const before = world.picture;
  const copy = step.fault === null ? null : copied(world);
  const came = perform(world, ask, step.fault);
  const after = pictureOf(host);
  checkUntouched(world, ask, before, after);
  if (came === 'thrown') {
    world.counts.faults++;
    if (copy !== null) {
      const whole = answered(() => ask.run(copy));
      checkFault(world, ask, before, after, pictureOf(copy));
      if (whole !== 'thrown') checkAgain(world, ask, pictureOf(copy));
    }
  } else if (came.ok) world.counts.granted++;
  else {
    world.counts.refused++;
    if (came.refusal.kind !== 'refused value')
      hold(
        world,
        `${ask.name}, refused, leaves no effect`,
        textOfPicture(before) === textOfPicture(after),
        () => came.refusal,
      );
  }
}

/** Whoever asks to propose or sign asks so for the Draft as it stands. */
function noteSigner(world: World, { user }: Step, { name }: Ask): void {
  if (name !== 'propose' && name !== 'sign') return;
  const rows = granted(call(world.host, 'readState', {})).draft?.rows ?? [];
  for (const cells of [signedCells(rows), signedCells(numbered(world, rows))]) {
    const signers = world.signers.get(cells) ?? new Set();
    world.signers.set(cells, signers.add(user));
  }
}

/** Proposing gives the Version row its number. */
function numbered(world: World, rows: Rows): Rows {
  return rows.map((row) =>
    /^(Version|版)$/.test(String(row[0])) ? [row[0] ?? '', world.version + 1, ...row.slice(2)] : row,
  );
}

function answered(run: () => Answer<unknown>): Came {
  try {
    return run();
  } catch {
    return 'thrown';
  }
}

function perform(world: World, ask: Ask, fault: number | null): Came {
  const { host } = world;
  host.fault = fault === null ? null : { at: fault, message: FAULT };
  try {
    const answer = ask.run(host);
    hold(
      world,
      'a reply is an answer',
      answer.ok === true || (answer.ok === false && typeof answer.refusal.kind === 'string'),
    );
    return answer;
  } catch (thrown) {
    if (thrown instanceof Error && thrown.message.endsWith(FAULT)) return 'thrown';
    throw thrown;
  } finally {
    host.fault = null;
  }
}

const ownCells = (picture: Picture, kinds: readonly string[]) =>
  picture.tabs.filter(({ name }) => kinds.includes(name)).map(({ cells }) => cells);

const WHOLE_TABS = ['Definition', '定義', 'Terms', '用語', 'History', '履歴', 'Reasons', '却下理由'];

/** After a fault each tab is as before or as after the call, and so are the columns that were there. */
function checkFault(world: World, { name }: Ask, before: Picture, now: Picture, after: Picture): void {
  for (const tab of WHOLE_TABS) {
    const [was = [], is = [], would = []] = [before, now, after].map((one) => ownCells(one, [tab]));
    // A tab that is only just made is filled when it is asked for again.
    if (was.length === 0) continue;
    hold(world, `${name}, interrupted, leaves ${tab} whole`, same(is, was) || same(is, would), () => [
      difference(was?.[0] ?? [], is?.[0] ?? []),
      difference(would?.[0] ?? [], is?.[0] ?? []),
    ]);
  }
  for (const tab of before.tabs) {
    const own = ownColumns(before, tab.id);
    if (own.size === 0) continue;
    const cells = (picture: Picture) =>
      (picture.tabs.find(({ id }) => id === tab.id)?.cells ?? []).map((row) =>
        [...own]
          .filter(([, what]) => !['score', 'grade', 'why'].includes(what))
          .map(([at]) => row[at] ?? 'string '),
      );
    const [was, is, would] = [cells(before), cells(now), cells(after)];
    hold(
      world,
      `${name}, interrupted, leaves the hand-over's columns whole`,
      same(is, was) || same(is, would),
      () => [difference(was, is), difference(would, is)],
    );
  }
}

/** What may be asked again comes to the same as if nothing had failed. */
const AGAIN: readonly Ask['name'][] = [
  'buildSummary',
  'holdMeeting',
  'prepareHandOver',
  'check',
  'finishSigning',
  'recalculate',
];

function checkAgain(world: World, ask: Ask, whole: Picture): void {
  if (!AGAIN.includes(ask.name)) return;
  const copy = copied(world);
  const came = answered(() => ask.run(copy));
  hold(world, `${ask.name} can be asked again`, came !== 'thrown');
  const [is, would] = [pictureOf(copy), whole].map(({ tabs }) =>
    tabs.map(({ name, cells }) => [name, cells]),
  );
  hold(world, `${ask.name}, asked again, does it all`, same(is, would), () =>
    whole.tabs.flatMap((tab) => {
      const other = pictureOf(copy).tabs.find(({ name }) => name === tab.name);
      return [[tab.name, difference(tab.cells, other?.cells ?? [])]];
    }),
  );
}
