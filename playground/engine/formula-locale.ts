import type { Locale as EngineLocale } from '@odoo/o-spreadsheet';
import { tokenize } from './engine';
import { hasDecimalComma } from './engine-locale';

/**
 * A comma or a point where the locale has none is a parse error. In the form in which formulas are kept it would mean
 * something: so its look-alike is kept, which the engine can't read either.
 */
const WRONG = { ',': '‚', '.': '․' } as const;

type Token = ReturnType<typeof tokenize>[number];

/** A number directly behind one of these has no operator before it. */
const OPERANDS: ReadonlySet<Token['type']> = new Set([
  'NUMBER',
  'REFERENCE',
  'SYMBOL',
  'STRING',
  'RIGHT_PAREN',
]);

interface Placed extends Token {
  /** Whether the innermost bracket is the brace of a list of values. */
  readonly inBraces: boolean;
  readonly afterOperand: boolean;
}

function placed(formula: string, locale?: EngineLocale): Placed[] {
  const brackets: string[] = [];
  let before: Token | null = null;
  return tokenize(formula, locale).map((token: Token) => {
    const inBraces = brackets[brackets.length - 1] === '{';
    const afterOperand: boolean = before !== null && OPERANDS.has(before.type);
    before = token;
    if (token.value === '(' || token.value === '{') brackets.push(token.value);
    if (token.value === ')' || token.value === '}') brackets.pop();
    return { ...token, inBraces, afterOperand };
  });
}

/** Google takes `;` between arguments in every locale. */
function keptWithPoint({ type, value, inBraces }: Placed): string {
  return type === 'ARRAY_ROW_SEPARATOR' && !inBraces ? ',' : value;
}

/** In `{…}` Google has `\` between columns here, and `;` between rows. */
function keptWithComma({ type, value, inBraces, afterOperand }: Placed): string {
  if (type === 'NUMBER') {
    return value.startsWith(',') && afterOperand ? WRONG[','] + value.slice(1) : value.replace(',', '.');
  }
  if (type === 'ARG_SEPARATOR') return inBraces ? ';' : ',';
  if (type === 'ARRAY_ROW_SEPARATOR') return inBraces ? ',' : value;
  if (type === 'UNKNOWN' && value === ',') return WRONG[','];
  if (type === 'SYMBOL' && /^\.(\d|$)/.test(value)) return WRONG['.'] + value.slice(1);
  return value;
}

function writtenWithComma({ type, value, inBraces }: Placed): string {
  if (type === 'NUMBER') return value.replace('.', ',');
  if (type === 'ARG_SEPARATOR') return inBraces ? '\\' : ';';
  return value;
}

function isWrong(text: string): boolean {
  return Object.values(WRONG).some((sign) => text.includes(sign));
}

/** The form in which the engine keeps a formula, of one as it is written in the locale. */
export function keptFormula(written: string, locale: EngineLocale): string {
  const comma = hasDecimalComma(locale);
  if (!comma && !written.includes(';')) return written;
  const tokens = comma ? placed(written, locale) : placed(written);
  return tokens.map(comma ? keptWithComma : keptWithPoint).join('');
}

/** As the formula is written in the locale; one that can't be read stands as it was written. */
export function writtenFormula(kept: string, locale: EngineLocale): string {
  const written = hasDecimalComma(locale) ? placed(kept).map(writtenWithComma).join('') : kept;
  if (!isWrong(written)) return written;
  return written.replaceAll(WRONG[','], ',').replaceAll(WRONG['.'], '.');
}
