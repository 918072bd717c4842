import * as z from 'zod/mini';
import type { DefinitionTab } from '../definition/contract';
import { answers, nothing, place } from '../schema';
import type { PastVersion } from './contract';

export const HISTORY = {
  /** All versions ever signed, the latest first. */
  readHistory: answers<{ readonly versions: readonly PastVersion[] }>()(nothing),
  readVersion: answers<DefinitionTab>()(z.strictObject({ version: place })),
};
