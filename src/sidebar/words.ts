import type { Language } from '../domain/values/language';
import { type Messages, messagesIn } from './messages/messages';

/** Given by the build, which makes a file of this for each language and leaves the texts of the others out of it. */
declare const LANGUAGE: Language;

declare global {
  interface Window {
    /** All that the sidebar says, in the user's language: put into the page before the sidebar's own script. */
    words?: Messages;
  }
}

window.words = messagesIn(LANGUAGE);
