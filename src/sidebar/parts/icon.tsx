const PATHS = {
  add: 'M10 4v12M4 10h12',
  up: 'M10 15.5v-11M5.5 9 10 4.5 14.5 9',
  down: 'M10 4.5v11M5.5 11l4.5 4.5 4.5-4.5',
  remove: 'M4.5 6h11M8 6V4h4v2M6 6l.7 10h6.6L14 6',
  close: 'M5.5 5.5l9 9M14.5 5.5l-9 9',
  refresh: 'M15.5 10a5.5 5.5 0 1 1-1.6-3.9M15.5 3.5V7H12',
  check: 'M4.5 10.5l3.7 3.7 7.3-8',
  alert: 'M10 3.5 17.5 16h-15zM10 8.5v3.6M10 13.9v.3',
  info: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM10 9.3v4.2M10 6.6v.3',
  next: 'M7.5 4.5 13 10l-5.5 5.5',
  pointer: 'M5 4l10.5 4.2-4.6 1.9L9 15z',
} as const;

export type IconName = keyof typeof PATHS;

/** A drawn sign; what it means is always said beside it or in its button's label. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
