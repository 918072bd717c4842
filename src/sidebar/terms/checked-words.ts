import type { Definition } from '../../domain/definition/definition';
import type { WordFinding } from '../../domain/words/word-finding';
import type { AgreementState, TermsTab } from '../../rpc/contract';
import type { Later } from '../session/later-parts';
import type { Preview } from '../session/preview';
import { standOf } from './term-stand';

/** The previews of the draft and of the version in force, as far as they are needed here. */
export interface Definitions {
  readonly draft: Pick<Preview, 'definition'>;
  readonly inForce: Pick<Preview, 'definition'>;
}

/** The definition that terms are measured by: the draft if it can be read, else the version in force. */
export function measuringDefinition({ draft, inForce }: Definitions): Definition | null {
  return draft.definition ?? inForce.definition;
}

interface Checked {
  readonly definition: Definition | null;
  readonly findings: readonly WordFinding[];
}

/** Each list of terms is checked once for all who ask. */
const checked = new WeakMap<TermsTab, Checked>();

function check(
  tab: TermsTab,
  definition: Definition | null,
  checkWords: Later['checkWords'],
): readonly WordFinding[] {
  const known = checked.get(tab);
  if (known?.definition === definition) return known.findings;
  const terms = tab.terms.map((term) => ({ ...term, settled: term.state === 'settled' }));
  const findings = checkWords(terms, definition);
  checked.set(tab, { definition, findings });
  return findings;
}

/** What is to be said of the words to a user; nothing of a meaning that isn't shown to him yet. */
export function wordFindings(
  tab: TermsTab,
  definition: Definition | null,
  agreement: AgreementState,
  user: string,
  checkWords: Later['checkWords'],
): WordFinding[] {
  const isBlind = tab.terms.map((term) => standOf(term, agreement, user).blind);
  return check(tab, definition, checkWords).filter(
    ({ place }) =>
      place.in === 'definition' || !isBlind[place.at] || /^(name|alsoCalled)$/.test(place.column),
  );
}
