import { beforeEach, describe, expect, test } from '@jest/globals';
import { Asker } from '../../../src/sidebar/session/asker';
import { TOLD_AFTER_MS } from '../../../src/sidebar/session/calls';
import { SharedSheet } from '../shared-sheet';

let now: number;
let sheet: SharedSheet;
let asker: Asker;

/** Has the sheet answer nothing, until what this gives is called. */
function hold(): () => void {
  let release = () => {};
  sheet.held = new Promise<void>((resolve) => {
    release = resolve;
  });
  return release;
}
const save = () => asker.ask('saveDraft', { rows: [], revision: 'of before' }, {});

beforeEach(() => {
  now = 0;
  sheet = new SharedSheet();
  asker = new Asker(sheet.call, 0, () => now);
});

describe('a call that takes long', () => {
  test('is told after 2 seconds, with what it does and for how long it has done so', async () => {
    const release = hold();
    const said = { doing: 'Reading 3 leads…', step: { at: 2, of: 2 } };
    const read = asker.ask('readLeads', {}, said);
    now = TOLD_AFTER_MS - 1;
    expect([asker.calls.isWaiting, asker.calls.told]).toEqual([true, null]);
    now = TOLD_AFTER_MS;
    expect(asker.calls.told).toMatchObject({ name: 'readLeads', ...said, seconds: 2, lastSeconds: null });
    now = 7400;
    expect(asker.calls.told).toMatchObject({ seconds: 7 });
    release();
    await read;
    expect([asker.calls.isWaiting, asker.calls.told]).toEqual([false, null]);
  });

  test('is told with how long it took last time', async () => {
    const release = hold();
    const first = asker.ask('readLeads', {}, {});
    now = 6700;
    release();
    await first;
    hold();
    void asker.ask('readLeads', {}, {});
    now += 3000;
    expect(asker.calls.told).toMatchObject({ seconds: 3, lastSeconds: 6 });
  });

  test('is told before those that began later', () => {
    hold();
    void asker.ask('readState', {}, {});
    now = 1000;
    void asker.ask('readLeads', {}, {});
    now = 9000;
    expect(asker.calls.told?.name).toBe('readState');
  });

  test('is told at once where somebody else holds it up', async () => {
    sheet.busy = 1;
    const told: (number | undefined)[] = [];
    asker.calls.subscribe(() => told.push(asker.calls.told?.heldUp));
    await save();
    expect(told).toEqual([undefined, 1, undefined]);
  });

  test('is not told where the sidebar only glances at the sheet', () => {
    hold();
    void asker.ask('glance', { headings: null }, {});
    now = 60_000;
    expect([asker.calls.isWaiting, asker.calls.told]).toEqual([false, null]);
  });
});

describe('a button that is pressed twice', () => {
  test('makes one change while that is under way, and another one afterwards', async () => {
    const outcomes = await Promise.all([save(), save()]);
    expect(outcomes[1]).toBe(outcomes[0]);
    expect(sheet.calls).toEqual(['saveDraft']);
    await save();
    expect(sheet.calls).toEqual(['saveDraft', 'saveDraft']);
  });

  test('makes two changes where something else is asked for', async () => {
    await Promise.all([save(), asker.ask('saveDraft', { rows: [], revision: 'another' }, {})]);
    expect(sheet.calls).toEqual(['saveDraft', 'saveDraft']);
  });

  test('reads twice: the second answer may be newer', async () => {
    await Promise.all([asker.ask('readState', {}, {}), asker.ask('readState', {}, {})]);
    expect(sheet.calls).toEqual(['readState', 'readState']);
  });
});
