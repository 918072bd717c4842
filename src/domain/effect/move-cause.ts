import type { Definition } from '../definition/definition';
import { gradeNames } from '../definition/parse-grade';
import { prepare, type Score } from '../scoring/scorer';
import type { Row } from '../values/cell';
import { normalize } from '../values/text';
import { bindDefinition, changedParts, type MoveCause, OTHER } from './changed-part';

/** A lead that meets only one of two definitions. */
export interface Move {
  readonly cells: Row;
  /** Null where there is nothing to compare with. */
  readonly before: Score | null;
  readonly after: Score;
}

/** The weight of a part that decides whether a lead is handed over: more than any change of a score, in hundredths. */
const DECISIVE = 1e12;
/** The kinds of part that keep a lead out by themselves. They weigh twice as much as others that decide. */
const KEEPS_OUT: ReadonlySet<MoveCause['kind']> = new Set(['knockOut', 'required']);

/** False where Hand over names a grade that the definition lacks: the grades of two definitions may differ. */
function fits({ scales, handOver }: Definition): boolean {
  const names = new Set(gradeNames(scales).map(normalize));
  return handOver.every(({ name }) => names.has(normalize(name)));
}

/**
 * Finds the part that moved each lead, among the parts in which two definitions differ. It is the part that takes the lead back when it
 * is put back as it was. Where no part does so alone, it is the part that alone would have moved the lead. Where several do, a Knock-out
 * or Required row comes first, then the part that changes the score most. Where none does, it is the part that changes the score most.
 * @param headers headers with all fields of both definitions
 * @returns in the order of `moves`
 */
export function findCauses(
  before: Definition,
  after: Definition,
  headers: Row,
  moves: readonly Move[],
): MoveCause[] {
  const parts = changedParts(bindDefinition(before, headers), bindDefinition(after, headers));
  const heaviest = moves.map((move) => ({ move, weight: 0, cause: OTHER }));
  for (const side of ['undone', 'done'] as const) {
    const open = heaviest.filter(({ weight }) => weight < DECISIVE);
    const rows = open.map(({ move }) => move.cells);
    for (const { cause, [side]: definition } of open.length > 0 ? parts : []) {
      if (!fits(definition)) continue;
      const scores = prepare(definition, headers).scores(rows);
      open.forEach((lead, at) => {
        const { before: was, after: is } = lead.move;
        const score = scores[at] ?? is;
        const [one, other] = side === 'undone' ? [score, is] : [was ?? is, score];
        const change = is.ready ? other.score - one.score : one.score - other.score;
        const weight =
          change + (one.ready === other.ready ? 0 : DECISIVE * (KEEPS_OUT.has(cause.kind) ? 2 : 1));
        if (weight <= lead.weight) return;
        lead.weight = weight;
        lead.cause = cause;
      });
    }
  }
  return heaviest.map(({ cause }) => cause);
}
