import { findDepartment } from '../../domain/agreement/department';
import { COLUMNS, type Column } from '../../domain/definition/keyword';
import type { Block } from '../../domain/draft/draft-edit';
import type { Wording } from '../../domain/values/language';
import { undatedText } from '../../domain/values/reading';
import { visibleText } from '../../domain/values/text';
import type { Issue } from './issues';

/** An address has one `@` with something before and after it, and no blank. More can't be known of it. */
const ADDRESS = /^[^@\s]+@[^@\s]+$/;

const CHECKS: readonly (readonly [Column, (text: string) => boolean, Wording])[] = [
  [
    'name',
    (text) => ADDRESS.test(text),
    {
      en: 'write an e-mail address, such as sato@example.co.jp',
      ja: 'sato@example.co.jp のようなメールアドレスを入力してください',
    },
  ],
  [
    'group',
    (text) => findDepartment(text) !== undefined,
    { en: 'write Marketing or Sales', ja: '「マーケティング」か「営業」を入力してください' },
  ],
];

/** Finds what keeps members from signing. These are no faults of the definition, which scores all the same. */
export function memberIssues(blocks: readonly Block[]): Issue[] {
  return blocks
    .filter(({ part }) => part === 'member')
    .flatMap(({ at, rows }) => {
      const text = (column: Column) => visibleText(undatedText(rows[0]?.[COLUMNS.indexOf(column)]));
      return CHECKS.flatMap(([column, isRight, message]) =>
        isRight(text(column)) ? [] : { serious: false, row: at + 1, column, message },
      );
    });
}
