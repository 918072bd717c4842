import { type Equivalent, onLine } from '../on-line';

/** Of `hand-over`. */
export const HAND_OVER: readonly Equivalent[] = [
  ...onLine(
    'src/domain/hand-over/candidate.ts',
    'if (score === null || record === undefined || outcome === undefined) return [];',
    'Each lead has its record and its outcome.',
    [
      ['record === undefined', 'false'],
      ['outcome === undefined', 'false'],
    ],
  ),
  ...onLine(
    'src/domain/hand-over/candidate.ts',
    'const near = below.flatMap((row) => nearMiss(scorer, rows[row] ?? [], row) ?? []);',
    'Each place that is asked for is there: the compiler alone cannot know.',
    [['[]', '["Stryker was here"]']],
  ),
  ...onLine('src/domain/hand-over/company-name.ts', "let before = '';", 'No company has such a name.', [
    ["''", '"Stryker was here!"'],
  ]),
  ...onLine(
    'src/domain/hand-over/company-name.ts',
    'for (let forms = 0; forms < MAX_FORMS && before !== name; forms++) {',
    'Where nothing was taken off, nothing is taken off in the next round either.',
    [['before !== name', 'true']],
  ),
  ...onLine(
    'src/domain/hand-over/company-name.ts',
    'name = name',
    'The next round takes off what stood beside a space.',
    [
      [
        "name .trim() .replace(LEADING, '') .replace(TRAILING, '') .trim()",
        "name.trim().replace(LEADING, '').replace(TRAILING, '')",
      ],
      ['name .trim()', 'name'],
    ],
  ),
  ...onLine(
    'src/domain/hand-over/duplicate.ts',
    'const handedOver = (at: number) => (records[at]?.handedOver ?? null) !== null;',
    'Each row has its record.',
    [['records[at]?.handedOver', 'records[at].handedOver']],
  ),
  ...onLine(
    'src/domain/hand-over/duplicate.ts',
    'const { company, person, email } = identityOf(rows[at] ?? []);',
    'Each place of the rows has a row.',
    [['[]', '["Stryker was here"]']],
  ),
  ...onLine(
    'src/domain/hand-over/duplicate.ts',
    "const [firm, name] = [companyKey(company), normalize(person).replace(/[\\s・]/g, '')];",
    'Between the same names the same text stands.',
    [["''", '"Stryker was here!"']],
  ),
  ...onLine(
    'src/domain/hand-over/earlier.ts',
    "handedOver = '',",
    'A line of version 0.1 has all of its eight fields.',
    [["''", '"Stryker was here!"']],
  ),
  ...onLine(
    'src/domain/hand-over/earlier.ts',
    "version = '',",
    'A line of version 0.1 has all of its eight fields.',
    [["''", '"Stryker was here!"']],
  ),
  ...onLine(
    'src/domain/hand-over/earlier.ts',
    "score = '',",
    'A line of version 0.1 has all of its eight fields.',
    [["''", '"Stryker was here!"']],
  ),
  ...onLine(
    'src/domain/hand-over/earlier.ts',
    "decision = '',",
    'A line of version 0.1 has all of its eight fields.',
    [["''", '"Stryker was here!"']],
  ),
  ...onLine(
    'src/domain/hand-over/earlier.ts',
    "decidedOn = '',",
    'A line of version 0.1 has all of its eight fields.',
    [["''", '"Stryker was here!"']],
  ),
  ...onLine(
    'src/domain/hand-over/earlier.ts',
    "reason = '',",
    'A line of version 0.1 has all of its eight fields.',
    [["''", '"Stryker was here!"']],
  ),
  ...onLine(
    'src/domain/hand-over/earlier.ts',
    "recycleOn = '',",
    'A line of version 0.1 has all of its eight fields.',
    [["''", '"Stryker was here!"']],
  ),
  ...onLine(
    'src/domain/hand-over/earlier.ts',
    "if (parts.length < FIRST_FORM || !/^v?\\d*$/.test(parts[1] ?? '')) return null;",
    'A line of version 0.1 has all of its eight fields.',
    [["''", '"Stryker was here!"']],
  ),
  ...onLine(
    'src/domain/hand-over/fate.ts',
    "const others = headedColumns(headers.map((cell, at) => (ours.has(at) ? '' : cell)));",
    'No heading is known by such a text.',
    [["''", '"Stryker was here!"']],
  ),
  ...onLine(
    'src/domain/hand-over/given-owner.ts',
    "const cells = headings.map((heading, at) => (heading === '' ? '' : row[at]));",
    'The same stands there in each lead.',
    [["''", '"Stryker was here!"']],
  ),
  ...onLine(
    'src/domain/hand-over/given-owner.ts',
    'for (let from = 0; from < prints.length; from += PRINT_LENGTH)',
    'No lead has a print without characters.',
    [['from < prints.length', 'from <= prints.length']],
  ),
  ...onLine('src/domain/hand-over/given-owner.ts', '} catch {', 'What is not read is no list.', [
    ['{ return []; }', '{}'],
  ]),
  ...onLine(
    'src/domain/hand-over/given-owner.ts',
    'const [at, owner, prints]: readonly unknown[] = Array.isArray(one) ? one : [];',
    'A text is no moment.',
    [['[]', '["Stryker was here"]']],
  ),
  ...onLine(
    'src/domain/hand-over/kept-cell.ts',
    "const [, written = '', hours = 0, minutes = 0, seconds = 0, rest = 0] = MOMENT.exec(text) ?? [];",
    'What does not match has no day.',
    [
      ["''", '"Stryker was here!"'],
      ['[]', '["Stryker was here"]'],
    ],
  ),
  ...onLine(
    'src/domain/hand-over/stage.ts',
    "if (fate !== 'rejected' || recycleOn === null) return 'open';",
    'A lead that was rejected and is not put back has ended.',
    [['recycleOn === null', 'false']],
  ),
  ...onLine('src/domain/hand-over/taken-column.ts', '} catch {', 'What is not read is no object.', [
    ['{ return null; }', '{}'],
  ]),
  ...onLine(
    'src/domain/hand-over/unavailable.ts',
    'return outcome !== undefined && isDue(stageOf(record, outcome, calendar, today)) ? [] : [row];',
    'Each record has its outcome.',
    [['outcome !== undefined', 'true']],
  ),
  ...onLine(
    'src/domain/hand-over/waiting.ts',
    'record.handedOver === null || !isWaiting(record) ? [] : [{ row, handedOver: record.handedOver }],',
    'What waits was handed over.',
    [['record.handedOver === null', 'false']],
  ),
  ...onLine(
    'src/domain/hand-over/waiting.ts',
    'overdueBefore !== null && calendar(handedOver) < overdueBefore;',
    'No day is before none.',
    [['overdueBefore !== null', 'true']],
  ),
  ...onLine(
    'src/domain/hand-over/waiting.ts',
    "const isOwn = (row: number) => own.has(normalize(records[row]?.owner ?? ''));",
    'Each row that waits has its record.',
    [
      ["''", '"Stryker was here!"'],
      ['records[row]?.owner', 'records[row].owner'],
    ],
  ),
];
