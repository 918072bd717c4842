import type { Cell } from '../oracle/cell';
import { asOfRules, permissions, serviceLevelRules } from '../oracle/keywords';
import type { Block, DraftRow, Speaker } from './draft';
import type { Plan } from './plan';
import type { Random } from './random';
import { writeDateText, writeInstant, writeMomentText } from './write-date';
import { varyItem, writeList } from './write-text';

const zones = [
  'Asia/Tokyo',
  'UTC',
  'America/New_York',
  'Europe/Berlin',
  'Asia/Kolkata',
  'Pacific/Kiritimati',
];

const blankItems = ['不明', '未回答', 'N/A', '-', 'TBD', '0', 'FALSE', '2026-01-02', 'な、し', 'ｽﾄﾚｰﾄ'];

function makeAsOf(random: Random, say: Speaker, { setting }: Plan): DraftRow {
  const { asOf, dates } = setting;
  const write = dates ? random.pick([writeInstant, writeDateText, writeMomentText]) : writeDateText;
  const condition = random.chance(0.4) ? say.say(asOfRules.everyDay) : '';
  return say.row('asOf', { condition, value: write(random, asOf) });
}

/** Blank rows, for all fields or for one; the setting remembers what they name. */
function makeBlanks(random: Random, say: Speaker, { setting, columns }: Plan): Block[] {
  if (random.chance(0.55)) return [];
  return Array.from({ length: random.pick([1, 1, 2]) }, (): Block => {
    const items = random.some(blankItems, random.int(1, 4));
    setting.blankItems.push(...items);
    const field = random.chance(0.5) ? varyItem(random, random.pick(random.pick(columns).names)) : '';
    const value: Cell = writeList(
      random,
      items.map((item) => varyItem(random, item)),
    );
    return [say.row('blank', { field, value })];
  });
}

function makeSteps(random: Random, say: Speaker): Block[] {
  const blocks: Block[] = [];
  if (random.chance(0.5)) blocks.push([say.row('version', { name: 3, note: 'agreed' })]);
  if (random.chance(0.3)) {
    blocks.push([say.row('member', { name: 'a@example.co.jp', group: 'Marketing' })]);
  }
  if (random.chance(0.2)) blocks.push([say.row('target', { name: 'Accepted leads', value: 10 })]);
  if (random.chance(0.35)) {
    const condition = random.chance(0.7) ? say.say(serviceLevelRules.workingDays) : '';
    blocks.push([say.row('serviceLevel', { name: 'First contact', condition, value: '2' })]);
  }
  if (random.chance(0.25)) {
    const value = say.say(random.pick([permissions.members, permissions.editors]));
    blocks.push([say.row('permission', { value })]);
  }
  return blocks;
}

/** All rows but rules, limits and grades. */
export function makeParts(random: Random, say: Speaker, plan: Plan, onDates: boolean): Block[] {
  const blocks = [...makeSteps(random, say), ...makeBlanks(random, say, plan)];
  if (onDates) blocks.push([makeAsOf(random, say, plan)]);
  if (plan.setting.dates) {
    blocks.push([say.row('timeZone', { value: random.pick(zones) + random.pick(['', '', ' ', '\u200b']) })]);
  }
  for (const { names } of plan.columns) {
    const [first = '', ...others] = names;
    if (others.length > 0) blocks.push([say.row('field', { name: first, value: writeList(random, others) })]);
  }
  for (const column of random.some(plan.columns, random.pick([0, 1, 2]))) {
    blocks.push([say.row('brief', { field: random.pick(column.names) })]);
  }
  return blocks;
}
