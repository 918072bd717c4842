import type { User } from '../apps-script/host-types';
import type { Locale } from '../engine/workbook';

export type Department = 'marketing' | 'sales';

/** The people whom the page can act as: two in each department, so that two different ones can sign. */
export const USERS: readonly { readonly email: string; readonly department: Department }[] = [
  { email: 'marketing1@example.co.jp', department: 'marketing' },
  { email: 'marketing2@example.co.jp', department: 'marketing' },
  { email: 'sales1@example.co.jp', department: 'sales' },
  { email: 'sales2@example.co.jp', department: 'sales' },
];

const KEY = 'leadpact-acting';
const isLocale = (value: string | undefined): value is Locale => value === 'ja' || value === 'en';

/** Who was acting last, else the first user in the browser's language. */
export function recallUser(): User {
  const locale: Locale = navigator.language.startsWith('ja') ? 'ja' : 'en';
  const [first] = USERS;
  const initial = { email: first?.email ?? 'marketing1@example.co.jp', locale };
  try {
    const [email, language] = (localStorage.getItem(KEY) ?? '').split(' ');
    const known = USERS.find((user) => user.email === email);
    return known !== undefined && isLocale(language) ? { email: known.email, locale: language } : initial;
  } catch {
    // A browser may forbid storage; then nobody is remembered.
    return initial;
  }
}

export function rememberUser(user: User): void {
  try {
    localStorage.setItem(KEY, `${user.email} ${user.locale}`);
  } catch {
    // As above.
  }
}
