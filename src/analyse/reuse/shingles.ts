/** Length of the runs of characters that texts are compared by. */
export const SHINGLE_LENGTH = 5;

/** The runs of five letters or digits of a text, marks and white space left out, each once. */
export function shinglesOf(text: string): ReadonlySet<string> {
  const letters = text.replace(/[^\p{L}\p{N}]+/gu, '');
  const shingles = new Set<string>();
  for (let at = 0; at + SHINGLE_LENGTH <= letters.length; at++) shingles.add(letters.slice(at, at + SHINGLE_LENGTH));
  return shingles;
}

/** In how many of some texts each run stands. */
export interface ShingleFrequency {
  readonly texts: number;
  readonly count: ReadonlyMap<string, number>;
}

/** Counts runs over the texts that a passage is weighed against: the corpus without the two that are compared. */
export function shingleFrequency(texts: Iterable<string>): ShingleFrequency {
  const count = new Map<string, number>();
  let total = 0;
  for (const text of texts) {
    total++;
    for (const shingle of shinglesOf(text)) count.set(shingle, (count.get(shingle) ?? 0) + 1);
  }
  return { texts: total, count };
}

/** How far a passage is the two reports' own: 1 where no other text has its runs, 0 where every one has; 1 without other texts. */
export function distinctiveness(passage: string, { texts, count }: ShingleFrequency): number {
  const shingles = [...shinglesOf(passage)];
  if (texts === 0 || shingles.length === 0) return 1;
  return shingles.reduce((sum, shingle) => sum + 1 - (count.get(shingle) ?? 0) / texts, 0) / shingles.length;
}
