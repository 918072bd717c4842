import { asOfRules, findKeyword, type Part, serviceLevelRules } from '../oracle/keywords';
import { isNoLead } from '../oracle/sheet';
import { isBlank, normalize, textOf } from '../oracle/text';
import type { Exercise } from './exercise';
import type { Feature } from './trial';

const part =
  (wanted: Part): Feature['has'] =>
  ({ rows }) =>
    rows.some((row) => row.part === wanted);

const follows =
  (first: Part, second: Part): Feature['has'] =>
  ({ rows }) =>
    rows.some((row, at) => row.part === second && rows[at - 1]?.part === first);

const namedAnywhere = ({ definition }: Exercise, cell: unknown): boolean =>
  typeof cell === 'string' &&
  definition.blanks.some(({ items }) => items.includes(normalize(textOf(cell, null))));

/** A group with a Highest, and criteria in it. */
function highestOf({ definition }: Exercise, count: number): boolean {
  const inGroup = (group: string) =>
    definition.rules.filter((rule) => rule.part === 'criterion' && rule.group === group);
  return definition.highest.some((group) => inGroup(group).length >= count);
}

export const partFeatures: readonly Feature[] = [
  { rule: 'Or', has: part('or') },
  { rule: 'And below Or', has: follows('or', 'and') },
  { rule: 'Or below And', has: follows('and', 'or') },
  {
    rule: 'Base without a Group',
    has: ({ definition }) => definition.bases.some(({ group }) => group === ''),
  },
  { rule: 'Base in a Group', has: ({ definition }) => definition.bases.some(({ group }) => group !== '') },
  {
    rule: 'Base in a Group with a Cap',
    has: ({ definition: { bases, caps } }) =>
      bases.some(({ group }) => group !== '' && caps.some((cap) => cap.group === group)),
  },
  {
    rule: 'Base without a Name',
    has: ({ definition }) => definition.bases.some(({ name }) => name === ''),
  },
  { rule: 'Highest', has: part('highest') },
  { rule: 'Highest of several criteria', has: (given) => highestOf(given, 2) },
  {
    rule: 'what has no effect',
    has: ({ rows }) =>
      rows.some((row) => (row.part === 'base' || row.part === 'highest') && !isBlank(row.cells.condition)),
  },
  {
    rule: 'Blank for all fields',
    has: ({ definition }) => definition.blanks.some(({ field }) => field === ''),
  },
  {
    rule: 'Blank for one field',
    has: ({ definition }) => definition.blanks.some(({ field }) => field !== ''),
  },
  {
    rule: 'a cell that a Blank row names under a test',
    has: (given) => given.trials.some(({ cell }) => namedAnywhere(given, cell)),
  },
  {
    rule: 'a cell that a Blank row for another field names',
    has: (given) =>
      given.definition.blanks.length > 0 &&
      given.definition.blanks.every(({ field }) => field !== '') &&
      given.trials.some(
        ({ test, cell }) =>
          namedAnywhere(given, cell) &&
          given.definition.blanks.every(({ field }) => given.find(field) !== given.find(test.field)),
      ),
  },
  { rule: 'Owner', has: part('owner') },
  { rule: 'And below Owner', has: follows('owner', 'and') },
  { rule: 'Permission', has: part('permission') },
  {
    rule: 'working days',
    has: ({ rows }) =>
      rows.some(({ cells }) => findKeyword(serviceLevelRules, cells.condition) !== undefined),
  },
  {
    rule: 'every day',
    has: ({ rows }) => rows.some(({ cells }) => findKeyword(asOfRules, cells.condition) !== undefined),
  },
  {
    rule: 'a row of FALSE and blanks',
    has: ({ leads }) => leads.some((cells) => isNoLead(cells) && cells.includes(false)),
  },
  {
    rule: 'a row of nothing but what Blank rows name',
    has: (given) => given.leads.some((cells) => cells.every((cell) => namedAnywhere(given, cell))),
  },
  {
    rule: 'a lead that is ready',
    has: ({ judgements }) => judgements.some(({ ready }) => ready),
  },
];
