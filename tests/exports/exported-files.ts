import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HandedFile } from '../../scripts/serve';
import { shiftJis } from '../playground/files/fixtures';

/** Leads as a new user has them: 21 columns, as a CRM or a form on a website gives them out. */
export interface ExportedFile extends HandedFile {
  /** The name of the tab that it becomes. */
  readonly tab: string;
}

function exportedFile(tab: string, encode: (text: string) => Uint8Array): ExportedFile {
  const text = readFileSync(join('tests/exports', `${tab}.csv`), 'utf8');
  return { tab, name: `${tab}.csv`, id: tab, bytes: encode(text) };
}

/** An English CRM's contacts: headings in any case, commas inside quotes, dates in five forms. In UTF-8. */
export const CRM_CONTACTS = exportedFile('crm-contacts', (text) => new TextEncoder().encode(text));

/** The answers of a Japanese form: 株式会社 in all its forms, full-width digits, 1,000万円, 令和. In Shift_JIS. */
export const FORM_ANSWERS = exportedFile('form-answers', shiftJis);
