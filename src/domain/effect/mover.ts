import type { Definition } from '../definition/definition';
import { gradeNames } from '../definition/parse-grade';
import { prepare, type Score } from '../scoring/scorer';
import type { Row } from '../values/cell';
import { normalize } from '../values/text';
import { bindDefinition, changedParts, type Mover, OTHER } from './changed-part';

/** A lead that is ready for hand-over by one of two definitions only. */
export interface Move {
  readonly cells: Row;
  /** Null where there is nothing to compare with. */
  readonly before: Score | null;
  readonly after: Score;
}

/** More than any change of score. */
const FAR = 1e12;
const KEEPS_OUT: ReadonlySet<Mover['kind']> = new Set(['knockOut', 'required']);

/** False where Hand over names a grade that there is not: the grades of one definition needn't be those of the other. */
function fits({ scales, handOver }: Definition): boolean {
  const names = new Set(gradeNames(scales).map(normalize));
  return handOver.every(({ name }) => names.has(normalize(name)));
}

/**
 * What moved each lead: of the parts in which the definitions differ, the one that put back as it was takes the lead back; where
 * none does so alone, the one that alone would have moved it. Of several, a Knock-out or Required row, then what
 * changes the score most; where none decides, what changes it most.
 * @param headers with all fields of both
 */
export function findMovers(
  before: Definition,
  after: Definition,
  headers: Row,
  moves: readonly Move[],
): Mover[] {
  const parts = changedParts(bindDefinition(before, headers), bindDefinition(after, headers));
  const found = moves.map((move) => ({ move, weight: 0, mover: OTHER }));
  for (const side of ['undone', 'done'] as const) {
    const open = found.filter(({ weight }) => weight < FAR);
    const rows = open.map(({ move }) => move.cells);
    for (const { mover, [side]: definition } of open.length > 0 ? parts : []) {
      if (!fits(definition)) continue;
      const scores = prepare(definition, headers).scores(rows);
      open.forEach((lead, at) => {
        const { before: was, after: is } = lead.move;
        const score = scores[at] ?? is;
        const [one, other] = side === 'undone' ? [score, is] : [was ?? is, score];
        const change = is.ready ? other.score - one.score : one.score - other.score;
        const weight = change + (one.ready === other.ready ? 0 : FAR * (KEEPS_OUT.has(mover.kind) ? 2 : 1));
        if (weight <= lead.weight) return;
        lead.weight = weight;
        lead.mover = mover;
      });
    }
  }
  return found.map(({ mover }) => mover);
}
