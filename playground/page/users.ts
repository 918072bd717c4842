import type { User } from '../apps-script/host-types';
import type { UserLanguage } from '../language';

export type Department = 'marketing' | 'sales';

/** The people whom the page can act as: two in each department, so that two different ones can sign. */
export const USERS: readonly { readonly email: string; readonly department: Department }[] = [
  { email: 'marketing1@example.co.jp', department: 'marketing' },
  { email: 'marketing2@example.co.jp', department: 'marketing' },
  { email: 'sales1@example.co.jp', department: 'sales' },
  { email: 'sales2@example.co.jp', department: 'sales' },
];

/** Where a window remembers who was acting in it: the second one forgets it when it is closed. */
export interface UserMemory {
  readonly key: string;
  /** Throws where the browser forbids it. */
  readonly storage: () => Storage;
}

export const FIRST_WINDOW: UserMemory = { key: 'leadpact-acting', storage: () => localStorage };
export const SECOND_WINDOW: UserMemory = { key: 'leadpact-acting-second', storage: () => sessionStorage };

const isLocale = (value: string | undefined): value is UserLanguage => value === 'ja' || value === 'en';

function browserLocale(): UserLanguage {
  return navigator.language.startsWith('ja') ? 'ja' : 'en';
}

/** The first user, in the browser's language. */
export function firstUser(): User {
  return { email: USERS[0]?.email ?? 'marketing1@example.co.jp', locale: browserLocale() };
}

/** Somebody of the other department than the given user's, in the same language. */
export function counterpartOf(email: string, language: string): User {
  const department = USERS.find((user) => user.email === email)?.department;
  const other = USERS.find((user) => user.department !== department);
  return { email: other?.email ?? email, locale: isLocale(language) ? language : browserLocale() };
}

/** Who was acting last, else the given user. */
export function recallUser({ key, storage }: UserMemory, initial: User): User {
  try {
    const [email, language] = (storage().getItem(key) ?? '').split(' ');
    const known = USERS.find((user) => user.email === email);
    return known !== undefined && isLocale(language) ? { email: known.email, locale: language } : initial;
  } catch {
    // A browser may forbid storage; then nobody is remembered.
    return initial;
  }
}

export function rememberUser({ key, storage }: UserMemory, user: User): void {
  try {
    storage().setItem(key, `${user.email} ${user.locale}`);
  } catch {
    // As above.
  }
}
