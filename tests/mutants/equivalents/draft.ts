import { type Equivalent, onLine } from '../on-line';

/** Of `draft`. */
export const DRAFT: readonly Equivalent[] = [
  ...onLine(
    'src/domain/draft/changes.ts',
    'const { text } = partRow(block.rows[0] ?? [], 1, calendar);',
    'A part has a row at least.',
    [['[]', '["Stryker was here"]']],
  ),
  ...onLine(
    'src/domain/draft/changes.ts',
    "if (was === null) return '';",
    'A part that differs is in one of the versions at least.',
    [
      ["''", '"Stryker was here!"'],
      ['was === null', 'false'],
    ],
  ),
  ...onLine(
    'src/domain/draft/changes.ts',
    'const part = (mine ?? theirs)?.part;',
    'A part that differs is in one of the versions at least.',
    [['(mine ?? theirs)?.part', '(mine ?? theirs).part']],
  ),
  ...onLine(
    'src/domain/draft/changes.ts',
    "const old = earlier[at]?.[1] ?? '';",
    'Both forms have the same pieces.',
    [
      ["''", '"Stryker was here!"'],
      ['earlier[at]?.[1]', 'earlier[at][1]'],
    ],
  ),
  ...onLine(
    'src/domain/draft/draft-merge.ts',
    'const { text } = partRow(block.rows[0] ?? [], block.at + 1, calendar);',
    'A part has a row at least, and its place tells nothing of its texts.',
    [
      ['[]', '["Stryker was here"]'],
      ['block.at + 1', 'block.at - 1'],
    ],
  ),
  ...onLine(
    'src/domain/draft/draft-merge.ts',
    'COLUMNS.map(partRow(row, at + 1, calendar).text),',
    'The place of a row tells nothing of its texts.',
    [['at + 1', 'at - 1']],
  ),
  ...onLine(
    'src/domain/draft/draft-merge.ts',
    'const top = theirs.slice(0, blocks[0]?.[1].block.at ?? theirs.length);',
    'Each place that is asked for is there: the compiler alone cannot know.',
    [['blocks[0]?.[1]', 'blocks[0][1]']],
  ),
  ...onLine(
    'src/domain/draft/draft-merge.ts',
    "({ mine, theirs }) => (mine ?? theirs)?.part !== 'version',",
    'A part that differs is in one of the versions at least.',
    [['(mine ?? theirs)?.part', '(mine ?? theirs).part']],
  ),
  ...onLine(
    'src/domain/draft/field-row.ts',
    'const known = blocksOf(cells).find(({ part, rows: [row = []] }) => {',
    'A part has a row at least.',
    [['[]', '["Stryker was here"]']],
  ),
  ...onLine(
    'src/domain/draft/field-row.ts',
    'const [row] = known?.rows ?? [];',
    'A row of a part that is not there is asked for nowhere.',
    [['[]', '["Stryker was here"]']],
  ),
  ...onLine(
    'src/domain/draft/field-row.ts',
    'if (known !== undefined && row !== undefined) {',
    'A part that is there has a row.',
    [
      ['known !== undefined && row !== undefined', 'known !== undefined || row !== undefined'],
      ['known !== undefined', 'true'],
      ['row !== undefined', 'true'],
    ],
  ),
  ...onLine(
    'src/domain/draft/part-words.ts',
    'const { text } = partRow(row, at + 1, calendar);',
    'The place of a row tells nothing of its texts.',
    [['at + 1', 'at - 1']],
  ),
  ...onLine(
    'src/domain/draft/part-words.ts',
    'const row = partRow(rows[0] ?? [], 1, calendar);',
    'A part has a row at least.',
    [['[]', '["Stryker was here"]']],
  ),
  ...onLine(
    'src/domain/draft/part-words.ts',
    "case 'version':",
    'Each falls through to the next, and what no case names is told so too.',
    [["'version'", '""']],
  ),
  ...onLine(
    'src/domain/draft/part-words.ts',
    "case 'and':",
    'Each falls through to the next, and what no case names is told so too.',
    [["'and'", '""']],
  ),
  ...onLine(
    'src/domain/draft/part-words.ts',
    "case 'or':",
    'Each falls through to the next, and what no case names is told so too.',
    [["'or'", '""']],
  ),
  ...onLine(
    'src/domain/draft/changes.ts',
    'partRow(was.block.rows[at] ?? [], 1, was.calendar),',
    'Where a part has another number of rows, its sentences tell it.',
    [['[]', '["Stryker was here"]']],
  ),
];
