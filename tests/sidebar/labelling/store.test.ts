import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Host } from '../../../playground/apps-script/host';
import type { Answer } from '../../../src/domain/labelling/round';
import type { Api } from '../../../src/rpc/contract';
import { lastGiven, withGone } from '../../../src/sidebar/labelling/passed-over';
import { LabellingStore } from '../../../src/sidebar/labelling/store';
import { isTrustedAnswer, type Requests } from '../../../src/sidebar/session/server';
import { Session } from '../../../src/sidebar/session/session';
import { actAs, type Department, granted, MEMBERS } from '../../add-on';
import { begin, give, labelledSheet, QUESTIONS, roundOf } from '../../rpc/labelling/labelled-sheet';

let host: Host;
/** The calls that were made, and what the next one fails with. */
let calls: string[];
let failure: Error | null;

/** The sidebar of a member, over the add-on itself. */
function openStore(department: Department): LabellingStore {
  const call = async <K extends keyof Api>(name: K, request: Requests[K]) => {
    calls.push(name);
    await Promise.resolve();
    if (failure !== null) {
      const thrown = failure;
      failure = null;
      throw thrown;
    }
    actAs(host, MEMBERS[department]);
    const answer: unknown = JSON.parse(JSON.stringify(host.run(name, [request])));
    if (isTrustedAnswer<ReturnType<Api[K]>>(answer)) return answer;
    throw new Error(`${name} gave no answer`);
  };
  return new LabellingStore(new Session(call, 'labelling', 1));
}

/** Until nothing is under way any more. */
async function settled(store: LabellingStore): Promise<void> {
  let before = store.known;
  for (let round = 0; round < 100; round++) {
    await new Promise((resolve) => setTimeout(resolve, 1));
    const { known } = store;
    if (known === before && !known.reading && known.saving !== 'saving') return;
    before = known;
  }
}

const answerAll = (store: LabellingStore, answers: readonly Answer[]) => {
  for (const answer of answers) store.answer(answer);
};
const ALL = QUESTIONS.map((lead): Answer => (lead % 3 === 0 ? 'hot' : 'not'));

beforeEach(() => {
  host = labelledSheet();
  begin(host);
  calls = [];
  failure = null;
});

describe('answering', () => {
  test('waits for no call: what is answered meanwhile goes with the next one', async () => {
    const store = openStore('marketing');
    await store.read();
    answerAll(store, ['hot', 'not', 'unsure', 'hot']);
    expect(store.known.answers).toEqual(['hot', 'not', 'unsure', 'hot']);
    store.undo();
    await settled(store);
    expect(calls).toEqual(['readLabelling', 'judge', 'judge']);
    actAs(host, MEMBERS.marketing);
    expect(roundOf(host).own?.answers).toEqual(['hot', 'not', 'unsure']);
  });

  test('goes on where it was left', async () => {
    granted(give(host, 'marketing', ['hot', 'not']));
    const store = openStore('marketing');
    await store.read();
    expect(store.known.answers).toEqual(['hot', 'not']);
    store.undo();
    store.answer('unsure');
    await settled(store);
    expect(roundOf(host).own?.answers).toEqual(['hot', 'unsure']);
  });

  test('keeps here what a failed call did not keep there, until it is sent again', async () => {
    const store = openStore('marketing');
    await store.read();
    failure = new Error('offline');
    store.answer('hot');
    await settled(store);
    expect(store.known).toMatchObject({
      answers: ['hot'],
      saving: 'failed',
      refusal: { kind: 'failed', failure: { detail: 'offline' } },
    });
    await store.read();
    expect(store.known.answers).toEqual(['hot']);
    await store.save();
    expect(store.known).toMatchObject({ saving: 'saved', refusal: null });
    expect(roundOf(host).own?.answers).toEqual(['hot']);
  });

  test('tells when a colleague has answered meanwhile, and shows what counts', async () => {
    const store = openStore('marketing');
    await store.read();
    granted(give(host, 'marketing', ['not', 'not']));
    store.answer('hot');
    await settled(store);
    expect(store.known).toMatchObject({
      answers: ['not', 'not'],
      saving: 'saved',
      refusal: { kind: 'refused', refusal: { kind: 'stale judgements' } },
    });
  });

  test('the last answer of all brings the result, and one more is nothing', async () => {
    granted(give(host, 'sales', ALL));
    const store = openStore('marketing');
    await store.read();
    answerAll(store, [...ALL, 'hot']);
    await settled(store);
    expect(store.known.state?.round?.result).toEqual({
      answers: { marketing: ALL, sales: ALL },
      tab: 'Judgements',
    });
  });
});

describe('leads that are gone', () => {
  test('are passed over, also at the end, and taking back passes over them too', async () => {
    for (const cell of ['A3', 'A4', 'A21']) host.edit('Leads', cell, 'Somebody else');
    const store = openStore('marketing');
    await store.read();
    store.answer('hot');
    expect(store.known.answers).toEqual(['hot', 'unsure', 'unsure']);
    store.undo();
    expect(store.known.answers).toEqual([]);
    answerAll(store, ALL);
    await settled(store);
    expect(store.known.answers).toHaveLength(QUESTIONS.length);
    expect(QUESTIONS.filter((_, at) => store.known.answers[at] === 'unsure')).toEqual([1, 2, 19]);
  });

  test('that are all that is left are passed over on request', async () => {
    granted(give(host, 'marketing', ALL.slice(0, 19)));
    for (const cell of ['A2', 'A21']) host.edit('Leads', cell, 'Somebody else');
    const store = openStore('marketing');
    await store.read();
    store.answer(null);
    await settled(store);
    expect(roundOf(host).own?.answers.slice(19)).toEqual(['unsure', 'unsure']);
  });

  test('are no answers of a person', () => {
    const round = { leads: [null, { row: 1, cells: [] }], questions: [0, 1, 0] };
    expect(withGone(round, [])).toEqual(['unsure']);
    expect(withGone(round, ['unsure', 'hot'])).toEqual(['unsure', 'hot', 'unsure']);
    expect(lastGiven(round, ['unsure', 'hot', 'unsure'])).toBe(1);
    expect(lastGiven(round, ['unsure'])).toBe(-1);
  });
});
