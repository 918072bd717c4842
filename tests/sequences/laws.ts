import { missingFields } from '../../src/domain/definition/field';
import { parseToday } from '../../src/domain/definition/today';
import { HAND_OVER_HEADINGS } from '../../src/domain/hand-over/hand-over-column';
import { rowsFromJson } from '../../src/domain/notation/json-cell';
import { prepare } from '../../src/domain/scoring/scorer';
import { toPoints } from '../../src/domain/values/hundredths';
import type { SheetState } from '../../src/rpc/contract';
import { TAB_NAMES } from '../../src/sheets/grid/own-tab';
import { MANAGED_COLUMNS } from '../../src/sheets/leads/managed-column';
import type { Ask } from './act';
import { isInjected } from './hostile';
import { ownColumns, type Picture, type TabPicture } from './picture';
import { signedCells } from './signed-cells';
import { TOUCHES } from './touches';
import { PEOPLE, type World } from './world';

/** Throws where a law is broken, and counts that it was looked at. */
export function hold(world: World, law: string, isKept: boolean, detail: () => unknown = () => ''): void {
  world.counts.checks++;
  if (!isKept) throw new Error(`${law}: ${JSON.stringify(detail())?.slice(0, 1500)}`);
}

/** Those of the hand-over, and those that the joined formula spills beside its own cell, wherever that was moved. */
const OWN_HEADINGS = [
  ...Object.values(HAND_OVER_HEADINGS),
  ...MANAGED_COLUMNS.map(({ title }) => title),
].flatMap(({ en, ja }) => [en, ja]);

/** By its mark, else by a name in either language, with or without a number: as LeadPact names its tabs. */
function mayChange(tab: TabPicture, { name }: Ask): boolean {
  return TOUCHES[name].tabs.some((own) => {
    const { en, ja } = TAB_NAMES[own];
    return [en, ja].includes(tab.name.replace(/ \d+$/, '')) || (tab.madeAs === own && !isDuplicate(tab));
  });
}

const isDuplicate = ({ name }: TabPicture) => name.startsWith('Copy of ');

/** What follows from other tabs: their formulas alone are a tab's own. */
const isComputed = ({ madeAs, name }: TabPicture) =>
  madeAs.startsWith('summary') || /^(Copy of )*(Summary|集計)/.test(name);

/** A call changes nothing but what it is for: no lead, no cell of the team's own, no tab of anybody else. */
export function checkUntouched(world: World, ask: Ask, before: Picture, after: Picture): void {
  for (const tab of before.tabs) {
    const now = after.tabs.find(({ id }) => id === tab.id);
    hold(world, `${ask.name} keeps the tab`, now?.name === tab.name, () => tab.name);
    if (now === undefined) continue;
    const own = ownColumns(before, tab.id);
    if (own.size > 0) checkLeads(world, ask, tab, now, own, ownColumns(after, tab.id));
    else if (!mayChange(tab, ask)) {
      const [was, is] = isComputed(tab) ? [tab.formulas, now.formulas].map(filled) : [tab.cells, now.cells];
      hold(world, `${ask.name} leaves ${tab.name} as it is`, same(was, is), () =>
        difference(was ?? [], is ?? []),
      );
    }
  }
}

const filled = (formulas: TabPicture['formulas']) =>
  formulas.map((row) => row.filter((formula) => formula !== '')).filter((row) => row.length > 0);

const MANAGED: readonly string[] = ['score', 'grade', 'why'];

function checkLeads(
  world: World,
  ask: Ask,
  before: TabPicture,
  now: TabPicture,
  own: ReadonlyMap<number, string>,
  ownNow: ReadonlyMap<number, string>,
): void {
  const width = before.cells[0]?.length ?? 0;
  const mayWrite: readonly string[] = TOUCHES[ask.name].columns;
  const spilled = new Set([...own].flatMap(([at, name]) => (name === 'score' ? [at, at + 1, at + 2] : [at])));
  for (let at = 0; at < width; at++) {
    // A column whose making was interrupted has its heading alone: whoever needs it next finishes it, or knows it by that.
    const isBegun = own.get(at) === undefined && columnOf(before, at).length <= 1;
    const name = isBegun ? (ownNow.get(at) ?? nameOf(before.values[0]?.[at])) : own.get(at);
    const isManaged = name === undefined ? spilled.has(at) : MANAGED.includes(name);
    if (isManaged || (name !== undefined && mayWrite.includes(name))) continue;
    const [was, is] = [columnOf(before, at), columnOf(now, at)];
    hold(world, `${ask.name} leaves column ${at + 1} of ${before.name} as it is`, same(was, is), () => [
      name,
      was,
      is,
    ]);
  }
  for (let at = width; at < (now.cells[0]?.length ?? 0); at++) {
    const heading = String(now.values[0]?.[at] ?? '');
    hold(
      world,
      `${ask.name} adds no column but its own`,
      heading === '' || OWN_HEADINGS.includes(heading),
      () => heading,
    );
  }
}

/** The hand-over's column that has this heading. */
function nameOf(heading: unknown): string | undefined {
  return Object.entries(HAND_OVER_HEADINGS).find(([, { en, ja }]) => heading === en || heading === ja)?.[0];
}

const BLANK = 'string ';
function columnOf({ cells }: TabPicture, at: number): string[] {
  const column = cells.map((row) => row[at] ?? BLANK);
  while (column.length > 0 && column[column.length - 1] === BLANK) column.pop();
  return column;
}

export const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

export function difference(
  one: readonly (readonly string[])[],
  other: readonly (readonly string[])[],
): unknown {
  const found: unknown[] = [];
  for (let row = 0; row < Math.max(one.length, other.length); row++)
    for (let at = 0; at < Math.max(one[row]?.length ?? 0, other[row]?.length ?? 0); at++)
      if (one[row]?.[at] !== other[row]?.[at])
        found.push([row + 1, at + 1, one[row]?.[at], other[row]?.[at]]);
  return found.slice(0, 8);
}

/** No text became a formula that computes what it says. */
export function checkFormulas(world: World, { tabs }: Picture): void {
  for (const { name, formulas } of tabs) {
    const injected = formulas.flat().find(isInjected);
    hold(world, `no formula is injected into ${name}`, injected === undefined, () => injected);
  }
}

/** What is in force was signed by two people, of the two departments, as it stands. */
export function checkInForce(world: World, { agreement, definition }: SheetState): void {
  const { inForce, standing, unconfirmed } = agreement;
  if (inForce === null) return;
  const departments = new Set(inForce.signatures.map(({ department }) => department));
  const people = new Set(inForce.signatures.map(({ user }) => user));
  hold(
    world,
    'two people of two departments',
    unconfirmed || (departments.size === 2 && people.size === 2),
    () => inForce,
  );
  if (inForce.version === world.version || standing !== 'as signed' || unconfirmed) return;
  const asked = world.signers.get(signedCells(definition?.rows ?? []));
  const sides = new Set([...(asked ?? [])].map((person) => PEOPLE[person]));
  hold(world, 'both signed exactly these cells', sides.has('marketing') && sides.has('sales'), () => [
    inForce,
    [...(asked ?? [])],
  ]);
  world.version = inForce.version;
  world.counts.versions++;
}

/** The scores in the sheet are those of the core by the Definition tab. */
export function checkScores(world: World, picture: Picture, state: SheetState): void {
  const leads = picture.tabs.find(({ name }) => name === state.leadTab);
  if (leads === undefined || state.definition === null) return;
  const row = leads.formulas.findIndex((formulas) => formulas.some(isScoring));
  const at = leads.formulas[row]?.findIndex(isScoring) ?? -1;
  if (at < 0) return;
  const shown = String(leads.values[row]?.[at] ?? '');
  if (shown.startsWith('#')) {
    hold(world, 'an error over the scores is told', state.scoreError !== null || row > 0, () => shown);
    return;
  }
  const own = ownColumns(picture, leads.id);
  const hidden = new Set([...own.keys(), at, at + 1, at + 2]);
  const team = (cells: readonly TabPicture['values'][number][number][]) =>
    cells.map((cell, column) => (hidden.has(column) ? '' : cell));
  const moment = new Date(world.host.workbook.now());
  const parsed = parseToday(rowsFromJson(state.definition.rows), moment);
  const headings = team(leads.values[row] ?? []);
  if (!parsed.ok || missingFields(parsed.definition, headings).length > 0) return;
  const isRead = readBy(leads.formulas[row]?.[at] ?? '');
  const rows = leads.values
    .slice(row + 1)
    .map((cells) => team(cells).map((cell, column) => (isRead(column) ? cell : '')));
  const scores = prepare(parsed.definition, headings).scores(rows);
  // Below the last lead the formula fills nothing: there people may type.
  const filledRows = scores.reduce((rows, score, at) => (score === null ? rows : at + 1), 0);
  const [written, expected] = [
    leads.values.slice(row + 1, row + 1 + filledRows).map((cells) => cells[at] ?? ''),
    scores.slice(0, filledRows).map((score) => (score === null ? '' : toPoints(score.score))),
  ];
  hold(world, 'scores in the sheet are the core’s', same(written, expected), () => [written, expected]);
  world.counts.scores += rows.length;
}

/** Which columns a formula reads of its own tab, by the ranges that it names. */
function readBy(formula: string): (column: number) => boolean {
  const runs = [...formula.matchAll(/(?<![!A-Z$])([A-Z]+)\d+:([A-Z]+)\d*(?![A-Z\d])/g)].map(
    ([, first = '', last = '']) => [placeOf(first), placeOf(last)],
  );
  return (column) => runs.some(([first = 0, last = 0]) => first <= column && column <= last);
}

/** 0-based, of a column's letters. */
const placeOf = (letters: string) =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const isScoring = (formula: string) => /^=LEADS(CORE)?\(/i.test(formula);
