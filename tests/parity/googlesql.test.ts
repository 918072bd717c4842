import { expect, test } from '@jest/globals';
import { BIGQUERY } from '../../src/domain/sql/bigquery';
import { writeScoreQuery } from '../../src/domain/sql/score-query';
import { testEngine } from './engine-tests';
import { openGoogleSql } from './googlesql-engine';
import { HOSTILE, hostileCase } from './hostile';
import { LATER } from './later-unicode';

testEngine({ open: openGoogleSql, definitions: 300, normalize: LATER['GoogleSQL, normalize'] });

test('what is written for BigQuery is no template or comment to what SQL passes through', () => {
  const queries = HOSTILE.map((hostile) => {
    const { definition, table } = hostileCase(hostile);
    const request = {
      definition,
      table: '`leads`',
      columns: table.columns,
      seal: null,
      explain: { why: true, gap: true },
    };
    return writeScoreQuery({ ...request, dialect: BIGQUERY });
  });
  for (const query of queries)
    expect(query.ok ? query.sql.match(/\{\{|\{%|\{#|\$\{|--|\/\*/) : query).toBeNull();
});
