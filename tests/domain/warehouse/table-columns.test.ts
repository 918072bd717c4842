import { expect, test } from '@jest/globals';
import { readTableColumns } from '../../../src/domain/warehouse/table-columns';
import { isTableName, writeColumnsQuery } from '../../../src/domain/warehouse/warehouse-query';

test('columns are read as BigQuery gives them', () => {
  const text =
    'column_name\tdata_type\n会社名\tSTRING\nJob title\tSTRING\r\nsize, INT64\nbudget NUMERIC(10, 2)\nvisited\tTIMESTAMP\nTags\tARRAY<STRING>\nphone\n';
  expect(readTableColumns(text)).toEqual({
    columns: [
      { name: '会社名', sqlType: 'STRING', type: 'string' },
      { name: 'Job title', sqlType: 'STRING', type: 'string' },
      { name: 'size', sqlType: 'INT64', type: 'number' },
      { name: 'budget', sqlType: 'NUMERIC(10, 2)', type: 'number' },
      { name: 'visited', sqlType: 'TIMESTAMP', type: 'timestamp' },
      { name: 'phone', sqlType: 'STRING', type: 'string' },
    ],
    unfit: ['Tags'],
  });
});

test.each([
  ['crm.leads', true],
  ['my-project.crm.leads', true],
  ['example.com:my-project.crm.leads', true],
  ['crm.リード', true],
  ['leads', false],
  ['my-project.crm.leads; DROP TABLE x', false],
  ['crm.`leads`', false],
  ['', false],
])('%s is the name of a table: %s', (name, is) => {
  expect(isTableName(name)).toBe(is);
});

test('the columns are asked of the dataset', () => {
  expect(writeColumnsQuery('p.crm.leads')).toContain(
    "FROM `p.crm`.INFORMATION_SCHEMA.COLUMNS\nWHERE table_name = 'leads'",
  );
});
