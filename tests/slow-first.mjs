import Sequencer from '@jest/test-sequencer';

/** The slowest files, slowest first: one that begins last keeps a core waiting. The order of the others hardly matters. */
const SLOW = [
  'e2e/hand-over',
  'e2e/large-file',
  'agreement-faults',
  'parity/',
  'e2e/insight',
  'agreement-model',
  'summary-pivots',
  'e2e/first-hour',
  'e2e/panels',
  'e2e/agreement',
  'e2e/listing',
  'e2e/',
  'conformance/conformance',
  'summary/summary',
  'suggest',
  'joined-random',
];
function placeOf({ path }) {
  const place = SLOW.findIndex((part) => path.includes(part));
  return place < 0 ? SLOW.length : place;
}

export default class SlowFirst extends Sequencer {
  sort(tests) {
    return [...tests].sort((one, other) => placeOf(one) - placeOf(other));
  }
}
