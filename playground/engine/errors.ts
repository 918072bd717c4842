/** A formula that can't be read. */
export const PARSE_ERROR = '#BAD_EXPR';

/** The engine's error values in Google's notation. */
const googleErrors: Readonly<Record<string, string>> = {
  '#ERROR': '#ERROR!',
  [PARSE_ERROR]: '#ERROR!',
  '#REF': '#REF!',
  '#CYCLE': '#REF!',
  '#SPILL!': '#REF!',
};

export const SPILL_BLOCKED = '#SPILL!';

export function googleError(text: string): string {
  return googleErrors[text] ?? text;
}
