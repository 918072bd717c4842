import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { COLUMNS } from '../../../src/domain/definition/keyword';
import { parseDefinition } from '../../../src/domain/definition/parse';
import { explain } from '../../../src/domain/scoring/explain';
import { isBlankLead, prepare, type Scorer } from '../../../src/domain/scoring/scorer';
import type { Cell, Cells } from '../../../src/domain/values/cell';
import { calendarOf, formatDay } from '../../../src/domain/values/day';
import { joinList, splitList } from '../../../src/domain/values/list';
import { readNumberText } from '../../../src/domain/values/number';
import { normalize } from '../../../src/domain/values/text';
import { generate } from '../../conformance/generator';
import { toRange } from '../../conformance/generator/draft';
import { type Cell as GeneratedCell, isInstant, type Range } from '../../conformance/oracle/cell';

const asCell = (cell: GeneratedCell): Cell => (isInstant(cell) ? new Date(cell.instant ?? Number.NaN) : cell);
const asCells = (range: Range): Cells => range.map((row) => row.map(asCell));
const seeds = fc.integer({ min: 1_000_000, max: 2_000_000 });

interface Scored {
  readonly definition: Cells;
  readonly headers: readonly Cell[];
  readonly rows: Cells;
}

function scoredCase(seed: number): Scored {
  const { draft, leads, headers } = generate(seed);
  const rows = asCells(leads);
  const given = headers === null ? rows[0] : asCells([headers])[0];
  return {
    definition: asCells(toRange(draft)),
    headers: given ?? [],
    rows: headers === null ? rows.slice(1) : rows,
  };
}

function scorerOf(definition: Cells, headers: readonly Cell[]): Scorer {
  const parsed = parseDefinition(definition);
  if (!parsed.ok) throw new Error(parsed.faults.map(({ message }) => message.en).join(' | '));
  return prepare(parsed.definition, headers);
}

const POINTS = COLUMNS.indexOf('points');

describe('whatever the definition and the leads', () => {
  test('a lead’s score depends on its own row alone', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { definition, headers, rows } = scoredCase(seed);
        const [one, other] = [scorerOf(definition, headers), scorerOf(definition, headers)];
        const forwards = rows.map((row) => one.score(row));
        const backwards = [...rows].reverse().map((row) => other.score(row));
        expect(forwards).toEqual(backwards.reverse());
      }),
      { numRuns: 150 },
    );
  });

  test('more points for a criterion never lower a score', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 50 }), (seed, more) => {
        const { definition, headers, rows } = scoredCase(seed);
        const parsed = parseDefinition(definition);
        const first = parsed.ok ? parsed.definition.criteria[0] : undefined;
        if (first === undefined || first.points > 99_000_000) return;
        const raised = definition.map((row, at) =>
          at === first.row - 1
            ? row.map((cell, column) => (column === POINTS ? (first.points + more * 100) / 100 : cell))
            : row,
        );
        const [before, after] = [scorerOf(definition, headers), scorerOf(raised, headers)];
        for (const row of rows)
          expect(after.score(row).score).toBeGreaterThanOrEqual(before.score(row).score);
      }),
      { numRuns: 150 },
    );
  });

  test('the contributions, caps and floor of an explanation add up to the score', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { definition, headers, rows } = scoredCase(seed);
        const scorer = scorerOf(definition, headers);
        for (const row of rows) {
          const { out, score, contributions, limited } = explain(scorer, row);
          const sum = contributions.reduce((total, { points }) => total + points, 0);
          const limits = limited.reduce((total, { from, to }) => total + to - from, 0);
          expect(out ? 0 : sum + limits).toBe(score);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('thousands of leads, nearly all different, are scored together as each by itself', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { definition, headers, rows } = scoredCase(seed);
        const many = Array.from({ length: 5000 }, (_, at) =>
          (rows[at % rows.length] ?? []).map((cell, column) =>
            typeof cell === 'string' && cell !== '' && (at + column) % 3 > 0 ? `${cell} ${at}` : cell,
          ),
        );
        const alone = scorerOf(definition, headers);
        const together = scorerOf(definition, headers).scores(many);
        many.forEach((row, at) => {
          const expected = isBlankLead(row) ? null : alone.score(row);
          if (JSON.stringify(together[at]) !== JSON.stringify(expected))
            expect(together[at]).toEqual(expected);
        });
      }),
      { numRuns: 12 },
    );
  });
});

describe('days in a time zone', () => {
  test.each(['America/New_York', 'Europe/Berlin', 'Asia/Tokyo', 'Australia/Lord_Howe', 'Pacific/Apia'])(
    'in %s are those of its calendar, also when its clocks change',
    (timeZone) => {
      const dayOf = calendarOf(timeZone);
      const written = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
      for (let hour = 0; hour < 366 * 24; hour += 1) {
        const moment = new Date(Date.UTC(2011, 0, 1, hour, 30));
        expect(formatDay(dayOf?.(moment) ?? 0)).toBe(written.format(moment));
      }
    },
  );
});

describe('values', () => {
  test('a list written and read back is itself', () => {
    const item = fc.string({
      unit: fc.constantFrom('a', '"', ',', '、', ' ', ';', '\n', '部', '１'),
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.array(item), (items) => {
        const kept = items.map((one) => one.trim()).filter((one) => one !== '');
        expect(splitList(joinList(kept))).toEqual(kept);
      }),
    );
  });

  test('normalising twice is normalising once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => normalize(normalize(text)) === normalize(text)),
    );
  });

  test('a whole number reads as itself with commas, in full width and with a unit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999 }),
        fc.constantFrom('', '円', '名', '件'),
        (number, unit) => {
          const grouped = `${number.toLocaleString('en-US')}${unit}`;
          const wide = grouped.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
          expect([readNumberText(grouped), readNumberText(wide)]).toEqual([number, number]);
        },
      ),
    );
  });
});
