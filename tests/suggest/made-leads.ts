import { DUCKDB } from '../../src/domain/sql/duckdb';
import { askDuckDB } from '../score/made-files';

/** So many leads come in on one day. */
const A_DAY = 20;

interface Made {
  readonly leads: number;
  /** The chance of a contract, in thousandths: of any lead, and added for a manager and for a large company. */
  readonly base: number;
  readonly manager: number;
  readonly large: number;
}

/** A share of leads that MD5 draws, in thousandths. */
const drawn = (what: string) => `(('0x' || SUBSTR(MD5('${what}' || i), 1, 7))::BIGINT % 1000)`;

/** Leads of which managers and large companies become contracts more often; some are open, some were never handed over. */
function select({ leads, base, manager, large }: Made): string {
  return `SELECT 'Company ' || i AS "Company",
    CASE WHEN ${drawn('t')} < 300 THEN 'Manager' WHEN ${drawn('t')} < 700 THEN 'Staff' ELSE 'Engineer' END AS "Title",
    CASE WHEN ${drawn('e')} < 100 THEN '' ELSE CAST(${drawn('e')} AS VARCHAR) END AS "Employees",
    CASE WHEN ${drawn('s')} < 500 THEN 'Web' ELSE 'Fair' END AS "Source",
    CAST(DATE '2025-01-01' + CAST(i // ${A_DAY} AS INTEGER) AS VARCHAR) AS "Created",
    CASE WHEN ${drawn('o')} < 100 THEN '' WHEN ${drawn('o')} < 200 THEN 'Open'
      WHEN ${drawn('w')} < ${base} + CASE WHEN ${drawn('t')} < 300 THEN ${manager} ELSE 0 END + CASE WHEN ${drawn('e')} >= 600 THEN ${large} ELSE 0 END THEN 'Won'
      ELSE 'Lost' END AS "Outcome"
  FROM RANGE(${leads}) AS leads(i)`;
}

/** Writes leads as .csv or .parquet. */
export async function writeLeads(path: string, made: Made): Promise<void> {
  const format = path.endsWith('.csv') ? '(FORMAT csv, HEADER true)' : '(FORMAT parquet)';
  await askDuckDB(`COPY (${select(made)} ORDER BY i) TO ${DUCKDB.text(path)} ${format}`, 'SELECT 1');
}

/** Managers and large companies are won in about 28 % and 24 % of cases, others in 4 %. */
export const TELLING: Made = { leads: 2500, base: 40, manager: 240, large: 200 };
/** Nothing tells which leads are won. */
export const CHANCE: Made = { leads: 2000, base: 150, manager: 0, large: 0 };
/** About 13 leads are won. */
export const FEW: Made = { leads: 400, base: 40, manager: 0, large: 0 };
