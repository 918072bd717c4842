import type { Cell } from '../oracle/cell';
import { computing, conditions, findKeyword } from '../oracle/keywords';
import type { LeadColumn } from './column';
import type { Block, RowCells, Speaker } from './draft';
import { blankRow, groupCell, type Plan, pointsCell } from './plan';
import type { Random } from './random';
import { makeTest } from './test-row';

const names = [
  'Manager or above',
  '部長以上',
  'ＡＢＣ',
  'Ｒecent  visit',
  'ﾍﾟｰｼﾞ閲覧',
  "it's - 50%",
  '大企業（1,000名）',
  'in\u200bvisible',
];

type RulePart = 'criterion' | 'required' | 'knockOut';

/** Makes Criterion, Required, Knock-out and Owner rows with their And and Or rows. */
export class RuleMaker {
  constructor(
    private readonly random: Random,
    private readonly plan: Plan,
    private readonly say: Speaker,
    /** Whether conditions on dates may be used: there is an As of row. */
    private readonly onDates: boolean,
  ) {}

  private test(mayCompute: boolean, columns: readonly LeadColumn[] = this.plan.columns): RowCells {
    const allowed = { computing: mayCompute, onDates: this.onDates };
    const test = makeTest(this.random, columns, this.plan.setting, allowed);
    return { field: test.field, condition: this.say.say(conditions[test.condition]), value: test.value };
  }

  private ands(probability: number): Block {
    const block: Block = [];
    while (this.random.chance(probability)) {
      if (this.random.chance(0.15)) block.push(blankRow(this.random));
      block.push(this.say.row('and', this.test(false)));
    }
    return block;
  }

  private ors(): Block {
    const block: Block = [];
    while (this.random.chance(0.25)) {
      if (this.random.chance(0.15)) block.push(blankRow(this.random));
      block.push(this.say.row('or', this.test(false)), ...this.ands(0.25));
    }
    return block;
  }

  private rule(part: RulePart, name: string): Block {
    const { random, say } = this;
    const cells: RowCells = { name, ...this.test(part === 'criterion') };
    if (part === 'criterion') cells.points = pointsCell(random);
    if (part === 'criterion' && random.chance(0.65)) cells.group = groupCell(random);
    const condition = findKeyword(conditions, cells.condition)?.key ?? 'is';
    const further = part === 'knockOut' ? [say.row('and', this.test(false))] : [];
    const ors = computing.has(condition) ? [] : this.ors();
    return [say.row(part, cells), ...further, ...this.ands(0.2), ...ors];
  }

  make(): Block[] {
    const { random } = this;
    const make = (part: RulePart, mark: string, count: number) =>
      Array.from({ length: count }, (_, at) => this.rule(part, `${random.pick(names)} ${mark}${at + 1}`));
    return [
      ...make('criterion', 'c', random.int(2, 8)),
      ...make('required', 'r', random.pick([0, 0, 1, 2])),
      ...make('knockOut', 'k', random.pick([0, 0, 1, 2])),
      ...this.owners(),
    ];
  }

  /** Whether LEADWHY shows what the tests of an Owner warn of is said in passing only: here they have none that can. */
  private owners(): Block[] {
    const { random, say, plan } = this;
    if (random.chance(0.7)) return [];
    const columns = plan.columns.filter(({ kind }) => kind === 'text');
    return Array.from({ length: random.int(1, 3) }, (_, at) => {
      const value = random.pick<Cell>([20, '1', '３０件', '', 1]);
      const owner = say.row('owner', { name: `owner${at}@example.co.jp`, value, note: 'a month' });
      const and = () => {
        const field = random.pick(columns).header;
        return say.row('and', { field, condition: say.say(conditions.is), value: '関東, 甲信越' });
      };
      return columns.length > 0 && random.chance(0.7) ? [owner, and()] : [owner];
    });
  }
}
