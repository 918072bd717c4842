/** Something that keeps the set-up from being made, and where it is. The sidebar says it in words. */
export type Obstacle =
  | { readonly kind: 'no tab with leads' }
  | { readonly kind: 'no header row'; readonly tab: string }
  | { readonly kind: 'merged header'; readonly tab: string; readonly range: string }
  | { readonly kind: 'tab name taken'; readonly tab: string }
  | { readonly kind: 'columns changed'; readonly tab: string }
  | { readonly kind: 'protected tab'; readonly tab: string }
  /** The headings stand in `row`, below leads: they belong into row `to`, where the first of these is. */
  | { readonly kind: 'headings moved'; readonly tab: string; readonly row: number; readonly to: number }
  | {
      readonly kind: 'column in the way';
      readonly tab: string;
      readonly range: string;
      readonly found: string;
    };
