import type { Language } from '../../domain/values/language';
import { insight } from '../messages/insight';
import { sideOf } from '../messages/sides';

/** Given by the build, which makes a file of this for each language and leaves the texts of the others out of it. */
declare const LANGUAGE: Language;

window.insightWords = sideOf(insight, LANGUAGE);
