import type { Gazetteer } from './jurisdiction.js';

/**
 * A lexicon is a text file of `data/lexicon` that a reviewer can read: one entry a line, `#` starts a comment,
 * further columns after a tab. Which lists there are is the file names' business.
 */
export interface Lexicon {
  /** First columns of `<name>.txt`, in file order. Throws a NotFoundError for a list that is not there. */
  words(name: string): readonly string[];
  /** All columns of `<name>.txt`, row by row. */
  rows(name: string): readonly (readonly string[])[];
}

/** What the reading stages know of the world, handed to them as values. */
export interface Knowledge {
  readonly gazetteer: Gazetteer;
  readonly lexicon: Lexicon;
}
