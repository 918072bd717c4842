import { columns, headings } from '../oracle/keywords';
import { normalize } from '../oracle/text';
import { type Draft, type DraftRow, Speaker } from './draft';
import { makeGrades } from './make-grades';
import { makeLimits } from './make-limits';
import { makeParts } from './make-parts';
import { RuleMaker } from './make-rules';
import { blankRow, groups, type Plan } from './plan';
import type { Random } from './random';

/** The groups of the Grade rows, in the order in which any of the rows first names them. */
function inGroupOrder(rows: readonly DraftRow[]): string {
  const group = ({ cells }: DraftRow) => normalize(String(cells.group ?? ''));
  const graded = rows.filter(({ kind }) => kind === 'grade').map(group);
  const order = new Set(rows.map(group).filter((name) => graded.includes(name)));
  return JSON.stringify([...order]);
}

/** Makes a definition that the page calls valid. */
export function makeDefinition(random: Random, plan: Plan): Draft {
  const say = new Speaker(random, plan.language, plan.mixed);
  const onDates = random.chance(0.85);
  const grades = makeGrades(random, say, groups);
  const rules = new RuleMaker(random, plan, say, onDates).make();
  const limits = makeLimits(random, say, rules);
  let blocks = random.shuffle([...rules, ...limits, ...makeParts(random, say, plan, onDates), ...grades]);
  // In which order Groups "first appear" is said of the Grade rows; here it is the same for the whole definition.
  const shuffled = blocks.flat();
  const orders = [shuffled, shuffled.filter(({ kind }) => kind === 'grade')].map(inGroupOrder);
  if (orders.some((order) => order !== inGroupOrder(grades.flat()))) {
    blocks = [...grades, ...blocks.filter((block) => !grades.includes(block))];
  }
  const rows = blocks.flat();
  for (let more = random.pick([0, 0, 1, 3]); more > 0; more -= 1) rows.push(blankRow(random));
  if (random.chance(0.75)) {
    const cells = columns.map((column) => [column, say.say(headings[column])]);
    rows.unshift({ kind: 'headings', cells: Object.fromEntries(cells) });
  }
  return { language: plan.language, rows };
}
