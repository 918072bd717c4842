import type { HandOverState } from '../hand-over/contract';
import { answers, nothing } from '../schema';

export const MEETING = {
  /** Makes or renews the meeting of today in the Meeting tab, and shows the tab. */
  holdMeeting: answers<HandOverState>()(nothing),
};
