import { granted, readingWhole } from '../answer';
import { SETUP } from './requests';
import { planOf } from './setup-plan';

export const planSetup = readingWhole(SETUP.planSetup, (book, { tab }) => granted(planOf(book, tab).plan));
