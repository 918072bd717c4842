import type { Direction, GradedChange } from '../../domain/direction/graded-changes';
import type { Witness } from '../../domain/direction/witness';
import { textOf } from '../../domain/values/reading';
import type { Messages } from '../messages/messages';
import { useSidebar } from '../session/sidebar-context';

/** How each direction is marked. */
const MARKS: Readonly<Record<Direction, readonly [tone: string, say: (m: Messages['agreement']) => string]>> =
  {
    tightens: ['bad', (m) => m.tightens],
    loosens: ['good', (m) => m.loosens],
    'both ways': ['warning', (m) => m.bothWays],
    'no move': ['even', (m) => m.noMove],
    words: ['even', (m) => m.wordsOnly],
    unproven: ['warning', (m) => m.unproven],
  };

/** A change, what it does by itself to who is handed over, and a lead that shows it. */
export function ChangeLine({ change: { text, direction, witnesses } }: { readonly change: GradedChange }) {
  const { agreement: m } = useSidebar();
  const mark = direction === null ? null : MARKS[direction];
  return (
    <>
      {text}
      {mark !== null && <span class={`mark direction ${mark[0]}`}>{mark[1](m)}</span>}
      {witnesses.map((witness) => (
        <p key={String(witness.begins)} class="soft">
          <WitnessText {...witness} />
        </p>
      ))}
    </>
  );
}

function WitnessText({ begins, row, cells }: Witness) {
  const { leads, draftCalendar, language, agreement: m, rejections } = useSidebar();
  const isJapanese = language === 'ja';
  const made = cells
    .map(({ header, cell }) => {
      const text = textOf(cell, draftCalendar);
      return isJapanese ? `${header}「${text}」` : `${header} “${text}”`;
    })
    .join(isJapanese ? '、' : ', ');
  const name = leads?.nameOf(leads.rows[row ?? -1] ?? []) ?? '';
  const lead =
    row === null ? m.madeLead(made) : `${rejections.row((leads?.headerRow ?? 0) + 1 + row)} ${name}`.trim();
  return <>{begins ? m.begins(lead) : m.ceases(lead)}</>;
}
