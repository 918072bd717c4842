import { describe, expect, test } from '@jest/globals';
import { Bundle } from './bundle';
import type { Cell } from './oracle/cell';
import published from './published/published.json';

const bundle = new Bundle();

/** A lead of a published case, and what has to come out. */
interface PublishedCase {
  readonly case: string;
  readonly lead: readonly Cell[];
  readonly score?: number;
  readonly grade?: string;
  /** True where the definition has to be refused. */
  readonly error?: boolean;
}

function first(name: 'LEADSCORE' | 'LEADGRADE', at: (typeof published)[number], lead: readonly Cell[]) {
  const result = bundle.call(name, [at.headers, lead], at.definition);
  if (!result.ok) return result.message;
  const row = result.rows[1];
  return Array.isArray(row) ? row[0] : row;
}

describe.each(published.map((one) => [one.title, one] as const))('%s', (_, one) => {
  test.each<PublishedCase>(one.cases)('$case', ({ lead, score, grade, error = false }) => {
    const found = first('LEADSCORE', one, lead);
    if (error) expect(String(found)).toMatch(/The definition has|row \d+/);
    else expect(found).toBe(score);
    if (grade !== undefined) expect(first('LEADGRADE', one, lead)).toBe(grade);
  });
});
