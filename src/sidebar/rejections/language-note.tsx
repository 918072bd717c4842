import { useMemo } from 'preact/hooks';
import { type Otherwise, readOtherwise } from '../../domain/effect/read-otherwise';
import { Fold } from '../parts/fold';
import { useSidebar } from '../session/sidebar-context';

/** How each way of reading otherwise is told. */
const TOLD_AS = {
  'invisible characters': 'hiddenCharacters',
  'digits apart': 'digitsApart',
  range: 'rangeOfNumbers',
  address: 'addressForm',
  'no address': 'noOneAddress',
  date: 'dateForm',
  list: 'listForm',
  'list in the definition': 'listInDefinition',
  'no lead': 'rowsOfUnticked',
} as const satisfies Readonly<Record<Otherwise, string>>;

/**
 * Tells which cells version 0.1 of the language read otherwise. No sheet says whether it was ever scored by 0.1, so the line names whom it
 * concerns, and stands folded at the foot.
 */
export function LanguageNote() {
  const { leads, inForce, rejections: m } = useSidebar();
  const { definition } = inForce;
  const otherwise = useMemo(
    () => (definition === null || leads === null ? [] : readOtherwise(definition, leads, leads.rows)),
    [definition, leads],
  );
  if (otherwise.length === 0) return null;
  return (
    <div class="soft stack">
      <Fold title={m.otherwiseTitle} count={otherwise.length}>
        {() => (
          <>
            <p>{m.otherwiseHelp}</p>
            {otherwise.map(({ kind, field, count, examples }) => (
              <div key={`${kind} ${field}`}>
                <b>{m.otherwiseIn(field || m.rows, count)}</b>
                <p>{m[TOLD_AS[kind]]}</p>
                {examples.map((example) => (
                  <p key={example}>{m.foundText(example)}</p>
                ))}
              </div>
            ))}
          </>
        )}
      </Fold>
    </div>
  );
}
