/** Why a condition can't judge a cell that is not blank; the cell fails it with a warning. */
export type Trouble = 'no number' | 'no date' | 'no address' | 'undecided' | 'after as of';
