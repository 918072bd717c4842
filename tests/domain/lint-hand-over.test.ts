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
    'Hot begins at 60, but a lead that passes the Required row 3 “needs 役職” and every Knock-out earns at most 10',
    '「Hot」の最低点は60点ですが、必須条件（3行目「needs 役職」）を満たし除外条件に当たらないリードが取れるのは最高でも10点です',
  ],
  [
    'a Required row within a Knock-out',
    [required('会社', 'is', '競合A, 競合B'), knockOut('会社', 'contains', '競合')],
    2,
    'hand-over impossible',
    'none can pass row 1 “needs 会社”, row 2 “not 会社” together',
    '1行目「needs 会社」、2行目「not 会社」を同時に通るリードはありません',
  ],
  [
    'two Required rows that no lead can meet',
    [required('従業員数', 'is at least', 100), required('従業員数', 'is at most', 50)],
    2,
    'hand-over impossible',
    'none can pass',
    '同時に通るリードはありません',
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
    'no lead can be handed over as A1: A begins at 30',
    '「A1」として引き渡せるリードはありません',
  ],
  [
    'grades without a Hand over row',
    [criterion('役職', 'is', '部長', 20), grade('Hot', 10), grade('Cold')],
    2,
    'nothing to hand over',
    'add a Hand over row',
    '「引き渡し」の行を追加し',
  ],
]);
