import { PARTS } from '../../domain/definition/keyword';
import type { WordFinding } from '../../domain/words/word-finding';
import { Button } from '../parts/button';
import { focusSoon } from '../parts/focus';
import { useSidebar } from '../session/sidebar-context';

/** Lists the criteria, grades and targets that no term explains. Pressing one leads to it. */
export function Unexplained({ findings }: { readonly findings: readonly WordFinding[] }) {
  const { session, language, wordFindings: m } = useSidebar();
  const parts = findings.flatMap((finding) =>
    finding.kind === 'unexplained' && finding.place.in === 'definition'
      ? [{ part: finding.part, row: finding.place.row, name: finding.found }]
      : [],
  );
  if (parts.length === 0) return null;
  return (
    <details class="tint warning">
      <summary class="tone">{m.unexplainedParts(parts.length)}</summary>
      <div class="stack">
        <p class="soft">{m.unexplainedDo}</p>
        <ul>
          {parts.map(({ part, row, name }) => (
            <li key={row} class="line">
              <Button
                class="link"
                onClick={() => {
                  session.show('definition');
                  focusSoon(`block-${row - 1}`, 'tab-definition');
                }}
              >
                {name}
              </Button>
              <span class="soft">{PARTS[part][language]}</span>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
