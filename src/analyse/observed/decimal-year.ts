import type { Period } from '../period.js';

/** The end of a period in years, the day counted from the year's beginning: `2024` ends at 2025, `2024-06` at 2024.5, `2024-01-01` at 2024.003. */
export function endInYears({ to }: Period): number {
  return edgeInYears(to, 'end');
}

/** The beginning of a period in years: `2024` and `2024-01-01` begin at 2024. */
export function beginningInYears({ from }: Period): number {
  return edgeInYears(from, 'beginning');
}

/** Months and days count as twelfths and as 31sts of a twelfth: order is kept, and a year is at most a day off. */
function edgeInYears(text: string, edge: 'beginning' | 'end'): number {
  const [year = 0, month, day] = text.split('-').map(Number);
  const more = edge === 'end' ? 1 : 0;
  if (month === undefined) return year + more;
  if (day === undefined) return year + (month - 1 + more) / 12;
  return year + (month - 1 + (day - 1 + more) / 31) / 12;
}

/** The year a period ends in. */
export function lastYear({ to }: Period): number {
  return Number(to.slice(0, 4));
}

/** The year a period begins in. */
export function firstYear({ from }: Period): number {
  return Number(from.slice(0, 4));
}
