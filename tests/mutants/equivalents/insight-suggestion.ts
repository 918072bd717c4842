import { type Equivalent, onLine } from '../on-line';

/** Of `insight/suggestion`. */
export const INSIGHT_SUGGESTION: readonly Equivalent[] = [
  ...onLine(
    'src/domain/insight/suggestion/evidence.ts',
    "const reason = histories(lead)?.reason ?? '';",
    'Each lead has its history, and a history its reason.',
    [
      ["''", '"Stryker was here!"'],
      ['histories(lead)?.reason', 'histories(lead).reason'],
    ],
  ),
  ...onLine(
    'src/domain/insight/suggestion/accept.ts',
    'const { score, from, to } = sorted[place] ?? { score: 0, from: 0, to: 0 };',
    'As many leads as are wanted are reached at one of the scores.',
    [['{ score: 0, from: 0, to: 0 }', '{}']],
  ),
  ...onLine(
    'src/domain/insight/suggestion/accept.ts',
    'const isCloser = wanted - from < to - wanted && from > 0;',
    'Above the highest score there is none, so that it is taken itself.',
    [
      ['from > 0', 'true'],
      ['from > 0', 'from >= 0'],
    ],
  ),
  ...onLine(
    'src/domain/insight/suggestion/accept.ts',
    'const found = isCloser ? (sorted[place - 1]?.score ?? score) : score;',
    'A score that is closer is there.',
    [['sorted[place - 1]?.score', 'sorted[place - 1].score']],
  ),
  ...onLine(
    'src/domain/insight/suggestion/accept.ts',
    "part === 'criterion' && normalize(partRow(rows[0] ?? [], 1, calendar).text('name')) === normalize(name),",
    'A part has a row at least.',
    [['[]', '["Stryker was here"]']],
  ),
  ...onLine(
    'src/domain/insight/suggestion/accept.ts',
    'const condition = findCondition(criterion.condition)?.found.keyword[language] ?? criterion.condition;',
    'The conditions of a suggestion are known ones.',
    [['findCondition(criterion.condition)?.found', 'findCondition(criterion.condition).found']],
  ),
  ...onLine(
    'src/domain/insight/suggestion/accept.ts',
    "if (gone.has(part) && !(part === 'highest' && groups.has(normalize(undatedText(rows[0]?.[6])))))",
    'A part has a row at least.',
    [['rows[0]?.[6]', 'rows[0][6]']],
  ),
  ...onLine(
    'src/domain/insight/suggestion/examine.ts',
    'isSmooth: false,',
    'Only the search for a card asks for it.',
    [['false', 'true']],
  ),
  ...onLine(
    'src/domain/insight/suggestion/examine.ts',
    'const historyOf = (lead: number) => history[leads[lead] ?? -1];',
    'Each lead that is asked for has its place.',
    [['-1', '+1']],
  ),
  ...onLine(
    'src/domain/insight/suggestion/examine.ts',
    'const atoms = coded[column]?.atoms;',
    'Each feature has its column.',
    [['coded[column]?.atoms', 'coded[column].atoms']],
  ),
  ...onLine(
    'src/domain/insight/suggestion/examine.ts',
    'const meets = (lead: number) => atoms !== undefined && numberAt(levels, byteAt(atoms, lead)) > 0;',
    'Each feature has its column.',
    [['atoms !== undefined', 'true']],
  ),
  ...onLine(
    'src/domain/insight/suggestion/examine.ts',
    'return place < from || own === undefined ? [] : featuresOf(column, place, own);',
    'Each column has its counts.',
    [['own === undefined', 'false']],
  ),
  ...onLine(
    'src/domain/insight/suggestion/examine.ts',
    'return column && own ? compositesOf(column, place, own, residual) : [];',
    'Each column that is asked for is there, with its counts.',
    [
      ['column && own', 'true'],
      ['column && own', 'column || own'],
      ['[]', '["Stryker was here"]'],
    ],
  ),
];
