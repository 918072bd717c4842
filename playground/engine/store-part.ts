import type { RoomDoor } from './shared-workbook';
import type { Json, Workbook } from './workbook';

type StorePart = Pick<Workbook, 'stored' | 'allStored' | 'store'>;

/** What is kept beside the cells is the same in all windows, and is passed between them as text. */
export function storePart(room: Pick<RoomDoor, 'stored' | 'storedKeys' | 'store'>): StorePart {
  function stored(key: string): Json | undefined {
    const text = room.stored(key);
    return text === undefined ? undefined : JSON.parse(text);
  }
  return {
    stored,
    store: (key, value) => room.store(key, value === undefined ? undefined : JSON.stringify(value)),
    allStored: () => Object.fromEntries(room.storedKeys().map((key) => [key, stored(key) ?? null])),
  };
}
