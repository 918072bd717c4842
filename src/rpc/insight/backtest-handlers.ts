import { writeBacktest as write } from '../../sheets/insight/backtest-tab';
import { changing, granted } from '../answer';
import { REQUESTS } from '../requests';

export const writeBacktest = changing(REQUESTS.writeBacktest, (environment, page) =>
  granted({ tab: write(environment, page, environment.language).getName() }),
);
