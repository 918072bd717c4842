import { expect, test } from '@jest/globals';
import { readXlsx } from 'hucre/xlsx';
import { storedZip } from '../../../src/domain/notation/stored-zip';

/** The smallest workbook: an .xlsx file is a zip archive, so that a reader of workbooks reads ours. */
const WORKBOOK: Readonly<Record<string, string>> = {
  '[Content_Types].xml':
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
  '_rels/.rels':
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
  'xl/workbook.xml':
    '<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="定義" sheetId="1" r:id="rId1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels':
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
  'xl/worksheets/sheet1.xml':
    '<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>区分</t></is></c></row></sheetData></worksheet>',
};

test('another reader reads the archive', async () => {
  const encoder = new TextEncoder();
  const entries = Object.entries(WORKBOOK).map(([name, text]) => ({
    name: encoder.encode(name),
    content: encoder.encode(text),
  }));
  const { sheets } = await readXlsx(storedZip(entries));
  expect(sheets.map(({ name, rows }) => [name, rows])).toEqual([['定義', [['区分']]]]);
});

test('the checksum is that of the format', () => {
  const content = new TextEncoder().encode('123456789');
  const archive = storedZip([{ name: new TextEncoder().encode('a'), content }]);
  // The check value of CRC-32, where the local header has it.
  expect([...archive.slice(14, 18)]).toEqual([0x26, 0x39, 0xf4, 0xcb]);
});
