import { type Equivalent, onLine } from '../on-line';

const CHANGED_PART = 'src/domain/effect/changed-part.ts';
const READ_OTHERWISE = 'src/domain/effect/read-otherwise.ts';

/** Of `effect`. */
export const EFFECT: readonly Equivalent[] = [
  ...onLine(
    CHANGED_PART,
    `value: test.condition.needs === 'date' ? \`\${asOf}\` : '',`,
    'Both definitions have the same text there.',
    [["''", '"Stryker was here!"']],
  ),
  ...onLine(
    CHANGED_PART,
    "const sayingOf = (part: ComparedPart) => JSON.stringify({ ...part, row: 0, name: '' });",
    'Both parts have the same text there.',
    [["''", '"Stryker was here!"']],
  ),
  ...onLine(
    CHANGED_PART,
    "({ name = '', group = '', points, alternatives }) =>",
    'Both parts have the same text there.',
    [["''", '"Stryker was here!"']],
  ),
  ...onLine(
    CHANGED_PART,
    `normalize(points !== undefined && alternatives !== undefined ? name : \`\${group}\\t\${name}\`),`,
    'What has tests and no points has no Group.',
    [['points !== undefined', 'true']],
  ),
  ...onLine(
    CHANGED_PART,
    'if (was !== undefined && left.delete(was)) found.set(is, was);',
    'What is not there is not among those that are left.',
    [['was !== undefined', 'true']],
  ),
  ...onLine(
    CHANGED_PART,
    'if (from === undefined) return to === undefined ? [...list] : [...list, to];',
    'A part is there before or after.',
    [
      ['[...list]', '[]'],
      ['to === undefined', 'false'],
    ],
  ),
  ...onLine(
    CHANGED_PART,
    'if (part === undefined || (was && is && sayingOf(was) === sayingOf(is))) return [];',
    'A part is there before or after.',
    [['part === undefined', 'false']],
  ),
  ...onLine(
    CHANGED_PART,
    'put: ([all]) => ({ blanks: all?.blanks ?? [] }),',
    'All Blank rows are one part, which is there when there are none.',
    [
      ['[]', '["Stryker was here"]'],
      ['all?.blanks', 'all.blanks'],
    ],
  ),
  ...onLine(
    CHANGED_PART,
    'of: ({ floor: limit }) => (limit === null ? [] : [{ limit }]),',
    'A limit that is null is told as none.',
    [['limit === null', 'false']],
  ),
  ...onLine(
    CHANGED_PART,
    'put: ([all]) => ({ handOver: all?.handOver ?? [] }),',
    'All Hand over rows are one part, which is there when there are none.',
    [
      ['[]', '["Stryker was here"]'],
      ['all?.handOver', 'all.handOver'],
    ],
  ),
  ...onLine(
    'src/domain/effect/grade-tally.ts',
    'const alwaysListed = new Set(after.scales.length === 1 ? own : []);',
    'No count is that text.',
    [['[]', '["Stryker was here"]']],
  ),
  ...onLine(
    'src/domain/effect/move-cause.ts',
    'for (const { cause, [side]: definition } of open.length > 0 ? parts : []) {',
    'It spares work alone.',
    [
      ['open.length > 0', 'true'],
      ['open.length > 0', 'open.length >= 0'],
    ],
  ),
  ...onLine(
    READ_OTHERWISE,
    'const { header = field, values = [], counts = [] } = columns[at] ?? {};',
    'Such a text is read as it was before.',
    [['[]', '["Stryker was here"]']],
  ),
  ...onLine(
    READ_OTHERWISE,
    'const ERA_OR_HALF_OF_DAY = /^(?:令和|平成|昭和)|[ap]m$/i;',
    'A text that is a date has an era at its beginning alone, and a half of the day at its end.',
    [
      ['/^(?:令和|平成|昭和)|[ap]m$/i', '/(?:令和|平成|昭和)|[ap]m$/i'],
      ['/^(?:令和|平成|昭和)|[ap]m$/i', '/^(?:令和|平成|昭和)|[ap]m/i'],
    ],
  ),
];
