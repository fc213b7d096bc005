/**
 * The chance of at least `shared` common members when two sets of `first` and `second` members are drawn by lot
 * from `population`: the upper tail of the hypergeometric distribution (Fisher's exact test, one-sided).
 */
export function hypergeometricUpperTail(shared: number, first: number, second: number, population: number): number {
  const most = Math.min(first, second);
  const least = Math.max(0, first + second - population);
  if (shared <= least) return 1;
  let tail = 0;
  for (let common = most; common >= shared; common--) {
    tail += Math.exp(logChoose(first, common) + logChoose(population - first, second - common) - logChoose(population, second));
  }
  return Math.min(1, tail);
}

/**
 * Benjamini and Hochberg (1995): for each p-value the smallest false discovery rate at which it would be accepted,
 * in the order given. Valid for tests that are independent or positively dependent.
 */
export function benjaminiHochberg(pValues: readonly number[]): readonly number[] {
  const order = [...pValues.keys()].sort((a, b) => pValues[b]! - pValues[a]!);
  const adjusted = new Array<number>(pValues.length);
  let least = 1;
  for (const [at, index] of order.entries()) {
    least = Math.min(least, (pValues[index]! * pValues.length) / (pValues.length - at));
    adjusted[index] = least;
  }
  return adjusted;
}

const logFactorials = [0, 0];

function logFactorial(n: number): number {
  for (let next = logFactorials.length; next <= n; next++) logFactorials.push(logFactorials[next - 1]! + Math.log(next));
  return logFactorials[n]!;
}

function logChoose(n: number, k: number): number {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}
