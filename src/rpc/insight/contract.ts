/** What learns from outcomes, read when it is first needed. */
export interface InsightEngine {
  /** The script, without the element around it. */
  readonly script: string;
}
