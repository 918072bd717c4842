import { useRef } from 'preact/hooks';
import { fieldUses, locator } from '../../domain/definition/field';
import { withOtherHeading } from '../../domain/draft/field-row';
import { likelyHeading } from '../../domain/lint/likely-heading';
import { normalize } from '../../domain/values/text';
import { Button } from '../parts/button';
import { NoticeCard } from '../parts/notice-card';
import { useSidebar } from '../session/sidebar-context';
import { isFrozen } from '../session/state';
import { lackingFields } from './lacking-fields';

/** Tells above all else which headings the definition reads and the sheet lacks, and offers the one that has most likely come instead. */
export function MissingHeadings() {
  const { session, sheet, rows, leads, draft, inForce, language, setup: m } = useSidebar();
  /** The columns in which the fields were seen last: a heading that was renamed still stands there. */
  const stood = useRef(new Map<string, number>());
  const { definition } = draft;
  if (leads === null) return null;
  if (definition !== null) {
    const locate = locator(definition, leads.headers);
    for (const { field } of fieldUses(definition)) {
      const at = locate(field);
      if (at !== undefined) stood.current.set(normalize(field), at);
    }
  }
  const inDraft = lackingFields(draft, leads);
  const settled = lackingFields(inForce, leads).filter(({ field }) =>
    inDraft.every((one) => normalize(one.field) !== normalize(field)),
  );
  const isWaiting = isFrozen(sheet);
  return (
    <>
      {inDraft.map(({ field }) => {
        const heading =
          definition === null
            ? null
            : likelyHeading(field, definition, leads.headers, stood.current.get(normalize(field)));
        return (
          <NoticeCard key={field} tone="warning" title={m.headingMissing(field)}>
            {m.headingMissingHelp}
            {isWaiting && <p class="soft">{m.draftWaits}</p>}
            {!isWaiting && heading !== null && (
              <Button
                class="primary"
                onClick={() => session.edit(withOtherHeading(rows, field, heading, language))}
              >
                {m.readInstead(heading)}
              </Button>
            )}
          </NoticeCard>
        );
      })}
      {settled.map(({ field }) => (
        <NoticeCard key={field} tone="info" title={m.headingMissing(field)}>
          {m.readInDraft}
          <Button class="link" onClick={() => session.show('agreement')}>
            {m.toSignatures}
          </Button>
        </NoticeCard>
      ))}
    </>
  );
}
