/** A series of a native chart: how it is drawn, against which axis, and in which colour. */
interface ChartSeries {
  readonly type: 'bars' | 'line';
  readonly axis: 'left' | 'right';
  readonly color: string;
}

/** A native chart of Sheets. */
export interface SheetChart {
  readonly title: string;
  /**
   * The cells that the chart shows, in A1 notation: with a row of headings, and with the labels in the first column. They are on the tab
   * that shows the chart (`own`) or on the tab of its data.
   */
  readonly ranges: readonly { readonly on: 'own' | 'data'; readonly cells: string }[];
  readonly series: readonly ChartSeries[];
  /** The axis that shows shares, from 0 to 100 %; null for none. */
  readonly share: 'left' | 'right' | null;
}
