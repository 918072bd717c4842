const MAX_LENGTH = 31;
const FORBIDDEN = /[[\]:*?/\\]/g;
/** Excel keeps this name for itself, in any case. */
const RESERVED = 'history';

function allow(name: string): string {
  const allowed = name.replace(FORBIDDEN, '_').replace(/^'|'$/g, '_').slice(0, MAX_LENGTH) || 'Sheet';
  return allowed.toLowerCase() === RESERVED ? `${allowed}_` : allowed;
}

/**
 * The tabs' names as Excel's format allows them: at most 31 characters, without `[ ] : * ? / \`, not History, each different
 * whatever the case. A name that is allowed stays as it is.
 */
export function nameExcelTabs(names: readonly string[]): ReadonlyMap<string, string> {
  const given = new Map<string, string>();
  const taken = new Set(names.filter((name) => allow(name) === name).map((name) => name.toLowerCase()));
  for (const name of names) {
    let candidate = allow(name);
    for (let count = 2; candidate !== name && taken.has(candidate.toLowerCase()); count += 1) {
      const suffix = ` ${count}`;
      candidate = allow(name).slice(0, MAX_LENGTH - suffix.length) + suffix;
    }
    taken.add(candidate.toLowerCase());
    given.set(name, candidate);
  }
  return given;
}
