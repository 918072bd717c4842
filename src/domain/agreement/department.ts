import type { Wording } from '../values/language';
import { normalize } from '../values/text';

/** The two departments that agree. */
export type Department = 'marketing' | 'sales';

export const DEPARTMENTS = ['marketing', 'sales'] as const satisfies readonly Department[];

export const DEPARTMENT_NAMES: Readonly<Record<Department, Wording>> = {
  marketing: { en: 'Marketing', ja: 'マーケティング' },
  sales: { en: 'Sales', ja: '営業' },
};

/** Other names that people write for the departments. */
const OTHER_NAMES: Readonly<Record<Department, readonly string[]>> = {
  marketing: ['マーケ', 'マーケティング部', 'マーケ部', 'marketing dept', 'marketing department'],
  sales: ['営業部', 'セールス', 'sales dept', 'sales department'],
};

/** The department that a text names, in either language; undefined for none. */
export function findDepartment(text: string): Department | undefined {
  const wanted = normalize(text);
  return DEPARTMENTS.find((department) =>
    [...Object.values(DEPARTMENT_NAMES[department]), ...OTHER_NAMES[department]]
      .map(normalize)
      .includes(wanted),
  );
}
