import { sheetCalendar } from '../src/domain/values/day';

export const TOKYO = sheetCalendar('Asia/Tokyo');
