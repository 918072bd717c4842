import { useMemo } from 'preact/hooks';
import type { Definition } from '../../domain/definition/definition';
import { checkWords } from '../../domain/words/word-check';
import type { WordFinding } from '../../domain/words/word-finding';
import type { AgreementState, TermsTab } from '../../rpc/contract';
import type { Preview } from '../session/preview';
import { useSidebar } from '../session/sidebar-context';
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

/** The findings of each list of terms, so that it is checked once for all who ask. */
const checked = new WeakMap<TermsTab, Checked>();

function check(tab: TermsTab, definition: Definition | null): readonly WordFinding[] {
  const known = checked.get(tab);
  if (known?.definition === definition) return known.findings;
  const terms = tab.terms.map((term) => ({ ...term, settled: term.state === 'settled' }));
  const findings = checkWords(terms, definition);
  checked.set(tab, { definition, findings });
  return findings;
}

/** The findings that a user may see. Those of a meaning that isn't shown to the user yet are left out. */
export function wordFindings(
  tab: TermsTab,
  definition: Definition | null,
  agreement: AgreementState,
  user: string,
): WordFinding[] {
  const isBlind = tab.terms.map((term) => standOf(term, agreement, user).blind);
  return check(tab, definition).filter(
    ({ place }) =>
      place.in === 'definition' || !isBlind[place.at] || /^(name|alsoCalled)$/.test(place.column),
  );
}

/** The findings of the open sheet: those of the terms in their order, then those of the definition. */
export function useWordFindings(): readonly WordFinding[] {
  const { sheet, draft, inForce } = useSidebar();
  const { terms, agreement, user } = sheet;
  const definition = measuringDefinition({ draft, inForce });
  return useMemo(
    () => (terms === null ? [] : wordFindings(terms, definition, agreement, user)),
    [terms, definition, agreement, user],
  );
}
