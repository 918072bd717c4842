import type { Json, SavedWorkbook } from '../engine/workbook';
import { emulate } from './emulate';
import type { HostContext } from './host-context';
import { mismatch } from './parameters';

type Properties = GoogleAppsScript.Properties.Properties;
type PropertiesService = GoogleAppsScript.Properties.PropertiesService;

/** A value has at most 9 KB, in bytes of UTF-8. */
const MAX_VALUE_BYTES = 9 * 1024;
/** The keys and values of a store have at most 500 KB, in bytes of UTF-8. */
const MAX_STORE_BYTES = 500 * 1024;
const DOCUMENT = 'properties/document';

export function emulatePropertiesService(context: HostContext): PropertiesService {
  return emulate<PropertiesService>(context, 'PropertiesService', {
    getDocumentProperties: () => emulateProperties(context, () => DOCUMENT),
    getScriptProperties: () => emulateProperties(context, () => 'properties/script'),
    getUserProperties: () => emulateProperties(context, () => `properties/user/${context.user.email}`),
  });
}

/** The properties are kept with the workbook, under a key of the store. */
function emulateProperties(context: HostContext, storeKey: () => string): Properties {
  const { workbook } = context;

  function read(): Map<string, string> {
    const stored: Json = workbook.stored(storeKey()) ?? {};
    if (typeof stored !== 'object' || stored === null) return new Map();
    return new Map(Object.entries(stored).map(([key, value]) => [key, String(value)]));
  }

  function write(properties: Map<string, string>): Properties {
    const bytes = [...properties].reduce((sum, [key, value]) => sum + utf8Length(key) + utf8Length(value), 0);
    if (bytes > MAX_STORE_BYTES)
      throw context.error(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    workbook.store(storeKey(), Object.fromEntries(properties));
    return self;
  }

  function put(properties: Map<string, string>, key: unknown, value: unknown): void {
    if (typeof key !== 'string' || value === null || value === undefined) {
      throw mismatch(context, 'PropertiesService.Properties.setProperty', [key, value]);
    }
    const text = String(value);
    if (utf8Length(text) > MAX_VALUE_BYTES) throw context.error('Argument too large: value');
    properties.set(key, text);
  }

  const self: Properties = emulate<Properties>(context, 'Properties', {
    getProperty: (key) => read().get(key) ?? null,
    getProperties: () => Object.fromEntries(read()),
    getKeys: () => [...read().keys()],
    setProperty(key, value) {
      const properties = read();
      put(properties, key, value);
      return write(properties);
    },
    setProperties(values: Record<string, string>, deleteAllOthers = false) {
      const properties = deleteAllOthers ? new Map<string, string>() : read();
      for (const [key, value] of Object.entries(values)) put(properties, key, value);
      return write(properties);
    },
    deleteProperty(key) {
      const properties = read();
      properties.delete(key);
      return write(properties);
    },
    deleteAllProperties: () => write(new Map()),
  });
  return self;
}

/** What is stored of a file, without what is kept for the document alone: a copy of the file begins with none. */
export function withoutDocumentProperties(store: SavedWorkbook['store']): SavedWorkbook['store'] {
  return Object.fromEntries(Object.entries(store).filter(([key]) => key !== DOCUMENT));
}

function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) bytes += 1;
    else if (code < 0x800) bytes += 2;
    else bytes += code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
