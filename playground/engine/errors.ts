/** The engine's error values in Google's notation. */
const googleErrors: Readonly<Record<string, string>> = {
  '#ERROR': '#ERROR!',
  '#BAD_EXPR': '#ERROR!',
  '#REF': '#REF!',
  '#CYCLE': '#REF!',
  '#SPILL!': '#REF!',
};

export const SPILL_BLOCKED = '#SPILL!';

export function googleError(text: string): string {
  return googleErrors[text] ?? text;
}
