import type { Language } from '../domain/values/language';
import type { DocumentProperties } from '../sheets/agreement/secret';
import type { Document } from '../sheets/grid/document';
import type { MissingConsent } from './contract';

/** What a call from the sidebar leans on beside its request. */
export interface Environment extends Document {
  /** Null where Google gives none. */
  readonly lock: Pick<GoogleAppsScript.Lock.Lock, 'tryLock' | 'releaseLock'> | null;
  readonly language: Language;
  /** E-mail address; '' when Google does not tell. */
  readonly user: string;
  /** What the user has not granted; null where all is granted. */
  readonly consent: MissingConsent | null;
  /** `YYYY-MM-DD` in the sheet's time zone. */
  readonly today: string;
  /** `YYYY-MM-DD HH:MM` there. */
  readonly now: string;
  /** Now, to the second. */
  readonly moment: Date;
  /** The text of one of the add-on's HTML files. */
  readonly readPage: (name: string) => string;
  /** What is kept for this script in this document alone. */
  readonly properties: DocumentProperties;
  /** What is kept for this script and this user, in all files. */
  readonly userProperties: Pick<GoogleAppsScript.Properties.Properties, 'getProperty' | 'setProperty'>;
  /** A text that nobody can guess. */
  readonly newSecret: () => string;
}
