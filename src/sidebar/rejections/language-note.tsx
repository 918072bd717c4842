import { useMemo } from 'preact/hooks';
import { type Otherwise, readOtherwise } from '../../domain/effect/read-otherwise';
import { Button } from '../parts/button';
import { Fold } from '../parts/fold';
import { NoticeCard } from '../parts/notice-card';
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

/** Tells of the version in force that its time zone is not the sheet's, and which cells version 0.1 of the language read otherwise. */
export function LanguageCheck() {
  const { session, leads, inForce, language, common, rejections: m } = useSidebar();
  const { definition, findings } = inForce;
  const otherwise = useMemo(
    () => (definition === null || leads === null ? [] : readOtherwise(definition, leads, leads.rows)),
    [definition, leads],
  );
  return (
    <>
      {findings
        .filter(({ kind }) => kind === 'other time zone')
        .map(({ kind, message }) => (
          <NoticeCard key={kind} tone="warning">
            <p>{message[language]}</p>
            <Button onClick={() => session.show('definition')}>{common.toDefinition}</Button>
          </NoticeCard>
        ))}
      {otherwise.length > 0 && (
        <div class="card stack">
          <Fold title={<b>{m.otherwiseTitle}</b>} count={otherwise.length}>
            {() =>
              otherwise.map(({ kind, field, count, examples }) => (
                <div key={`${kind} ${field}`}>
                  <b>{m.otherwiseIn(field || m.rows, count)}</b>
                  <p class="soft">{m[TOLD_AS[kind]]}</p>
                  {examples.map((example) => (
                    <p key={example} class="soft">
                      {m.foundText(example)}
                    </p>
                  ))}
                </div>
              ))
            }
          </Fold>
          <p class="soft">{m.otherwiseHelp}</p>
        </div>
      )}
    </>
  );
}
