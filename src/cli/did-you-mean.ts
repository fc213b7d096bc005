import { closestMatch } from 'leven';

/** A hint at the nearest of the words that are known, whatever its case; at all of them where none is near. */
export function didYouMean(word: string, known: readonly string[]): string {
  const nearest = closestMatch(
    word.toLowerCase(),
    known.map((candidate) => candidate.toLowerCase()),
    { maxDistance: Math.max(2, Math.floor(word.length / 3)) },
  );
  const match = known.find((candidate) => candidate.toLowerCase() === nearest);
  return match === undefined ? `There is: ${known.join(', ')}.` : `Did you mean "${match}"?`;
}
