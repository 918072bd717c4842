import { beforeEach, describe, expect, test } from '@jest/globals';
import { PAUSES_MS } from '../../../src/sidebar/session/pacing';
import { Session } from '../../../src/sidebar/session/session';
import { Watch } from '../../../src/sidebar/session/watch';
import { SharedSheet } from '../shared-sheet';

/** A clock that goes on only when it is told to. */
class Clock {
  now = 0;
  private waiting: { readonly at: number; readonly run: () => void }[] = [];

  readonly later = (ms: number, run: () => void) => {
    const one = { at: this.now + ms, run };
    this.waiting.push(one);
    return () => {
      this.waiting = this.waiting.filter((other) => other !== one);
    };
  };

  /** Lets so many milliseconds pass; whatever is asked for at once is answered at once. */
  async pass(ms: number): Promise<void> {
    const end = this.now + ms;
    await answered();
    for (;;) {
      const [next] = this.waiting.filter(({ at }) => at <= end).sort((one, other) => one.at - other.at);
      if (next === undefined) break;
      this.waiting = this.waiting.filter((one) => one !== next);
      this.now = next.at;
      next.run();
      await answered();
    }
    this.now = end;
  }
}

/** Until all that was asked for is answered: the sheet of these tests needs no time. */
async function answered(): Promise<void> {
  for (let turn = 0; turn < 50; turn++) await Promise.resolve();
}

let clock: Clock;
let sheet: SharedSheet;
let session: Session;
let watch: Watch;

/** What is asked for when something is done, and while so many milliseconds pass. */
async function askedIn(ms: number, act = () => {}): Promise<string[]> {
  const before = sheet.calls.length;
  act();
  await clock.pass(ms);
  return sheet.calls.slice(before);
}
const sum = PAUSES_MS.reduce((one, other) => one + other, 0);
const glances = (count: number) => Array<string>(count).fill('glance');

beforeEach(async () => {
  clock = new Clock();
  sheet = new SharedSheet();
  session = new Session(sheet.call, 'definition', 1, () => clock.now);
  watch = new Watch(session, clock.later);
  await session.open();
  await answered();
});

describe('while the sidebar is seen', () => {
  test('the sheet is glanced at by the pauses, for whatever panel', async () => {
    // The first answer is new: nothing was known of the selection.
    expect(await askedIn(0, () => watch.see())).toEqual(glances(1));
    for (const pause of [2000, ...PAUSES_MS.slice(1), 10_000, 10_000]) {
      expect(await askedIn(pause - 1)).toEqual([]);
      expect(await askedIn(1)).toEqual(glances(1));
    }
  });

  test('a changed selection is shown, and makes the glances fast again', async () => {
    watch.see();
    await clock.pass(sum);
    sheet.selected = { tab: 'リード', row: 5 };
    expect(await askedIn(10_000)).toEqual(glances(1));
    expect(session.state.selected).toEqual({ kind: 'selected', selection: { tab: 'リード', row: 5 } });
    expect(await askedIn(2000)).toEqual(glances(1));
  });

  test('what others change by LeadPact is read, and the leads too where headings have changed', async () => {
    watch.see();
    await clock.pass(0);
    let news = 0;
    const stop = session.onNews(() => news++);
    sheet.revision++;
    expect(await askedIn(2000)).toEqual(['glance', 'readState']);
    expect(news).toBe(1);
    sheet.headings = 'h2';
    expect(await askedIn(2000)).toEqual(['glance', 'readState', 'readLeads']);
    expect(await askedIn(2000)).toEqual(glances(1));
    expect(news).toBe(2);
    stop();
    sheet.revision++;
    expect(await askedIn(2000)).toEqual(['glance', 'readState']);
    expect(news).toBe(2);
  });

  test('what is changed here is not read again', async () => {
    watch.see();
    await clock.pass(0);
    const edit = () => session.edit(session.state.sheet?.draft?.rows.slice(0, -1) ?? []);
    expect(await askedIn(2000, edit)).toEqual(['saveDraft', 'glance']);
  });

  test('a failure is told, and the next try comes after the longest pause', async () => {
    watch.see();
    await clock.pass(0);
    sheet.failure = new Error('offline');
    expect(await askedIn(2000)).toEqual(glances(1));
    expect(session.state.selected.kind).toBe('failed');
    expect(await askedIn(9999)).toEqual([]);
    expect(await askedIn(1)).toEqual(glances(1));
    expect(session.state.selected.kind).toBe('selected');
  });
});

describe('while nobody sees the sidebar', () => {
  test('nothing is asked for, until it is seen again', async () => {
    watch.see();
    await clock.pass(sum);
    watch.hide();
    expect(await askedIn(600_000)).toEqual([]);
    expect(await askedIn(0, () => watch.see())).toEqual(['glance', 'readState']);
    expect(await askedIn(2000)).toEqual(glances(1));
  });

  test('a glance that was under way is followed by no other', async () => {
    const lookAndLeave = () => {
      watch.see();
      watch.hide();
    };
    expect(await askedIn(60_000, lookAndLeave)).toEqual(glances(1));
  });
});

describe('coming back', () => {
  test('within 15 seconds has nothing read but the glance', async () => {
    watch.see();
    await clock.pass(0);
    for (let second = 1; second < 15; second++) {
      await clock.pass(1000);
      watch.see();
    }
    await answered();
    expect(new Set(sheet.calls.slice(2))).toEqual(new Set(['glance']));
    await clock.pass(1000);
    expect(await askedIn(0, () => watch.see())).toEqual(['glance', 'readState']);
  });

  test('has the state read once, where the glance has shown that it is another one', async () => {
    watch.see();
    await clock.pass(60_000);
    sheet.revision++;
    expect(await askedIn(0, () => watch.see())).toEqual(['glance', 'readState']);
  });
});
