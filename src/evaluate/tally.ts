/** How many items were right, wrongly given and not given. */
export interface Tally {
  readonly found: number;
  readonly wrong: number;
  readonly missed: number;
}

/** A tally with its rates; each is 0 where it has nothing to divide by. */
export interface Score extends Tally {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Tallies by what is counted: entity kinds or relation types. */
export type Tallies = ReadonlyMap<string, Tally>;

const NOTHING: Tally = { found: 0, wrong: 0, missed: 0 };

/** Adds one to a count of `tallies`, in place. */
export function count(tallies: Map<string, Tally>, key: string, verdict: keyof Tally): void {
  const tally = tallies.get(key) ?? NOTHING;
  tallies.set(key, { ...tally, [verdict]: tally[verdict] + 1 });
}

export function sumTallies(tallies: Iterable<Tally>): Tally {
  let sum = NOTHING;
  for (const { found, wrong, missed } of tallies) {
    sum = { found: sum.found + found, wrong: sum.wrong + wrong, missed: sum.missed + missed };
  }
  return sum;
}

/** Adds tallies key by key; the keys come out sorted. */
export function mergeTallies(parts: Iterable<Tallies>): Tallies {
  const merged = new Map<string, Tally>();
  for (const part of parts) {
    for (const [key, tally] of part) merged.set(key, sumTallies([merged.get(key) ?? NOTHING, tally]));
  }
  return new Map([...merged].sort(([a], [b]) => (a < b ? -1 : 1)));
}

export function toScore(tally: Tally): Score {
  const rate = (part: number) => (tally.found + part > 0 ? tally.found / (tally.found + part) : 0);
  const precision = rate(tally.wrong);
  const recall = rate(tally.missed);
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { ...tally, precision, recall, f1 };
}
