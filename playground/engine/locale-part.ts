import { accept, type Core } from './core';
import { CompiledFormula } from './engine';
import { engineLocales } from './engine-locale';
import { keptFormula, writtenFormula } from './formula-locale';
import type { Workbook } from './workbook';

type LocalePart = Pick<Workbook, 'setLocale' | 'keptFormula' | 'writtenFormula' | 'canRead'>;

export function localePart({ model, batch, locale }: Core): LocalePart {
  return {
    setLocale(next) {
      batch(() => accept(model.dispatch('UPDATE_LOCALE', { locale: engineLocales[next] }), `set ${next}`));
    },
    keptFormula: (written) => keptFormula(written, locale()),
    writtenFormula: (kept) => writtenFormula(kept, locale()),
    canRead: (kept) => !CompiledFormula.IsBadExpression(kept),
  };
}
