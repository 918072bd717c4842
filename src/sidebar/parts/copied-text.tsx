import { useRef } from 'preact/hooks';
import { Button } from '../parts/button';
import { Labelled } from '../parts/labelled';
import { useSidebar } from '../session/sidebar-context';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly text: string;
}

/** Shows a text that is to be pasted elsewhere, and copies it. */
export function CopiedText({ id, label, hint, text }: Props) {
  const { session, versions: m } = useSidebar();
  const area = useRef<HTMLTextAreaElement>(null);
  const copy = () => {
    area.current?.select();
    // Google's frame doesn't grant the page the clipboard of `navigator`.
    if (document.execCommand('copy')) session.tell(m.copied);
  };
  return (
    <Labelled
      id={id}
      label={label}
      hint={hint}
      aside={
        <Button class="link" onClick={copy}>
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
