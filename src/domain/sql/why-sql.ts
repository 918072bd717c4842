import type { Definition } from '../definition/definition';
import { PARTS } from '../definition/keyword';
import { concat, type RankedText, type Sql, type SqlDialect } from '../notation/sql-dialect';
import { BETWEEN, describeWarning, OUT_JOINT, sayOut } from '../scoring/describe';
import type { Limits } from '../scoring/score';
import { signed } from '../values/hundredths';
import type { JudgedCriterion, Judgement } from './judgement';
import { around, signedText } from './points-text';
import { countsAlone, type GroupSum, type Total } from './total';
import type { WarningSql } from './warning-sql';

/** All of which explanations are put together. */
export interface Explaining {
  readonly definition: Definition;
  readonly dialect: SqlDialect;
  readonly judgement: Judgement;
  readonly limits: Limits;
  readonly total: Total;
  /** The grade of a lead that is not knocked out. */
  readonly grade: Sql;
  readonly out: Sql;
  readonly warnings: readonly WarningSql[];
}

/** Texts of which each begins with what parts them, without the first such beginning. */
export const parted = (texts: Sql, by: string): Sql => `SUBSTR(${texts}, ${by.length + 1})`;

/** What a lead earned, largest first, or what takes it out; then what could not be read. */
export function whySql(explaining: Explaining): Sql {
  const { out, warnings } = explaining;
  const earned = `CASE WHEN ${out} THEN ${outText(explaining)} ELSE ${earnedText(explaining)} END`;
  return parted(`(${concat([earned, ...warnings.map((one) => warningText(one, explaining))])})`, BETWEEN);
}

/** ` · Out: Competitor`; '' for a lead that no Knock-out takes out. */
export function outText({ definition, dialect, judgement: { knockOuts } }: Explaining): Sql {
  const names = knockOuts.map(
    ({ clause, holds }) => `CASE WHEN ${holds} THEN ${dialect.text(OUT_JOINT + clause.name)} ELSE '' END`,
  );
  const before = dialect.text(BETWEEN + sayOut('', definition.language));
  return knockOuts.length === 0 ? "''" : `${before} || ${parted(`(${concat(names)})`, OUT_JOINT)}`;
}

function earnedText({ definition, dialect, total }: Explaining): Sql {
  const bases = definition.bases.map(({ row, name, points }): RankedText => {
    const shown = name === '' ? PARTS.base[definition.language] : name;
    return { row, points: dialect.whole(points), text: dialect.text(`${BETWEEN}${signed(points)} ${shown}`) };
  });
  const criteria = total.groups.flatMap((group) =>
    group.criteria.map((one, at) => contribution(one, group, at, dialect)),
  );
  const all = [...bases, ...criteria];
  return all.length === 0 ? "''" : dialect.joinRanked(all, '', '<> 0');
}

function contribution(one: JudgedCriterion, group: GroupSum, place: number, dialect: SqlDialect): RankedText {
  const { row, name, points } = one.clause;
  const counted =
    group.largest === null ? one.points : `CASE WHEN ${countsAlone(group, place)} THEN ${one.points} END`;
  return {
    row,
    points: `COALESCE(${counted}, 0)`,
    text: one.computes
      ? around(
          dialect,
          signedText(dialect, `COALESCE(${one.points}, 0)`),
          (mark) => `${BETWEEN}${mark} ${name}`,
        )
      : dialect.text(`${BETWEEN}${signed(points)} ${name}`),
  };
}

function warningText(
  { source, column, trouble, when }: WarningSql,
  { definition, dialect }: Explaining,
): Sql {
  const said = around(
    dialect,
    column.written,
    (cell) =>
      `${BETWEEN}⚠ ${describeWarning({ field: source.field, column: 0, cell, trouble }, definition.language, definition.calendar)}`,
  );
  return `CASE WHEN ${when} THEN ${said} ELSE '' END`;
}
