/** The moment at which a definition is read where any moment would do: noon of a Monday in Tokyo. */
export const MOMENT = new Date('2026-11-23T03:00:00Z');
