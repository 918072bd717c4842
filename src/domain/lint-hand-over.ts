import type { Clause, Definition } from './definition';
import type { Finding } from './finding';
import type { Wording } from './language';
import { type FieldKey, LeadSpace } from './lead-space';
import { lintHandOverGrades } from './lint-hand-over-grade';
import { canHold, passing } from './lint-hold';
import { sayClauses } from './lint-wording';

/** What keeps every lead from being handed over. */
export function lintHandOver(definition: Definition, keyOf: FieldKey, everyLead: LeadSpace): Finding[] {
  const { scales, handOver, required, knockOuts, asOf } = definition;
  const [first] = scales.flatMap(({ grades }) => grades).sort((one, other) => one.row - other.row);
  if (first !== undefined && handOver.length === 0) return [nothingToHandOver(first.row)];
  const gates = [...required, ...knockOuts];
  if (required.some((clause) => !canHold(clause, keyOf, definition))) return [];
  const space = LeadSpace.of(gates, keyOf, asOf);
  const blocks = (some: readonly Clause[]) => passing(space, definition, some).isEmpty;
  return blocks(gates) ? [blocked(clash(gates, blocks))] : lintHandOverGrades(definition, everyLead);
}

function nothingToHandOver(row: number): Finding {
  return {
    row,
    column: 'part',
    kind: 'nothing to hand over',
    message: {
      en: 'there are grades but no Hand over row, so no lead is ever handed over; add a Hand over row with the name of a grade',
      ja: 'ランクはありますが「引き渡し」の行がないため、どのリードも引き渡されません。「引き渡し」の行を追加し、名前にランクを書いてください',
    },
  };
}

/** The fewest gates that let no lead through: one, else two, else all up to the first that closes. */
function clash(gates: readonly Clause[], blocks: (some: readonly Clause[]) => boolean): readonly Clause[] {
  const singles = gates.map((gate) => [gate]);
  const pairs = gates.flatMap((gate, at) => gates.slice(0, at).map((earlier) => [earlier, gate]));
  const rising = gates.map((_, at) => gates.slice(0, at + 1));
  return [...singles, ...pairs, ...rising].find(blocks) ?? gates;
}

function blocked(by: readonly Clause[]): Finding {
  const rows = [...by].sort((one, other) => one.row - other.row);
  const said = sayClauses(rows);
  const alone: Wording = {
    en: `no lead can be handed over: the Knock-out of ${said.en} takes out every lead; narrow it`,
    ja: `どのリードも引き渡せません。${said.ja}の除外条件がすべてのリードを対象外にします。条件を狭めてください`,
  };
  const together: Wording = {
    en: `no lead can be handed over: none can pass ${said.en} together; correct one of them`,
    ja: `どのリードも引き渡せません。${said.ja}を同時に通るリードはありません。どれかを見直してください`,
  };
  return {
    row: rows[rows.length - 1]?.row ?? 0,
    column: 'condition',
    kind: 'hand-over impossible',
    message: rows.length === 1 ? alone : together,
  };
}
