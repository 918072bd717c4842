import { cap, criterion, expectFound } from './lint-rows';

expectFound([
  [
    'two criteria that take back what they give',
    [criterion('役職', 'is', '部長, 課長', 10), ['Criterion', 'again', '役職', 'is', '課長, 部長', -10]],
    2,
    'points cancel out',
    'hold for the same leads, and 10 and -10 make 0; change or remove one of these',
    '10点と-10点で0点になります。どれかを変えるか、削除してください',
  ],
  [
    'Points on a Required row',
    [['Required', 'phone', '電話', 'is not empty', '', 10]],
    1,
    'cell without effect',
    '“10” has no effect: Required reads only Name / Field / Condition / Value; correct or clear it',
    '「10」は効果がありません。「必須条件」で使うのは 名前 / 項目 / 条件 / 値 だけです。直すか、空にしてください',
  ],
  [
    'a Group on a Floor row',
    [['Floor', '', '', '', '', 0, 'Fit']],
    1,
    'cell without effect',
    '“Fit” has no effect: Floor reads only Name / Points',
    '「Fit」は効果がありません',
  ],
  [
    'a Value beside “is empty”',
    [criterion('役職', 'is empty', '部長', 5)],
    1,
    'cell without effect',
    '“部長” has no effect: “is empty” takes no Value',
    '「部長」は効果がありません。「空欄」は値を使いません',
  ],
  [
    'a Cap for a Group that no criterion has',
    [criterion('役職', 'is', '部長', 5, 'Fit'), cap(10, 'Fitt')],
    2,
    'cell without effect',
    '“Fitt” has no effect: no criterion has this Group',
    'このグループの評価基準がありません',
  ],
]);
