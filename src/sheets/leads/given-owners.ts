import { type GivenOwner, readGivenOwners, writeGivenOwners } from '../../domain/hand-over/given-owner';
import type { DocumentProperties } from '../agreement/secret';

/** A property holds at most 9 KB: of 3,000 characters no text has more. */
const MAX_PIECE_CHARACTERS = 3000;

const keyOf = (piece: number) => `leadpact.owners.${piece}`;

/** The owners that hand-overs wrote in this file, the newest first. A copy of the file knows of none. */
export function keptOwners(properties: DocumentProperties): GivenOwner[] {
  let text = '';
  for (let piece = 0; ; piece++) {
    const read = properties.getProperty(keyOf(piece));
    if (read === null || read === '') return readGivenOwners(text);
    text += read;
  }
}

/** Keeps them, piece by piece; an empty one ends the text. */
export function keepOwners(properties: DocumentProperties, owners: readonly GivenOwner[]): void {
  const text = writeGivenOwners(owners);
  const pieces = Math.ceil(text.length / MAX_PIECE_CHARACTERS);
  for (let piece = 0; piece < pieces; piece++) {
    const from = piece * MAX_PIECE_CHARACTERS;
    properties.setProperty(keyOf(piece), text.slice(from, from + MAX_PIECE_CHARACTERS));
  }
  properties.setProperty(keyOf(pieces), '');
}
