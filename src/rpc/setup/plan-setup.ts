import { granted, reading } from '../answer';
import { SETUP } from './requests';
import { planOf } from './setup-plan';

export const planSetup = reading(SETUP.planSetup, (book, { tab }) => granted(planOf(book, tab).plan));
