import { writeBacktest as write } from '../../sheets/insight/backtest-tab';
import { anyBook, changing, granted } from '../answer';
import { INSIGHT } from './requests';

export const writeBacktest = changing(INSIGHT.writeBacktest, anyBook, [], (book, page) =>
  granted({ tab: write(book.layout(), page, book.environment.language).getName() }),
);
