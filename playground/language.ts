/** The language in which a person reads menus, panels and messages. The spreadsheet's own locale is another thing. */
export type UserLanguage = 'ja' | 'en';
