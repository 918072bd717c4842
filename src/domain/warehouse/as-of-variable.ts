import type { SqlDialect } from '../notation/sql-dialect';
import { BIGQUERY } from '../sql/bigquery';

/** The variable of dbt that says from which day ages count: `YYYY-MM-DD`. Without it they count from the day of the run. */
export const AS_OF_VARIABLE = 'leadpact_as_of';

/** GoogleSQL as dbt renders it. */
export const BIGQUERY_IN_DBT: SqlDialect = {
  ...BIGQUERY,
  today: (zone) =>
    `UNIX_DATE(COALESCE(SAFE_CAST('{{ var("${AS_OF_VARIABLE}", "") }}' AS DATE), CURRENT_DATE(${BIGQUERY.text(zone)})))`,
};
