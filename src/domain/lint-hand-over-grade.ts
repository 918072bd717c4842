import type { Clause, Definition, Grade, Named } from './definition';
import type { Finding } from './finding';
import type { LeadSpace } from './lead-space';
import { passing } from './lint-hold';
import { isOutOfReach, rangeOn } from './lint-reach';
import { sayClauses, sayPoints } from './lint-wording';
import { type Range, scoreRanges } from './score-range';
import { normalize } from './text';

/** A grade that has to be reached on its scale, and what the leads that pass the Required rows and Knock-outs can have there. */
interface Barrier {
  readonly grade: Grade;
  readonly range: Range;
}

/** Hand over rows whose grade the leads that pass the Required rows and Knock-outs can't have. */
export function lintHandOverGrades(definition: Definition, everyLead: LeadSpace): Finding[] {
  const { required, knockOuts, handOver } = definition;
  const gates = [...required, ...knockOuts];
  const barriers = (row: Named, some: readonly Clause[]) => {
    const left = passing(everyLead, definition, some);
    return left.isEmpty ? [] : barriersTo(row, left, definition);
  };
  return handOver.flatMap((row) => {
    const [barrier] = barriers(row, gates);
    // A grade that the Knock-outs alone put out of reach is a finding by itself.
    if (barrier === undefined || barriers(row, knockOuts).length > 0) return [];
    const culprit = required.find((clause) => barriers(row, [clause, ...knockOuts]).length > 0);
    return [unreachable(row, barrier, culprit === undefined ? required : [culprit])];
  });
}

/** What bars the leads of a space from a Hand over row: with several grades of that name, only what bars them all. */
function barriersTo(row: Named, space: LeadSpace, definition: Definition): Barrier[] {
  const { scales } = definition;
  const ranges = scoreRanges(space, definition);
  const grouped = scales[0]?.group !== '';
  const ways = scales.reduce<readonly Way[]>(
    (joined, scale) => {
      const range = rangeOn(scale, ranges, definition);
      return joined.flatMap(({ name, barriers }) =>
        scale.grades.map((grade, place): Way => {
          // Without Groups, a higher grade is handed over as well.
          const barred = isOutOfReach(grade, grouped ? scale.grades[place - 1] : undefined, range);
          return { name: name + grade.name, barriers: barred ? [...barriers, { grade, range }] : barriers };
        }),
      );
    },
    [{ name: '', barriers: [] }],
  );
  const meant = ways.filter(({ name }) => normalize(name) === normalize(row.name));
  return meant.some(({ barriers }) => barriers.length === 0) ? [] : (meant[0]?.barriers.slice() ?? []);
}

/** A joined grade name, and what bars the leads from it. */
interface Way {
  readonly name: string;
  readonly barriers: readonly Barrier[];
}

function unreachable(row: Named, { grade, range }: Barrier, by: readonly Clause[]): Finding {
  const said = sayClauses([...by].sort((one, other) => one.row - other.row));
  const [least, most] = [sayPoints(range.lowest), sayPoints(range.highest)];
  const isHigh = grade.minimum !== null && grade.minimum > range.highest;
  const from = sayPoints(grade.minimum ?? 0);
  const en = isHigh
    ? `${grade.name} begins at ${from}, but a lead that passes the Required ${said.en} and every Knock-out earns at most ${most}; lower the minimum, or ease the Required row`
    : `a lead that passes the Required ${said.en} and every Knock-out has at least ${least}, which is above ${grade.name}; raise the next higher minimum, or ease the Required row`;
  const ja = isHigh
    ? `「${grade.name}」の最低点は${from}点ですが、必須条件（${said.ja}）を満たし除外条件に当たらないリードが取れるのは最高でも${most}点です。最低点を下げるか、必須条件を緩めてください`
    : `必須条件（${said.ja}）を満たし除外条件に当たらないリードは${least}点以上になり、「${grade.name}」を超えます。一つ上のランクの最低点を上げるか、必須条件を緩めてください`;
  return {
    row: row.row,
    column: 'name',
    kind: 'hand-over impossible',
    message: {
      en: `no lead can be handed over as ${row.name}: ${en}`,
      ja: `「${row.name}」として引き渡せるリードはありません。${ja}`,
    },
  };
}
