import type { Area } from './area';

/** How a series of a chart is drawn. */
export interface ChartSeries {
  readonly type: 'bar' | 'line';
  /** Against the axis at the right. */
  readonly right: boolean;
  /** Null for one of the engine's choice. */
  readonly color: string | null;
}

/** Their columns, side by side: the first has the labels, each other one is a series. */
export interface ChartContent {
  readonly ranges: readonly { readonly sheetId: string; readonly area: Area }[];
  /** True when the first row names the series. */
  readonly named: boolean;
  readonly title: string;
  /** By the order of the series; bars where there is none. */
  readonly series: readonly ChartSeries[];
  readonly legend: 'top' | 'bottom' | 'left' | 'right' | 'none';
  /** Where each axis ends; null for where the figures do. */
  readonly max: { readonly left: number | null; readonly right: number | null };
}

/** Where a chart floats: from a cell (counted from 1) on, in pixels. */
export interface ChartPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Chart {
  readonly id: string;
  readonly place: ChartPlace;
  readonly title: string;
}
