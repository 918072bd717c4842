import { clausesOf, type Definition, type FieldTest, testsOf } from '../definition/definition';
import type { Wording } from '../values/language';
import { splitList } from '../values/list';
import { isCovered, isNegative } from './covered-item';
import { alike, type Finding, type Remedy } from './finding';
import { ITEM_TRAPS, type ItemTrap, type ListedItem, rewritten } from './item-trap';
import type { SheetColumns } from './sheet-columns';

/** Items of lists that can't match as they are written, and those that add nothing to another one. */
export function lintItems(definition: Definition, sheet: SheetColumns): Finding[] {
  const tests = [...clausesOf(definition), ...definition.owners].flatMap(testsOf);
  return tests.flatMap((test) => {
    const items = listed(test);
    const caught = new Map<ListedItem, ItemTrap>();
    for (const item of items) {
      const trap = ITEM_TRAPS.find(({ catches }) => catches(item, test, sheet));
      if (trap !== undefined && !matches(item, test, definition, sheet)) caught.set(item, trap);
    }
    return [
      ...[...new Set(caught.values())].map((trap) => neverMatches(trap, caught, items, test)),
      ...redundant(
        items.filter((item) => !caught.has(item)),
        items,
        test,
      ),
    ];
  });
}

/** The items of a test as they were written; none where a Value was read otherwise than it is shown. */
function listed({ operand, value }: FieldTest): ListedItem[] {
  if (operand.kind !== 'items') return [];
  const texts = operand.items.map(({ text }) => text);
  const written = splitList(value);
  const isShown = written.length === texts.length;
  return texts.map((text, at) => ({ text, written: isShown ? (written[at] ?? text) : text }));
}

/** True where the item does match a cell of the sheet, whatever it looks like. */
function matches(item: ListedItem, test: FieldTest, { asOf }: Definition, sheet: SheetColumns): boolean {
  const { condition, operand, field } = test;
  if (operand.kind !== 'items') return false;
  const items = operand.items.filter(({ text }) => text === item.text);
  const { holds, trouble } = condition.compile({ kind: 'items', items }, asOf);
  const wanted = !isNegative(condition);
  return sheet
    .of(field)
    .some(
      ({ reading }) => !reading.blank && (trouble?.(reading) ?? null) === null && holds(reading) === wanted,
    );
}

const quoted = (items: readonly ListedItem[]): Wording => ({
  en: items.map(({ written }) => `“${written}”`).join(', '),
  ja: items.map(({ written }) => `「${written}」`).join(''),
});

function neverMatches(
  trap: ItemTrap,
  caught: ReadonlyMap<ListedItem, ItemTrap>,
  items: readonly ListedItem[],
  test: FieldTest,
): Finding {
  const own = items.filter((item) => caught.get(item) === trap);
  const { en, ja } = quoted(own);
  const remedy = remedyOf(trap, own, items, test);
  return {
    row: test.row,
    column: 'value',
    kind: 'item never matches',
    message: { en: `${en} ${trap.why.en}`, ja: `${ja}${trap.why.ja}` },
    ...(remedy && { remedy }),
  };
}

function remedyOf(
  trap: ItemTrap,
  own: readonly ListedItem[],
  items: readonly ListedItem[],
  test: FieldTest,
): Remedy | null {
  const { condition } = test;
  const keyword = trap.condition === undefined ? condition.keyword : trap.condition(own, test);
  // Another condition would change what the other items mean.
  if (keyword === null || (keyword !== condition.keyword && own.length < items.length)) return null;
  const value =
    trap.value?.(test.value) ??
    rewritten(items, (item) => (own.includes(item) ? trap.becomes(item, test) : [item.written]));
  if (value === null || value === '') return null;
  const isOther = keyword !== condition.keyword;
  return {
    label: {
      en: `Change to ${isOther ? `“${keyword.en}” ` : ''}${value}`,
      ja: `${isOther ? `「${keyword.ja}」` : ''}${value} にする`,
    },
    cells: { value: alike(value), ...(isOther && { condition: keyword }) },
  };
}

/** Items that match nothing which another item of the list doesn't match too. Of two that are the same, the later one. */
function redundant(
  candidates: readonly ListedItem[],
  items: readonly ListedItem[],
  { row, condition }: FieldTest,
): Finding[] {
  const coverOf = new Map(
    candidates.flatMap((item) => {
      const at = items.indexOf(item);
      const cover = items.find(
        (other, place) =>
          other !== item &&
          isCovered(condition, item.text, other.text) &&
          (place < at || !isCovered(condition, other.text, item.text)),
      );
      return cover === undefined ? [] : [[item, cover] as const];
    }),
  );
  if (coverOf.size === 0) return [];
  const { en, ja } = quoted([...coverOf.keys()]);
  const by = quoted([...new Set(coverOf.values())].filter((item) => !coverOf.has(item)));
  const value = rewritten(items, (item) => (coverOf.has(item) ? [] : [item.written]));
  return [
    {
      row,
      column: 'value',
      kind: 'cell without effect',
      message: {
        en: `${en} has no effect beside ${by.en}, which matches all that it matches; remove it`,
        ja: `${ja}に一致するものは${by.ja}にも必ず一致するため、効果がありません。削除してください`,
      },
      ...(value !== null && {
        remedy: {
          label: { en: `Change to ${value}`, ja: `${value} にする` },
          cells: { value: alike(value) },
        },
      }),
    },
  ];
}
