import { useState } from 'preact/hooks';
import { describeChanges } from '../../domain/draft/changes';
import type { Cells } from '../../domain/values/cell';
import type { PastVersion } from '../../rpc/contract';
import { FirstOf } from '../parts/first-of';
import { Labelled } from '../parts/labelled';
import { useSidebar } from '../session/sidebar-context';
import type { VersionProps } from './version-reader';
import { VersionRows } from './version-rows';

/** At most 10 changes are listed at first. */
const FIRST_LISTED = 10;

/** What a version is compared with: another one by its number, the Definition tab, or the draft as it is edited here. */
export type ComparedWith = number | 'inForce' | 'draft';

/** Lists all that can be compared, the latest first. */
export function sidesOf(versions: readonly Pick<PastVersion, 'version'>[]): readonly ComparedWith[] {
  return ['draft', 'inForce', ...versions.map(({ version }) => version)];
}

/** Puts the earlier one first, since what differs is told as a change from it to the later one. */
export function inOrder(
  one: ComparedWith,
  other: ComparedWith,
  latestFirst: readonly ComparedWith[],
): readonly [ComparedWith, ComparedWith] {
  return latestFirst.indexOf(one) < latestFirst.indexOf(other) ? [other, one] : [one, other];
}

/** Tells in words what differs between a version and another one, the version in force, or the draft. */
export function VersionComparison({ past: { version }, versions, isInForce, read }: VersionProps) {
  const { sheet, rows, language, versions: m } = useSidebar();
  const [other, setOther] = useState<ComparedWith>(isInForce ? 'draft' : 'inForce');
  const say = (side: ComparedWith) => (typeof side === 'number' ? m.version(side) : m[side]);
  const sides = sidesOf(versions);
  const others = sides.filter((side) => side !== version);
  const id = `version-${version}-other`;
  const [was, is] = inOrder(version, other, sides);
  const differences = (mine: Cells, theirs: Cells) => {
    const changes =
      was === version ? describeChanges(mine, theirs, language) : describeChanges(theirs, mine, language);
    return (
      <div class="stack tint even" role="status">
        <b>{m.fromTo(say(was), say(is))}</b>
        {changes.length === 0 ? m.same : <FirstOf key={other} items={changes} first={FIRST_LISTED} />}
      </div>
    );
  };
  return (
    <>
      <Labelled id={id} label={m.compareWith}>
        <select
          id={id}
          class="input"
          value={other}
          onChange={({ currentTarget }) => setOther(others[currentTarget.selectedIndex] ?? other)}
        >
          {others.map((side) => (
            <option key={side} value={side}>
              {say(side)}
            </option>
          ))}
        </select>
      </Labelled>
      <VersionRows version={version} read={read}>
        {(mine) =>
          typeof other === 'number' ? (
            <VersionRows key={other} version={other} read={read}>
              {(theirs) => differences(mine, theirs)}
            </VersionRows>
          ) : (
            differences(mine, other === 'draft' ? rows : (sheet.inForce?.rows ?? []))
          )
        }
      </VersionRows>
    </>
  );
}
