import type { Cell } from '../oracle/cell';
import { conditions, columns as definitionColumns, headings, type Language } from '../oracle/keywords';
import { normalize } from '../oracle/text';
import { type LeadColumn, type Setting, writeBlank } from './column';
import { type Block, type Draft, type DraftRow, type RowCells, Speaker } from './draft';
import { makeGrades } from './make-grades';
import type { Random } from './random';
import { makeTest } from './test-row';
import { writeDateText, writeInstant } from './write-date';
import { writeNumber } from './write-number';
import { fullWidth, writeList } from './write-text';

const zones = [
  'Asia/Tokyo',
  'UTC',
  'America/New_York',
  'Europe/Berlin',
  'Asia/Kolkata',
  'Pacific/Kiritimati',
];
const groups = ['Fit', 'Interest', '関心度', 'ＡＢ'];
const names = [
  'Manager or above',
  '部長以上',
  'ＡＢＣ',
  'Ｒecent  visit',
  'ﾍﾟｰｼﾞ閲覧',
  "it's - 50%",
  '大企業（1,000名）',
];

export interface Plan {
  readonly language: Language;
  readonly columns: readonly LeadColumn[];
  readonly setting: Setting;
  /** Whether keywords of the other language may come in. */
  readonly mixed: boolean;
}

class Maker {
  private readonly say: Speaker;
  private readonly onDates: boolean;

  constructor(
    private readonly random: Random,
    private readonly plan: Plan,
  ) {
    this.say = new Speaker(random, plan.language, plan.mixed);
    this.onDates = random.chance(0.85);
  }

  private points(): Cell {
    const { random } = this;
    const hundredths = random.chance(0.8)
      ? random.int(-20, 50) * 100
      : random.pick([250, 25, -150, 1, 333, 100_000_000, -99_999_999, random.int(-5000, 5000)]);
    return random.chance(0.8) ? hundredths / 100 : writeNumber(random, hundredths);
  }

  private test(computing: boolean): RowCells {
    const { columns, setting } = this.plan;
    const test = makeTest(this.random, columns, setting, { computing, onDates: this.onDates });
    return { field: test.field, condition: this.say.say(conditions[test.condition]), value: test.value };
  }

  private blank(): DraftRow {
    const cell = () => this.random.pick<Cell>(['', '', writeBlank(this.random)]);
    return { kind: 'blank', cells: Object.fromEntries(definitionColumns.map((column) => [column, cell()])) };
  }

  private group(): Cell {
    const group = this.random.pick(groups);
    return this.random.pick([group, group, fullWidth(group), group.toLowerCase(), ` ${group}\u3000`]);
  }

  private rule(part: 'criterion' | 'required' | 'knockOut', name: string): Block {
    const { random, say } = this;
    const criterion = part === 'criterion';
    const cells: RowCells = { name, ...this.test(criterion) };
    if (criterion) cells.points = this.points();
    if (criterion && random.chance(0.6)) cells.group = this.group();
    const block = [say.row(part, cells)];
    for (let more = part === 'knockOut' ? 1 : 0; random.chance(0.25) || more > 0; more -= 1) {
      if (random.chance(0.15)) block.push(this.blank());
      block.push(say.row('and', this.test(false)));
    }
    return block;
  }

  private rules(): Block[] {
    const { random } = this;
    const named = (mark: string, at: number) => `${random.pick(names)} ${mark}${at + 1}`;
    const make = (part: 'criterion' | 'required' | 'knockOut', mark: string, count: number) =>
      Array.from({ length: count }, (_, at) => this.rule(part, named(mark, at)));
    return [
      ...make('criterion', 'c', random.int(1, 8)),
      ...make('required', 'r', random.pick([0, 0, 1, 2])),
      ...make('knockOut', 'k', random.pick([0, 0, 1, 2])),
    ];
  }

  private limits(rules: readonly Block[]): Block[] {
    const { random, say } = this;
    const used = new Set(rules.flat().map(({ cells }) => normalize(String(cells.group ?? ''))));
    const blocks: Block[] = [];
    const capped = random.some(groups, random.pick([0, 0, 1, 2]));
    for (const group of capped) {
      // Whether a cap below 0 lowers the sum of a group that no criterion has is not said.
      const least = used.has(normalize(group)) && random.chance(0.3) ? -3000 : 0;
      blocks.push([say.row('cap', { group, points: writeNumber(random, random.int(least, 4000)) })]);
    }
    if (random.chance(0.3)) blocks.push([say.row('cap', { points: random.int(-30, 150) })]);
    if (random.chance(0.4)) blocks.push([say.row('floor', { points: random.pick([0, 0, -10.5, 5, '▲20']) })]);
    return blocks;
  }

  private rest(): Block[] {
    const { random, say, plan } = this;
    const blocks: Block[] = [];
    const { asOf, dates } = plan.setting;
    if (random.chance(0.5)) blocks.push([say.row('version', { name: 3, note: 'agreed' })]);
    if (this.onDates) {
      const value = dates && random.chance(0.4) ? writeInstant(random, asOf) : writeDateText(random, asOf);
      blocks.push([say.row('asOf', { value })]);
    }
    if (dates) blocks.push([say.row('timeZone', { value: random.pick(zones) })]);
    if (random.chance(0.3)) blocks.push([say.row('member', { name: 'a@example.co.jp', group: 'Marketing' })]);
    if (random.chance(0.2)) blocks.push([say.row('target', { name: 'Accepted leads', value: 10 })]);
    if (random.chance(0.2)) blocks.push([say.row('serviceLevel', { name: 'First contact', value: '2' })]);
    for (const {
      names: [first = '', ...others],
    } of plan.columns) {
      if (others.length > 0)
        blocks.push([say.row('field', { name: first, value: writeList(random, others) })]);
    }
    for (const column of random.some(plan.columns, random.pick([0, 1, 2]))) {
      blocks.push([say.row('brief', { field: random.pick(column.names) })]);
    }
    return blocks;
  }

  make(): Draft {
    const { random } = this;
    const grades = makeGrades(random, this.say, groups);
    const rules = this.rules();
    let blocks = random.shuffle([...rules, ...this.limits(rules), ...this.rest(), ...grades]);
    // In which order Groups "first appear" is said of the Grade rows; here it is the same for the whole definition.
    const shuffled = blocks.flat();
    const orders = [shuffled, shuffled.filter(({ kind }) => kind === 'grade')].map(inGroupOrder);
    if (orders.some((order) => order !== inGroupOrder(grades.flat()))) {
      blocks = [...grades, ...blocks.filter((block) => !grades.includes(block))];
    }
    const rows = blocks.flat();
    for (let more = random.pick([0, 0, 1, 3]); more > 0; more -= 1) rows.push(this.blank());
    if (random.chance(0.75)) {
      const cells = definitionColumns.map((column) => [column, this.say.say(headings[column])]);
      rows.unshift({ kind: 'headings', cells: Object.fromEntries(cells) });
    }
    return { language: this.plan.language, rows };
  }
}

/** The groups of the Grade rows, in the order in which any of the rows first names them. */
function inGroupOrder(rows: readonly DraftRow[]): string {
  const group = ({ cells }: DraftRow) => normalize(String(cells.group ?? ''));
  const graded = rows.filter(({ kind }) => kind === 'grade').map(group);
  const order = new Set(rows.map(group).filter((name) => graded.includes(name)));
  return JSON.stringify([...order]);
}

/** Makes a definition that the page calls valid. */
export function makeDefinition(random: Random, plan: Plan): Draft {
  return new Maker(random, plan).make();
}
