import type { Term } from '../../rpc/contract';
import { NoticeCard } from '../parts/notice-card';
import { useSidebar } from '../sidebar-context';
import { TERM_FIELDS } from './term-conflict';

interface Props {
  readonly mine: Term;
  /** Null when the term has been removed. */
  readonly theirs: Term | null;
  readonly onChoose: (keepMine: boolean) => void;
}

/** What someone else wrote against what is typed here, field by field where they differ. */
export function TermDifference({ mine, theirs, onChoose }: Props) {
  const { messages } = useSidebar();
  const { terms: m } = messages;
  const labels: Readonly<Record<keyof Term, string>> = m;
  const differing = theirs === null ? [] : TERM_FIELDS.filter((field) => mine[field] !== theirs[field]);
  return (
    <div class="conflict" data-testid="conflict">
      <NoticeCard tone="warning" title={m.conflictTitle}>
        <p>{theirs === null ? m.conflictGone : m.conflictChanged}</p>
      </NoticeCard>
      {theirs !== null &&
        differing.map((field) => (
          <dl key={field} class="difference">
            <dt class="difference-name">{labels[field]}</dt>
            <dd>
              <span class="choice-side">{m.theirs}</span> {theirs[field] || m.blank}
            </dd>
            <dd>
              <span class="choice-side">{m.mine}</span> {mine[field] || m.blank}
            </dd>
          </dl>
        ))}
      <div class="editor-actions">
        <button type="button" class="button" onClick={() => onChoose(false)}>
          {m.useTheirs}
        </button>
        <button type="button" class="button" onClick={() => onChoose(true)}>
          {m.keepMine}
        </button>
      </div>
    </div>
  );
}
