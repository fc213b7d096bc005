import type { Adoption } from '../observed/adoption.js';
import { byInitiative } from '../observed/adoption.js';
import { endInYears } from '../observed/decimal-year.js';
import { createSeededRandom } from '../seeded-random.js';

/** Two places met: `from` went to `to`, or the two work jointly (then listed both ways). */
export interface Contact {
  readonly from: string;
  readonly to: string;
  /** The end of the time it is told of, in years; null where no report tells it. */
  readonly time: number | null;
}

/** Whether contacts come before adoptions more often than chance would have it. */
export interface PrecedenceTest {
  /** Adoptions of what a place met before was already seen to run. */
  readonly observed: number;
  /** Mean of the same count when the places met are dealt anew by lot. */
  readonly expected: number;
  /** Observed over expected; null where nothing is expected. */
  readonly lift: number | null;
  /** Share of deals that do at least as well, the observed one counted in; never 0. */
  readonly pValue: number;
  /** Pairs of places with a dated contact. Undated contacts cannot come before anything. */
  readonly contacts: number;
  readonly permutations: number;
}

export interface PrecedenceOptions {
  /** Default 999. */
  readonly permutations?: number;
  /** Default 1. */
  readonly seed?: number;
}

/**
 * Counts adoptions by a place of an initiative that a place it met runs already: contact no later than the adoption, and the other seen
 * with it strictly earlier. Chance is made by dealing the visited places anew among the visits (Fisher–Yates, seeded): everyone goes out
 * as often and is met as often as observed, at the same times, but not to the same. A deal that sends a place to itself counts nothing.
 * It is an association in time: a third cause, such as a shared superior, may lie behind both.
 */
export function testPrecedence(
  contacts: readonly Contact[],
  adoptions: readonly Adoption[],
  { permutations = 999, seed = 1 }: PrecedenceOptions = {},
): PrecedenceTest {
  const dated = firstContacts(contacts);
  const times = adoptionTimes(adoptions);
  const random = createSeededRandom(seed);
  const observed = countLed(dated, times);
  let [total, asGood] = [0, 0];
  const met = dated.map(({ to }) => to);
  for (let deal = 0; deal < permutations; deal++) {
    for (let at = met.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      [met[at], met[other]] = [met[other]!, met[at]!];
    }
    const count = countLed(
      dated.map(({ from, time }, at) => ({ from, to: met[at]!, time })),
      times,
    );
    total += count;
    if (count >= observed) asGood++;
  }
  const expected = permutations === 0 ? 0 : total / permutations;
  return {
    observed,
    expected,
    lift: expected === 0 ? null : observed / expected,
    pValue: (asGood + 1) / (permutations + 1),
    contacts: dated.length,
    permutations,
  };
}

interface DatedContact extends Contact {
  readonly time: number;
}

function firstContacts(contacts: readonly Contact[]): readonly DatedContact[] {
  const first = new Map<string, DatedContact>();
  for (const { from, to, time } of contacts) {
    if (time === null || from === to) continue;
    const key = `${from} ${to}`;
    const known = first.get(key);
    if (!known || time < known.time) first.set(key, { from, to, time });
  }
  return [...first.keys()].sort().map((key) => first.get(key)!);
}

/** Place → initiative → time. */
type AdoptionTimes = ReadonlyMap<string, ReadonlyMap<string, number>>;

function adoptionTimes(adoptions: readonly Adoption[]): AdoptionTimes {
  const times = new Map<string, Map<string, number>>();
  for (const own of byInitiative(adoptions).values()) {
    for (const { place, initiativeId, period } of own) {
      if (period === null) continue;
      const mine = times.get(place) ?? new Map<string, number>();
      times.set(place, mine.set(initiativeId, endInYears(period)));
    }
  }
  return times;
}

/** Each adoption counts once, however many places met could have led it. */
function countLed(contacts: readonly DatedContact[], times: AdoptionTimes): number {
  const led = new Set<string>();
  for (const { from, to, time } of contacts) {
    const [mine, theirs] = [times.get(from), times.get(to)];
    if (!mine || !theirs || from === to) continue;
    for (const [initiative, adopted] of mine) {
      const earlier = theirs.get(initiative);
      if (earlier !== undefined && earlier < adopted && time <= adopted) led.add(`${from} ${initiative}`);
    }
  }
  return led.size;
}
