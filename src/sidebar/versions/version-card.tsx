import { useState } from 'preact/hooks';
import { DEPARTMENTS } from '../../domain/agreement/department';
import { Button } from '../parts/button';
import { FirstOf } from '../parts/first-of';
import { focusSoon } from '../parts/focus';
import { Icon } from '../parts/icon';
import { NoticeCard } from '../parts/notice-card';
import { useSidebar } from '../session/sidebar-context';
import { TakeAsDraft } from './take-as-draft';
import { VersionComparison } from './version-comparison';
import { VersionFormula } from './version-formula';
import { VersionInWords } from './version-in-words';
import { VersionOnBigQuery } from './version-on-big-query';
import type { VersionProps } from './version-reader';
import { VersionRows } from './version-rows';

/** At most 3 changes are listed at first. */
const FIRST_LISTED = 3;
const DAY_LENGTH = 'YYYY-MM-DD'.length;
/** What can be unfolded below a version. */
const VIEWS = ['look', 'compare', 'formula', 'bigQuery', 'take'] as const;

/** Shows a signed version in short, and below it what is asked of it. */
export function VersionCard(props: VersionProps) {
  const { past, isInForce, read } = props;
  const { version, since, asSigned, reason, signed, changes } = past;
  const { session, common, terms, versions: m } = useSidebar();
  const [view, setView] = useState<(typeof VIEWS)[number] | 'taken' | null>(null);
  const id = `version-${version}`;
  return (
    <article class="card stack" aria-labelledby={id}>
      <p>
        <b id={id}>{m.version(version)}</b> {isInForce && <span class="mark info">{m.now}</span>}{' '}
        <span class="soft">{m.since(since.slice(0, DAY_LENGTH))}</span>
      </p>
      {!asSigned && (
        <p class="issue warning">
          <Icon name="alert" />
          {m.notAsSigned}
        </p>
      )}
      {reason && <p>{reason}</p>}
      {DEPARTMENTS.map((department) => (
        // Only the address fits in a line. Pointing at it shows when it was signed, as the History tab does.
        <p key={department} class="soft" title={signed[department]}>
          <span class={`mark ${department}`}>{terms[department]}</span>{' '}
          {signed[department].split(' ')[0] || common.none}
        </p>
      ))}
      {changes && (
        <div class="soft">
          <FirstOf items={changes.split('\n')} first={FIRST_LISTED} />
        </div>
      )}
      <div class="chips">
        {VIEWS.map((name) => (
          <Button
            key={name}
            id={`${id}-${name}`}
            class="link"
            aria-expanded={view === name}
            onClick={() => setView(view === name ? null : name)}
          >
            {m[name]}
          </Button>
        ))}
      </div>
      {view === 'look' && (
        <VersionRows version={version} read={read}>
          {(cells) => <VersionInWords cells={cells} />}
        </VersionRows>
      )}
      {view === 'compare' && <VersionComparison {...props} />}
      {view === 'formula' && <VersionFormula version={version} />}
      {view === 'bigQuery' && (
        <VersionRows version={version} read={read}>
          {(cells) => (
            <VersionOnBigQuery {...{ cells, version, isInForce, read }} versions={props.versions} />
          )}
        </VersionRows>
      )}
      {view === 'take' && (
        <TakeAsDraft
          version={version}
          onClose={(done) => {
            setView(done ? 'taken' : null);
            focusSoon(`${id}-take`);
          }}
        />
      )}
      {view === 'taken' && (
        <NoticeCard tone="good">
          {m.taken(version)}
          <Button onClick={() => session.show('definition')}>{common.toDefinition}</Button>
        </NoticeCard>
      )}
    </article>
  );
}
