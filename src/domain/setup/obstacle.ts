/** Something that stands in the way of the set-up, and where: `obstacle` names the kind, the sidebar words it. */
export type Obstacle =
  | { readonly kind: 'no tab with leads' }
  | { readonly kind: 'no header row'; readonly tab: string }
  | { readonly kind: 'merged header'; readonly tab: string; readonly range: string }
  | { readonly kind: 'tab name taken'; readonly tab: string }
  | { readonly kind: 'columns changed'; readonly tab: string }
  | { readonly kind: 'protected tab'; readonly tab: string }
  /** Headings that take no formula, as those of a Table in Sheets; `said` is how Sheets refused it. */
  | {
      readonly kind: 'no formula in headings';
      readonly tab: string;
      readonly range: string;
      readonly said: string;
    }
  | {
      readonly kind: 'column in the way';
      readonly tab: string;
      readonly range: string;
      readonly found: string;
    };
