import type { Sql } from '../../src/domain/notation/sql-dialect';
import type { TableColumn } from '../../src/domain/sql/score-query';

/** Leads as the query reads them. */
export interface LeadSource {
  /** The table as SQL names it. */
  readonly table: Sql;
  readonly columns: readonly TableColumn[];
  readonly rows: number;
  /** The columns of texts in which TRUE and FALSE stand alone: a text file gets them back as they were. */
  readonly capitals: ReadonlySet<string>;
}

/** A heading that was given another name. */
export interface Renamed {
  /** 1-based. */
  readonly at: number;
  readonly name: string;
}

/** Names of which SQL can tell one from the other: an equal one gets a number behind it, a blank one is called after its place. */
export function distinctNames(headings: readonly string[]): { names: string[]; renamed: Renamed[] } {
  const taken = new Set<string>();
  const renamed: Renamed[] = [];
  const names = headings.map((heading, at) => {
    const wanted = heading.trim() === '' ? `column ${at + 1}` : heading;
    let name = wanted;
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${wanted} (${count})`;
    taken.add(name.toLowerCase());
    if (name !== heading) renamed.push({ at: at + 1, name });
    return name;
  });
  return { names, renamed };
}

/** A path as DuckDB's readers take it: a letter of a pattern stands for itself. */
export const pathPattern = (path: string) => path.replace(/[*?[]/g, '[$&]');
