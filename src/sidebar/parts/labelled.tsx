import type { ComponentChildren } from 'preact';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly faults?: readonly string[];
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** An input with its label, what is said about it, and what is wrong with it. The input describes itself by `${id}-told`. */
export function Labelled({ id, label, hint, faults = [], aside, children }: Props) {
  return (
    <div class="labelled">
      <div class="label-line">
        <label for={id}>{label}</label>
        {aside}
      </div>
      {children}
      <div id={`${id}-told`}>
        {faults.map((fault) => (
          <p key={fault} class="fault">
            {fault}
          </p>
        ))}
        {hint !== undefined && faults.length === 0 && <p class="hint">{hint}</p>}
      </div>
    </div>
  );
}
