/** Something to choose from a list. */
export interface Option {
  readonly text: string;
  /** Told to the right of it, such as a count. */
  readonly hint?: string;
}
