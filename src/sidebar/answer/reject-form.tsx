import { useState } from 'preact/hooks';
import type { HandOver } from '../hand-over/hand-over';
import { Button } from '../parts/button';
import { focusSoon } from '../parts/focus';
import { LabelledText } from '../parts/labelled';
import { useSidebar } from '../session/sidebar-context';

/** What is typed of a rejection. */
export interface Rejecting {
  readonly isOpen: boolean;
  readonly open: () => void;
  readonly close: () => void;
}

export function useRejecting(): Rejecting {
  const [isOpen, setOpen] = useState(false);
  const open = () => {
    setOpen(true);
    focusSoon('why');
  };
  return { isOpen, open, close: () => setOpen(false) };
}

interface Props {
  readonly handOver: HandOver;
  readonly rejecting: Rejecting;
  /** The lead's row in the table, from 0. */
  readonly row: number;
  readonly busy: boolean;
  readonly onReject: (reason: string, note: string) => Promise<boolean>;
}

/** The reasons, each a press; one that needs a note asks for it first. */
export function RejectForm({ handOver, rejecting, row, busy, onReject }: Props) {
  const { common, answer: m } = useSidebar();
  const { reasons, records } = handOver;
  const [reason, setReason] = useState<string | null>(null);
  const [note, setNote] = useState(records[row]?.note ?? '');
  const [isMissing, setMissing] = useState(false);
  const choose = (name: string, noteNeeded: boolean) => {
    if (!noteNeeded) return void onReject(name, note);
    setReason(name);
    focusSoon('rejection-note');
  };
  const rejectWithNote = (name: string) => {
    setMissing(note.trim() === '');
    if (note.trim() === '') return focusSoon('rejection-note');
    void onReject(name, note);
  };
  return (
    <div class="stack">
      <h2 id="why" tabIndex={-1}>
        {m.why}
      </h2>
      {reasons.length === 0 && <p class="soft">{m.noReasons}</p>}
      {reason === null ? (
        <ul class="stack">
          {reasons.map(({ name, meaning, noteNeeded }) => (
            <li key={name}>
              <Button
                class="button wide"
                title={meaning}
                disabled={busy}
                onClick={() => choose(name, noteNeeded)}
              >
                {name}
                {noteNeeded && '…'}
              </Button>
            </li>
          ))}
        </ul>
      ) : (
        <>
          <LabelledText
            id="rejection-note"
            label={m.note(reason)}
            value={note}
            faults={isMissing ? [m.noteMissing] : []}
            onChange={setNote}
          />
          <Button class="primary" disabled={busy} onClick={() => rejectWithNote(reason)}>
            {m.rejectWith}
          </Button>
        </>
      )}
      <Button
        class="link"
        disabled={busy}
        onClick={() => (reason === null ? rejecting.close() : setReason(null))}
      >
        {common.cancel}
      </Button>
    </div>
  );
}
