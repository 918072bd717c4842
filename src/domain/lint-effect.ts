import type { Definition, FieldTest } from './definition';
import type { Finding } from './finding';
import { effectless } from './lint-cells';
import { normalize } from './text';
import { claimOf, itemsOf } from './text-claim';

/** Rows and items that change nothing: caps of Groups that earn nothing, and e-mail domains that are none. */
export function lintEffect(definition: Definition): Finding[] {
  const { criteria, required, knockOuts } = definition;
  const tests = [...criteria, ...required, ...knockOuts].flatMap((clause) => clause.tests);
  return [...idleCaps(definition), ...tests.flatMap(addresses)];
}

function idleCaps({ caps, criteria, scales }: Definition): Finding[] {
  const has = (groups: readonly { readonly group: string }[], wanted: string) =>
    groups.some(({ group }) => normalize(group) === normalize(wanted));
  const known = [...new Set(criteria.map(({ group }) => group).filter((group) => group !== ''))];
  return caps
    .filter(({ group, limit }) => {
      // A cap below 0 lowers the sum of a graded Group even where nothing earns.
      const lowers = limit < 0 && has(scales, group);
      return group !== '' && !has(criteria, group) && !lowers;
    })
    .map(({ row, group }) =>
      effectless(row, 'group', {
        en: `no criterion has the Group “${group}”, so this cap has no effect; ${known.length === 0 ? 'no criterion has a Group' : `the criteria's Groups are: ${known.join(', ')}`}`,
        ja: `グループ「${group}」の評価基準がないため、この上限は何の効果もありません。${known.length === 0 ? 'グループのある評価基準はありません' : `評価基準のグループ：${known.join('、')}`}`,
      }),
    );
}

function addresses(test: FieldTest): Finding[] {
  if (claimOf(test)?.kind !== 'domain') return [];
  return itemsOf(test)
    .filter(({ text }) => text.includes('@'))
    .map(({ text }) => {
      const domain = text.slice(text.lastIndexOf('@') + 1);
      return effectless(test.row, 'value', {
        en: `“${text}” is no domain, so no address is ever on it${domain === '' ? '; remove it' : `; write ${domain}`}`,
        ja: `「${text}」はドメインではないため、どのアドレスも当てはまりません。${domain === '' ? '削除してください' : `「${domain}」と書いてください`}`,
      });
    });
}
