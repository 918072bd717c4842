import type { ComponentProps } from 'preact';

/** A button that submits nothing unless it says so. */
export function Button({ class: kind = 'button', ...rest }: ComponentProps<'button'>) {
  return <button type="button" class={kind} {...rest} />;
}
