import type { Definition } from '../../src/domain/definition/definition';
import { describeGap } from '../../src/domain/scoring/describe';
import { explain } from '../../src/domain/scoring/explain';
import { isBlankLead, prepare } from '../../src/domain/scoring/scorer';
import { whyTeller } from '../../src/domain/scoring/why';
import type { Cells, Row } from '../../src/domain/values/cell';
import { toPoints } from '../../src/domain/values/hundredths';

/** What is said of one lead, by the core or by an engine; null for a row that is no lead. */
export type Said = {
  readonly score: number;
  readonly grade: string;
  readonly ready: boolean;
  readonly out: boolean;
  readonly why: string;
  readonly gap: string;
  readonly warnings: number;
} | null;

/** What the core says of each row. */
export function sayByCore(definition: Definition, headers: Row, rows: Cells): Said[] {
  const scorer = prepare(definition, headers);
  const { language } = definition;
  const teller = whyTeller(scorer);
  return rows.map((row) => {
    if (isBlankLead(row)) return null;
    const told = explain(scorer, row);
    const { grade, ready, out, warnings } = told;
    return {
      score: toPoints(told.score),
      grade,
      ready,
      out,
      why: teller.why(row),
      gap: describeGap(told, language),
      warnings: warnings.length,
    };
  });
}
