import { answers, nothing } from '../schema';
import type { InsightPage, LaterPage } from './contract';

export const PAGES = {
  readLater: answers<LaterPage>()(nothing),
  readInsight: answers<InsightPage>()(nothing),
};
