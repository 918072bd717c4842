import { useRef, useState } from 'preact/hooks';
import { useSidebar } from '../session/sidebar-context';
import { Button } from './button';
import { copySelected } from './clipboard';
import { Labelled } from './labelled';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly text: string;
}

/** Shows a text that is to be pasted elsewhere, and copies it. Where the clipboard is refused, the text stays selected. */
export function CopiedText({ id, label, hint, text }: Props) {
  const { session, common: m } = useSidebar();
  const area = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState<'copied' | 'refused' | null>(null);
  const copy = async () => {
    if (area.current === null) return;
    const isCopied = await copySelected(area.current);
    setTold(isCopied ? 'copied' : 'refused');
    session.tell(isCopied ? m.copied : m.copyRefused);
  };
  return (
    <Labelled
      id={id}
      label={label}
      hint={told === 'copied' ? m.copied : hint}
      faults={told === 'refused' ? [m.copyRefused] : []}
      aside={
        <Button class="link" aria-label={m.copyOf(label)} onClick={() => void copy()}>
          {m.copy}
        </Button>
      }
    >
      <textarea
        ref={area}
        id={id}
        class="input"
        rows={3}
        readOnly
        value={text}
        aria-describedby={`${id}-told`}
      />
    </Labelled>
  );
}
