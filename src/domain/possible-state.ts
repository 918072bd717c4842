import type { Test } from './condition';
import type { Day } from './day';
import { readDayText } from './day';
import type { FieldTest } from './definition';
import { type PossibleValue, possibleValues } from './possible-value';
import { Reading } from './reading';
import { normalize } from './text';
import { claimOf, itemsOf, type TextClaim } from './text-claim';
import { fits } from './text-fact';
import { type Proposition, possibleTruths, propositionsOf, type Truths } from './text-proposition';

/** What is known of a test: `open` may be either. */
export type Outcome = 'holds' | 'fails' | 'open';

/** A state in which a lead's cell can be, as the tests on its field see it. */
export interface PossibleState {
  /** One outcome for each test. */
  readonly outcomes: readonly Outcome[];
  /** Cells at the two ends of the state, for what computing conditions earn. */
  readonly low: Reading;
  readonly high: Reading;
}

/** With more items than these on one field, its texts aren't told apart. */
const MOST_ITEMS = 300;

/**
 * The states in which the cell of one field can be. Every cell there is falls into one of them, so that what holds in no
 * state holds for no lead; a state that no cell can be in may be among them.
 */
export function possibleStates(tests: readonly FieldTest[], asOf: Day | null): PossibleState[] {
  return new FieldStates(tests, asOf).states();
}

class FieldStates {
  private readonly compiled: readonly Test[];
  private readonly claims: readonly (TextClaim | undefined)[];
  private readonly values: readonly PossibleValue[];
  private readonly equals: readonly string[];
  /** True where texts are too many, or too odd, to be told apart. */
  private readonly coarse: boolean;
  private readonly propositions: readonly Proposition[];
  /** For each test, the places of the propositions that its items are part of. */
  private readonly askedBy: readonly (readonly number[])[];
  /** The place of the proposition that a text is an address. */
  private readonly addresses: readonly number[];
  private readonly found = new Map<string, PossibleState>();

  constructor(
    private readonly tests: readonly FieldTest[],
    asOf: Day | null,
  ) {
    this.compiled = tests.map(({ condition, operand }) => condition.compile(operand, asOf));
    this.claims = tests.map(claimOf);
    this.values = possibleValues(tests, asOf);
    const equal = tests.filter((_, place) => this.claims[place]?.kind === 'equals').flatMap(itemsOf);
    this.equals = [...new Set(equal.map(({ text }) => text))];
    const items = tests.reduce((count, test) => count + itemsOf(test).length, 0);
    this.coarse = items > MOST_ITEMS || this.equals.some(isOdd);
    this.propositions = this.coarse ? [] : propositionsOf(tests);
    const places = this.propositions.map((one, at) => ({ ...one, at }));
    const at = (some: typeof places) => some.map((one) => one.at);
    this.askedBy = tests.map((_, place) =>
      at(places.filter((one) => one.kind !== 'address' && one.tests.has(place))),
    );
    this.addresses = at(places.filter(({ kind }) => kind === 'address'));
  }

  states(): PossibleState[] {
    const blank = new Reading('', null);
    this.note(
      this.compiled.map((test) => known(test.holds(blank))),
      blank,
      blank,
    );
    if (!this.coarse) for (const text of this.equals) this.noteEqual(text);
    const truths = this.coarse ? [[]] : possibleTruths(this.propositions);
    for (const value of this.values) {
      const fitting = this.fitting(value.kind);
      for (const row of truths) this.noteOther(value, row, fitting);
    }
    return [...this.found.values()];
  }

  /** The cells whose text equals an item: a text, or a number that is written so. */
  private noteEqual(text: string): void {
    const plain = !/[ ,;、"]/.test(text);
    const number = Number(text);
    for (const cell of String(number) === text ? [text, number] : [text]) {
      const reading = new Reading(cell, null);
      const outcomes = this.tests.map((test, place): Outcome => {
        const claim = this.claims[place];
        if (claim === undefined && isOnText(test)) return 'open';
        // Line breaks part the entries of a list, and a text doesn't show them.
        return claim?.kind === 'lists' && !plain
          ? 'open'
          : known(this.compiled[place]?.holds(reading) ?? false);
      });
      this.note(outcomes, reading, reading);
    }
  }

  /** The cells of a value whose text equals no item. */
  private noteOther(value: PossibleValue, truths: Truths, fitting: readonly boolean[]): void {
    if (truths.some((truth, at) => truth === true && fitting[at] === false)) return;
    const row = truths.map((truth, at) => (fitting[at] === false ? false : truth));
    const outcomes = this.tests.map((_, place) => this.otherwise(place, value, row));
    this.note(outcomes, value.low, value.high);
  }

  /** For each proposition, whether a cell of that kind can be it. */
  private fitting(kind: PossibleValue['kind']): boolean[] {
    return this.propositions.map(({ facts }) => facts.some((fact) => fits(fact, kind)));
  }

  private otherwise(place: number, value: PossibleValue, truths: Truths): Outcome {
    const [test, compiled] = [this.tests[place], this.compiled[place]];
    if (test === undefined || compiled === undefined) return 'open';
    const claim = this.claims[place];
    if (claim === undefined) {
      const [low, high] = [compiled.holds(value.low), compiled.holds(value.high)];
      return isOnText(test) || low !== high ? 'open' : known(low);
    }
    if (this.coarse) return 'open';
    if (claim.kind === 'equals') {
      const equal = value.number !== null && itemsOf(test).some(({ number }) => number === value.number);
      return known(equal !== claim.negated);
    }
    const met = this.anyOf(this.askedBy[place] ?? [], truths);
    if (!claim.negated) return met;
    const none = met === 'open' ? 'open' : known(met === 'fails');
    return claim.kind === 'domain' ? both(none, this.anyOf(this.addresses, truths)) : none;
  }

  private anyOf(asked: readonly number[], truths: Truths): Outcome {
    let outcome: Outcome = 'fails';
    for (const at of asked) {
      if (truths[at] === true) return 'holds';
      if (truths[at] !== false) outcome = 'open';
    }
    return outcome;
  }

  private note(outcomes: readonly Outcome[], low: Reading, high: Reading): void {
    const computes = this.tests.some(
      ({ condition }, place) => condition.computes && outcomes[place] !== 'fails',
    );
    const key = computes
      ? `${outcomes.join()} ${low.number}${low.day} ${high.number}${high.day}`
      : outcomes.join();
    if (!this.found.has(key)) this.found.set(key, { outcomes, low, high });
  }
}

function known(holds: boolean): Outcome {
  return holds ? 'holds' : 'fails';
}

/** True for a condition that looks at the text, of which a value says nothing. */
function isOnText({ condition: { needs } }: FieldTest): boolean {
  return needs === 'text' || needs === 'list' || needs === 'e-mail';
}

/** True for an item that no text equals once it is read again, or that is a date of a year that no text can hold. */
function isOdd(text: string): boolean {
  return normalize(text) !== text || (/^[-\d]+-\d\d-\d\d$/.test(text) && readDayText(text) === null);
}

/** What is known of two things together. */
export function both(one: Outcome, other: Outcome): Outcome {
  if (one === 'fails' || other === 'fails') return 'fails';
  return one === 'holds' && other === 'holds' ? 'holds' : 'open';
}
