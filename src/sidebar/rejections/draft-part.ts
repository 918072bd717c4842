import type { PartName } from '../../domain/definition/keyword';
import { calendarIn } from '../../domain/definition/parse-time';
import { partRow } from '../../domain/definition/part-row';
import { type Block, blocksOf } from '../../domain/draft/draft-edit';
import type { Cells } from '../../domain/values/cell';
import { normalize } from '../../domain/values/text';

/** The parts that a reason can contradict, in the order in which a name is looked for among them. */
const CONTRADICTED: readonly PartName[] = ['criterion', 'required', 'knockOut'];

/** Lists the parts that a reason can contradict, each with its name. */
export function contradictable(rows: Cells): { readonly name: string; readonly block: Block }[] {
  const calendar = calendarIn(rows);
  const rank = ({ part }: Block) => (part === undefined ? -1 : CONTRADICTED.indexOf(part));
  return blocksOf(rows)
    .filter((block) => rank(block) >= 0)
    .sort((one, other) => rank(one) - rank(other))
    .map((block) => ({ name: partRow(block.rows[0] ?? [], 1, calendar).text('name'), block }))
    .filter(({ name }) => name !== '');
}

/** Finds the part of the draft with that name; undefined for none. */
export function findDraftPart(rows: Cells, wanted: string): Block | undefined {
  return contradictable(rows).find(({ name }) => normalize(name) === normalize(wanted))?.block;
}
