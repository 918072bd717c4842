import type { Language } from './oracle/keywords';
import { out } from './oracle/keywords';

/** What a cell of LEADWHY tells: `+20 Manager · -5 Other · ⚠ …`. */
export interface Why {
  readonly out: string | null;
  readonly contributions: readonly string[];
  readonly warnings: readonly string[];
  readonly others: readonly string[];
}

const isContribution = (piece: string) => /^[+-][\d,]+(\.\d+)? ./.test(piece);
const isWarning = (piece: string) => piece.startsWith('⚠');
const withoutCommas = (piece: string) => piece.replace(/^[+-][\d,]+/, (points) => points.replaceAll(',', ''));

export function readWhy(text: string, language: Language): Why {
  const pieces = text === '' ? [] : text.split(' · ');
  const [first = ''] = pieces;
  const outPiece = first.startsWith(`${out[language]}: `) ? first : null;
  return {
    out: outPiece,
    contributions: pieces.filter(isContribution).map(withoutCommas),
    warnings: pieces.filter(isWarning),
    others: pieces.filter((piece) => !isContribution(piece) && !isWarning(piece) && piece !== outPiece),
  };
}
