import { useMemo } from 'preact/hooks';
import type { WordFinding } from '../../domain/words/word-finding';
import { useSidebar } from '../session/sidebar-context';
import { measuringDefinition, wordFindings } from './checked-words';

/** The findings of the sheet that is open: in the order of the terms, then those of the definition. */
export function useWordFindings(): readonly WordFinding[] {
  const { sheet, draft, inForce, later } = useSidebar();
  const { terms, agreement, user } = sheet;
  const definition = measuringDefinition({ draft, inForce });
  return useMemo(
    () =>
      terms === null || later === null
        ? []
        : wordFindings(terms, definition, agreement, user, later.checkWords),
    [terms, definition, agreement, user, later],
  );
}
