import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { SeenLead } from '../../rpc/contract';
import { Button } from '../parts/button';
import { useSidebar } from '../session/sidebar-context';
import type { HandOver } from './hand-over';

/** 25 leads are listed at first, and 100 more each time that more are asked for. */
const FIRST_LISTED = 25;
const LISTED_MORE = 100;

/** One lead in a list. */
export interface Listed {
  readonly lead: SeenLead;
  readonly score: number;
  readonly grade: string;
  /** What is told beside its row. */
  readonly told: ComponentChildren;
}

interface Props {
  readonly handOver: HandOver;
  readonly listed: readonly Listed[];
  /** Null where nothing can be chosen. */
  readonly choosing: {
    readonly isChosen: (lead: SeenLead) => boolean;
    readonly onChoose: (lead: SeenLead, chosen: boolean) => void;
    readonly disabled: boolean;
  } | null;
}

/** Lists leads by name with score and grade. Each can be chosen or left out. */
export function LeadList({ handOver: { leads }, listed, choosing }: Props) {
  const { handOver: m } = useSidebar();
  const [shown, setShown] = useState(FIRST_LISTED);
  const rest = listed.length - shown;
  return (
    <>
      <ul class="leads">
        {listed.slice(0, shown).map(({ lead, score, grade, told }) => {
          const place = leads.headerRow + 1 + lead.row;
          const name = leads.nameOf(leads.rows[lead.row] ?? []) || m.row(place);
          const text = (
            <span class="grow">
              <span class="line">
                <b>{name}</b>
                <span class="mark even">
                  {m.points(score)} {grade}
                </span>
              </span>
              <span class="soft">
                {m.row(place)}
                {told}
              </span>
            </span>
          );
          return (
            <li key={lead.row}>
              {choosing === null ? (
                text
              ) : (
                <label class="pick">
                  <input
                    type="checkbox"
                    disabled={choosing.disabled}
                    checked={choosing.isChosen(lead)}
                    onChange={({ currentTarget }) => choosing.onChoose(lead, currentTarget.checked)}
                  />
                  {text}
                </label>
              )}
            </li>
          );
        })}
      </ul>
      {rest > 0 && (
        <Button class="link" onClick={() => setShown(shown + LISTED_MORE)}>
          {m.more(rest)}
        </Button>
      )}
    </>
  );
}
