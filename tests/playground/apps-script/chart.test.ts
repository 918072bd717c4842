import { describe, expect, test } from '@jest/globals';
import { openWorkbook } from '../../../playground/engine/open-workbook';
import { openTestHost } from '../../host';

const LEADS = [
  ['Month', 'Leads', 'Rate'],
  ['2026-10', 2, 0.5],
  ['2026-11', 3, 1],
];

function open(body: string) {
  const script = `function act() {
    var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Leads');
    var builder = sheet.newChart().asComboChart();
    ${body}
  }`;
  const host = openTestHost({ tables: [{ name: 'Leads', rows: LEADS }], script });
  const [sheet] = host.workbook.sheets();
  return { host, act: () => host.run('act', []), charts: () => host.workbook.charts(sheet?.id ?? '') };
}

const INSERT = `builder.addRange(sheet.getRange('A1:C3')).setNumHeaders(1).setOption('title', 'Leads and rate')
  .setOption('series', { 0: { type: 'bars', color: '#d93025' }, 1: { type: 'line', targetAxisIndex: 1 } })
  .setOption('vAxes', { 1: { viewWindow: { min: 0, max: 1 } } }).setOption('legend', { position: 'bottom' })
  .setOption('width', 300).setPosition(2, 5, 10, 20);
  sheet.insertChart(builder.build());`;

describe('what a chart refuses', () => {
  test.each([
    ['no range as its data', "builder.addRange('A1:C3')", "don't match the method signature"],
    [
      'labels without figures',
      "sheet.insertChart(builder.addRange(sheet.getRange('A1:A3')).build())",
      'needs a column of labels and one of figures',
    ],
    ['what is no chart', 'sheet.insertChart(sheet.getRange(1, 1))', "don't match the method signature"],
    [
      'to be removed before it is on the sheet',
      'sheet.removeChart(builder.build())',
      "don't match the method signature",
    ],
    ['a kind that is not emulated', 'sheet.newChart().asPieChart()', 'is not emulated'],
  ])('%s', (_, body, message) => {
    expect(open(body).act).toThrow(message);
  });
});

describe('a chart', () => {
  test('floats where it was put, and is found with an id of its own', () => {
    const { act, charts } = open(`${INSERT} ${INSERT}
      var ids = sheet.getCharts().map(function (chart) { return chart.getChartId(); });
      var info = sheet.getCharts()[0].getContainerInfo();
      return [ids[0] !== ids[1], typeof ids[0], builder.build().getChartId(), info.getAnchorRow(), info.getAnchorColumn()];`);
    expect(act()).toEqual([true, 'number', null, 2, 5]);
    expect(charts()[0]).toMatchObject({
      title: 'Leads and rate',
      place: { row: 2, column: 5, x: 10, y: 20, width: 300, height: 371 },
    });
  });

  test('draws bars and lines of its columns, and stands in what is saved', () => {
    const { host, act } = open(INSERT);
    act();
    const saved = host.workbook.save();
    const [sheet] = openWorkbook(saved).sheets();
    expect(openWorkbook(saved).charts(sheet?.id ?? '')).toHaveLength(1);
    const text = JSON.stringify(saved.sheets);
    expect(text).toContain('"type":"combo"');
    expect(text).toMatch(/"dataRange":"[^"]*B1:B3"/);
    expect(text).toContain('"yAxisId":"y1"');
    expect(text).toContain('"backgroundColor":"#d93025"');
  });

  test('is removed alone', () => {
    const { act, charts } = open(`${INSERT} ${INSERT} sheet.removeChart(sheet.getCharts()[0]);`);
    act();
    expect(charts()).toHaveLength(1);
  });
});
