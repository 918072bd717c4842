import { criterion, expectFound, grade, handOver, knockOut, required } from './lint-rows';

expectFound([
  [
    'a Required blank where the points are',
    [
      criterion('役職', 'is', '部長', 50),
      criterion('電話', 'is not empty', '', 10),
      required('役職', 'is empty'),
      grade('Hot', 60),
      handOver('Hot'),
    ],
    5,
    'hand-over impossible',
    'no lead can be handed over as Hot: past row 3 “needs 役職” (役職 is empty), leads have 0 to 10 points after caps and floor',
    '3行目「needs 役職」（役職が空欄）を通るリードの点数は0〜10点（上限・下限込み）で、「Hot」として引き渡せません',
  ],
  [
    'a Required row within a Knock-out',
    [required('会社', 'is', '競合A, 競合B'), knockOut('会社', 'contains', '競合')],
    2,
    'hand-over impossible',
    'no lead can be handed over, since none gets past row 1 “needs 会社” (会社 is 競合A or 競合B), row 2 “not 会社”',
    '1行目「needs 会社」（会社が「競合A」「競合B」のいずれか）、2行目「not 会社」（会社が「競合」を含む）を通るリードがないため、どのリードも引き渡せません',
  ],
  [
    'two Required rows that no lead can meet',
    [required('従業員数', 'is at least', 100), required('従業員数', 'is at most', 50)],
    2,
    'hand-over impossible',
    'none gets past row 1 “needs 従業員数” (従業員数 is at least 100), row 2',
    'を通るリードがないため',
  ],
  [
    'a grade of two Groups that a Required row bars',
    [
      criterion('役職', 'is not empty', '', 30, 'Fit'),
      criterion('PV', 'is at least', 1, 10, 'Interest'),
      required('役職', 'is empty'),
      grade('A', 30, 'Fit'),
      grade('B', '', 'Fit'),
      grade('1', 10, 'Interest'),
      handOver('A1'),
    ],
    7,
    'hand-over impossible',
    'no lead can be handed over as A1: past row 3 “needs 役職” (役職 is empty), leads have 0 to 0 points in Fit',
    '「Fit」で0〜0点（上限・下限込み）、「Interest」で0〜10点（上限・下限込み）で、「A1」として引き渡せません',
  ],
  [
    'grades without a Hand over row',
    [criterion('役職', 'is', '部長', 20), grade('Hot', 10), grade('Cold')],
    2,
    'nothing to hand over',
    'add a Hand over row with the Name Hot',
    '名前を「Hot」とした「引き渡し」の行を追加してください',
  ],
]);
