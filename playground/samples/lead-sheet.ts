import type { Cell } from '../engine/workbook';
import { drawProspect, type Prospect } from './prospect';
import { type Random, seedRandom } from './random';
import { decideOutcome, type Verdict } from './truth';

const LEAD_COUNT = 300;
/** How often a lead that is in the sheet already is entered again, still open, in other spellings. */
const DUPLICATE_SHARE = 0.04;

/** The parts of a row that a duplicate shares with its original: company, person, mail. */
export type Contact = readonly [company: string, person: string, mail: string];

/**
 * Draws the leads and writes each as a row.
 * @param drawContact settles who the lead is, and gives back how to spell it, as often as wanted
 */
export function writeLeads(
  seed: number,
  drawContact: (prospect: Prospect, random: Random) => (spelling: Random) => Contact,
  writeRow: (prospect: Prospect, contact: Contact, verdict: Verdict, random: Random) => Cell[],
): Cell[][] {
  const random = seedRandom(seed);
  const known: { readonly prospect: Prospect; readonly spell: (spelling: Random) => Contact }[] = [];
  return Array.from({ length: LEAD_COUNT }, () => {
    if (known.length > 20 && random.chance(DUPLICATE_SHARE)) {
      const { prospect, spell } = random.pick(known);
      return writeRow(prospect, spell(random), { outcome: 'open', loss: null }, random);
    }
    const prospect = drawProspect(random);
    const spell = drawContact(prospect, random);
    known.push({ prospect, spell });
    return writeRow(prospect, spell(random), decideOutcome(prospect, random), random);
  });
}
