/** What passes between the sidebar's frame and the page; arguments and results as JSON text. */
export type FromSidebar =
  | { readonly leadpact: 'run'; readonly id: number; readonly name: string; readonly args: string }
  | { readonly leadpact: 'typing'; readonly isUnsaved: boolean }
  | { readonly leadpact: 'close' }
  | { readonly leadpact: 'focusEditor' };

export type ToSidebar =
  | { readonly leadpact: 'success'; readonly id: number; readonly result: string }
  | { readonly leadpact: 'failure'; readonly id: number; readonly name: string; readonly message: string };

function hasKind(value: unknown): value is { readonly leadpact: unknown } {
  return typeof value === 'object' && value !== null && 'leadpact' in value;
}

export function isFromSidebar(value: unknown): value is FromSidebar {
  return hasKind(value) && ['run', 'typing', 'close', 'focusEditor'].includes(String(value.leadpact));
}

export function isToSidebar(value: unknown): value is ToSidebar {
  return hasKind(value) && ['success', 'failure'].includes(String(value.leadpact));
}
