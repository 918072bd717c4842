import type { Area, Json, Mark, MarkPlace } from '../engine/workbook';
import { emulate } from './emulate';
import { type HostContext, OWN_PROJECT, type RangeHandle } from './host-context';

type DeveloperMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type Location = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;
type LocationType = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType;
type Visibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;

const METADATA = 'developerMetadata';

interface MetadataRecord {
  readonly number: number;
  readonly key: string;
  readonly value: string | null;
  readonly visibility: 'DOCUMENT' | 'PROJECT';
  /** The script project that made it, which alone sees it with the visibility PROJECT. */
  readonly project: string;
}

function readRecord(data: Json): MetadataRecord | null {
  if (typeof data !== 'object' || data === null || !('key' in data)) return null;
  const { number, key, value, visibility, project } = data;
  if (typeof number !== 'number' || typeof key !== 'string') return null;
  return {
    number,
    key,
    value: typeof value === 'string' ? value : null,
    visibility: visibility === 'PROJECT' ? 'PROJECT' : 'DOCUMENT',
    project: typeof project === 'string' ? project : OWN_PROJECT,
  };
}

/** The metadata that this script may see, with what it says. */
function visible(context: HostContext): { mark: Mark; record: MetadataRecord }[] {
  return context.workbook.marks(METADATA).flatMap((mark) => {
    const record = readRecord(mark.data);
    if (record === null) return [];
    return record.visibility === 'DOCUMENT' || record.project === context.project ? [{ mark, record }] : [];
  });
}

/** The place for metadata on a range: Google takes a single whole row or column, and nothing else. */
export function metadataPlace(context: HostContext, { sheetId, area }: RangeHandle): MarkPlace {
  const { rows, columns } = context.workbook.sheet(sheetId);
  if (area.columns === 1 && area.rows === rows) return { on: 'columns', sheetId, area };
  if (area.rows === 1 && area.columns === columns) return { on: 'rows', sheetId, area };
  throw context.error(
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  );
}

/** `args`: key, then a value or a visibility or both, as Google's overloads have it. */
export function addMetadata(context: HostContext, place: MarkPlace, args: readonly unknown[]): void {
  const [key, ...rest] = args.map(String);
  const isVisibility = (text: string | undefined) => text === 'DOCUMENT' || text === 'PROJECT';
  const last = rest[rest.length - 1];
  const value = rest.length === 2 || !isVisibility(last) ? (rest[0] ?? null) : null;
  const { workbook } = context;
  const numbers = workbook.marks(METADATA).map((mark) => readRecord(mark.data)?.number ?? 0);
  const record: MetadataRecord = {
    number: Math.max(0, ...numbers) + 1,
    key: key ?? '',
    value,
    visibility: last === 'PROJECT' ? 'PROJECT' : 'DOCUMENT',
    project: context.project,
  };
  checkMetadataSize(context, place, record, null);
  workbook.addMark(METADATA, place, { ...record });
}

/** What hangs on one sheet, or on the spreadsheet itself, has at most 30,000 characters in its keys and values together. */
const MAX_METADATA_CHARACTERS = 30_000;

/** @param replaced the mark whose record it takes the place of; null for a new one */
function checkMetadataSize(
  context: HostContext,
  place: MarkPlace,
  next: MetadataRecord,
  replaced: string | null,
): void {
  const owner = (where: MarkPlace) => (where.on === 'workbook' ? null : where.sheetId);
  const others = context.workbook
    .marks(METADATA)
    .filter((mark) => mark.id !== replaced && owner(mark.place) === owner(place))
    .flatMap((mark) => readRecord(mark.data) ?? []);
  const size = [...others, next].reduce((sum, { key, value }) => sum + key.length + (value?.length ?? 0), 0);
  if (size > MAX_METADATA_CHARACTERS)
    throw context.error(`Exceeded the limit of ${MAX_METADATA_CHARACTERS} characters of developer metadata.`);
}

type Wanted = (place: MarkPlace) => boolean;

/** All metadata whose place is wanted, in the order in which it was added. */
export function metadataAt(context: HostContext, wanted: Wanted): DeveloperMetadata[] {
  return visible(context)
    .filter(({ mark }) => wanted(mark.place))
    .map(({ mark }) => emulateMetadata(context, mark));
}

export function isWithin(sheetId: string, area: Area): Wanted {
  return (place) =>
    (place.on === 'columns' || place.on === 'rows') &&
    place.sheetId === sheetId &&
    (place.on === 'rows' ||
      (place.area.column >= area.column && place.area.column < area.column + area.columns)) &&
    (place.on === 'columns' || (place.area.row >= area.row && place.area.row < area.row + area.rows));
}

export function metadataFinder(context: HostContext, wanted: Wanted): Finder {
  const tests: ((mark: Mark, record: MetadataRecord) => boolean)[] = [];
  function withTest(test: (mark: Mark, record: MetadataRecord) => boolean): Finder {
    tests.push(test);
    return finder;
  }
  const finder: Finder = emulate<Finder>(context, 'DeveloperMetadataFinder', {
    withId: (id) => withTest((_, record) => record.number === id),
    withKey: (key) => withTest((_, record) => record.key === key),
    withValue: (value) => withTest((_, record) => record.value === value),
    withVisibility: (visibility) => withTest((_, record) => record.visibility === String(visibility)),
    withLocationType: (type) => withTest((mark) => locationName(mark.place) === String(type)),
    find: () =>
      visible(context)
        .filter(({ mark, record }) => wanted(mark.place) && tests.every((test) => test(mark, record)))
        .map(({ mark }) => emulateMetadata(context, mark)),
  });
  return finder;
}

function locationName(
  place: MarkPlace,
): keyof typeof GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType {
  switch (place.on) {
    case 'workbook':
      return 'SPREADSHEET';
    case 'sheet':
      return 'SHEET';
    case 'rows':
      return 'ROW';
    default:
      return 'COLUMN';
  }
}

function emulateMetadata(context: HostContext, { id }: Mark): DeveloperMetadata {
  const { workbook, make } = context;
  function now(): { place: MarkPlace; record: MetadataRecord } {
    const mark = workbook.marks(METADATA).find((each) => each.id === id);
    const record = mark === undefined ? null : readRecord(mark.data);
    if (mark === undefined || record === null)
      throw context.error('The developer metadata no longer exists.');
    return { place: mark.place, record };
  }
  function change(changes: Partial<MetadataRecord>): DeveloperMetadata {
    const { place, record } = now();
    const next = { ...record, ...changes };
    checkMetadataSize(context, place, next, id);
    workbook.setMark(id, next);
    return metadata;
  }
  const metadata: DeveloperMetadata = emulate<DeveloperMetadata>(context, 'DeveloperMetadata', {
    getId: () => now().record.number,
    getKey: () => now().record.key,
    getValue: () => now().record.value,
    getVisibility: (): Visibility => make.metadataVisibility[now().record.visibility],
    setKey: (key) => change({ key }),
    setValue: (value) => change({ value }),
    remove: () => {
      now();
      workbook.removeMark(id);
    },
    getLocation: () => emulateLocation(context, now().place),
  });
  return metadata;
}

function emulateLocation(context: HostContext, place: MarkPlace): Location {
  const { make } = context;
  const rangeOn = (on: 'columns' | 'rows') =>
    place.on === on ? make.range(place.sheetId, place.area, on) : null;
  return emulate<Location>(context, 'DeveloperMetadataLocation', {
    getColumn: () => rangeOn('columns'),
    getRow: () => rangeOn('rows'),
    getSheet: () => (place.on === 'sheet' ? make.sheet(place.sheetId) : null),
    getSpreadsheet: () => (place.on === 'workbook' ? make.spreadsheet() : null),
    getLocationType: (): LocationType => make.metadataLocationType[locationName(place)],
  });
}
