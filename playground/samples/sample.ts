import type { Table } from '../engine/workbook';
import type { UserLanguage } from '../language';
import { makeEnglishLeads } from './english-leads';
import { makeJapaneseLeads } from './japanese-leads';

export interface Sample {
  readonly locale: UserLanguage;
  /** What the file is called. */
  readonly title: string;
  readonly make: () => Table;
}

export const SAMPLES = {
  ja: { locale: 'ja', title: '日本語サンプル', make: makeJapaneseLeads },
  en: { locale: 'en', title: 'English sample', make: makeEnglishLeads },
} as const satisfies Readonly<Record<UserLanguage, Sample>>;
