import type { Kappa } from '../../domain/labelling/kappa';
import type { Messages } from '../messages/messages';

/** From which κ on it is told so, the highest first. */
const WORDS = [
  [0.8, 'kappaHigh'],
  [0.6, 'kappaGood'],
  [0.2, 'kappaSome'],
  [-0.1, 'kappaChance'],
] as const;

/** How far two departments agree beyond chance, in plain words. */
export function sayKappa(kappa: Kappa | null, m: Messages['labelling']): string {
  if (kappa === null) return m.kappaNone;
  const word = WORDS.find(([least]) => kappa.kappa >= least)?.[1] ?? 'kappaBelow';
  const mayBeChance = word !== 'kappaChance' && kappa.low <= 0 && kappa.high >= 0;
  return mayBeChance ? `${m[word]} ${m.kappaOpen}` : m[word];
}

/** A figure between −1 and 1 with two decimals. */
export function sayFigure(figure: number): string {
  const text = Math.abs(figure).toFixed(2);
  return figure < 0 && Number(text) > 0 ? `−${text}` : text;
}
