import { useMemo, useState } from 'preact/hooks';
import { Answered } from '../parts/answered';
import { Button } from '../parts/button';
import { FirstOf } from '../parts/first-of';
import { Icon } from '../parts/icon';
import { useSidebar } from '../session/sidebar-context';
import { useAnswer } from '../session/use-answer';
import { VersionCard } from './version-card';
import { versionReader } from './version-reader';

/** 10 versions are listed at first, and 10 more each time that more are asked for. */
const LISTED_AT_ONCE = 10;

/**
 * Lists all versions ever signed, the latest first. It is read when it is unfolded, and again when another version comes in
 * force.
 */
export function Versions() {
  const { session, sheet, versions: m } = useSidebar();
  const [unfolded, setUnfolded] = useState(false);
  const read = useMemo(() => versionReader(session), [session]);
  const inForce = sheet.agreement.inForce?.version;
  const asked = useAnswer(unfolded ? () => session.ask('readHistory', {}) : null, [unfolded, inForce]);
  const count = asked.outcome?.ok ? asked.outcome.value.versions.length : 0;
  return (
    <section aria-labelledby="versions">
      <h2 id="versions" class="tight">
        <Button class="fold tight" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
          <Icon name="next" />
          {m.title}
        </Button>
        {count > 0 && <span class="count">{count}</span>}
      </h2>
      {unfolded && (
        <Answered asked={asked} reading={m.reading} failed={m.failed}>
          {({ versions }) =>
            versions.length === 0 ? (
              <p class="soft">{m.none}</p>
            ) : (
              <FirstOf
                first={LISTED_AT_ONCE}
                step={LISTED_AT_ONCE}
                items={versions.map((past) => (
                  <VersionCard
                    key={past.version}
                    {...{ past, versions, read }}
                    isInForce={past.version === inForce}
                  />
                ))}
              />
            )
          }
        </Answered>
      )}
    </section>
  );
}
