import { concat, type RankedText, type Sql } from '../notation/sql-dialect';
import { BETWEEN, describeShortfall, describeUnmet, LACKING, MAX_TOLD, sayShort } from '../scoring/describe';
import { lowestGradeHandedOver } from '../scoring/grading';
import { mostOf, planClause } from '../scoring/plan';
import { isListed } from './grade-sql';
import type { Judged, JudgedTest } from './judgement';
import { around, pointsText, signedText } from './points-text';
import { type Explaining, outText, parted } from './why-sql';

/** What keeps a lead from being handed over, and where the points could come from; '' when it is ready. */
export function gapSql(explaining: Explaining): Sql {
  const { out, judgement } = explaining;
  const grade = `CASE WHEN ${out} THEN ${outText(explaining)} ELSE ${shortfall(explaining)} END`;
  const unmet = judgement.required.map((one) => unmetText(one, explaining));
  return parted(`(${concat([grade, ...unmet])})`, BETWEEN);
}

/** Why the grade alone keeps a lead that isn't knocked out from being handed over. */
function shortfall(explaining: Explaining): Sql {
  const { definition, dialect, grade, total } = explaining;
  const { language, scales, handOver } = definition;
  if (scales.length === 0 || handOver.length === 0)
    return dialect.text(BETWEEN + describeShortfall({ kind: 'no hand-over' }, language));
  if (scales[0]?.group !== '') {
    const wanted = handOver.map(({ name }) => name);
    const say = (name: string) =>
      BETWEEN + describeShortfall({ kind: 'grade', grade: name, wanted }, language);
    return `CASE WHEN ${isListed(grade, definition, dialect)} THEN '' WHEN ${grade} = '' THEN ${dialect.text(say(''))} ELSE ${around(dialect, grade, say)} END`;
  }
  const lowest = lowestGradeHandedOver(definition);
  if (lowest === undefined || lowest.minimum === null) return "''";
  const { name, minimum } = lowest;
  const short = `(${dialect.whole(minimum)} - ${total.score})`;
  const points = pointsText(dialect, short);
  const said = around(dialect, points, (mark) => BETWEEN + sayShort(mark, name, language));
  const one = dialect.text(BETWEEN + sayShort('1', name, language));
  return `CASE WHEN ${short} <= 0 THEN '' ELSE CASE WHEN ${short} = 100 THEN ${one} ELSE ${said} END || ${lackingText(explaining)} END`;
}

/** ` (Manager or above +20, Recent visit +16)`; '' where no points could come from anywhere. */
function lackingText({ definition, dialect, judgement, limits, total }: Explaining): Sql {
  const { joint, around: bracket } = LACKING[definition.language];
  const texts = total.groups.flatMap(({ criteria, largest, sum }, place) =>
    criteria.map((one): RankedText => {
      const { row, name } = one.clause;
      const cap = limits.caps[place] ?? Infinity;
      const more = `${dialect.whole(mostOf(planClause(one.clause, () => 0, 0)))} - COALESCE(${largest ?? one.points}, 0)`;
      const points = cap === Infinity ? more : `LEAST(${more}, ${dialect.whole(cap)} - ${sum})`;
      const said = `${dialect.text(`${name} `)} || ${signedText(dialect, `(${points})`)}`;
      return { row, points, text: said };
    }),
  );
  if (judgement.criteria.length === 0) return "''";
  const told = dialect.joinRanked(texts, joint, '> 0', MAX_TOLD);
  return `COALESCE(${around(dialect, `NULLIF(${told}, '')`, bracket)}, '')`;
}

/** `Reachable by phone: 電話番号 is empty`, by the first test of the first alternative that fails; '' where the part holds. */
function unmetText(
  { clause, alternatives: [first = []], holds }: Judged,
  { definition, dialect }: Explaining,
): Sql {
  const say = (test: JudgedTest) => (text: string) =>
    BETWEEN +
    describeUnmet({ row: clause.row, name: clause.name, test: test.source, text }, definition.language);
  const failing = first.map((test) => {
    const { blank, visible } = test.column;
    const empty = dialect.text(say(test)(''));
    return `WHEN NOT ${test.holds} THEN CASE WHEN ${blank} THEN ${empty} ELSE ${around(dialect, visible, say(test))} END`;
  });
  return failing.length === 0 ? "''" : `CASE WHEN ${holds} THEN '' ${failing.join(' ')} ELSE '' END`;
}
