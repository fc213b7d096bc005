import { placeToldBy } from './name-form.js';
import type { FamilyWording, NameForm } from './name-form.js';

/**
 * Why two names belong together:
 * - `part`: one name is a whole part of the other (书香政协 in 书香政协·文润资阳);
 * - `extension`: one name begins with the other (1453, 1453以学促实践);
 * - `wording`: they differ only in words used one for another (有事来协商, 有事好商量);
 * - `local-form`: they share a pattern whose open place is filled with the place of who runs it (株事好商量, 有事好商量).
 * - `judged`: a reader said so.
 */
export type FamilyReason = 'part' | 'extension' | 'wording' | 'local-form' | 'judged';

/** A pair of names that belong together, with what they share and where they differ. */
export interface FamilyLink {
  readonly from: string;
  readonly to: string;
  readonly reason: FamilyReason;
  /** What both names have, after words used one for another were made equal. */
  readonly shared: string;
  /** What each name has of its own, in the order of the ends. */
  readonly own: readonly [from: string, to: string];
  /** The place that a name tells, for local forms. */
  readonly place?: string;
  /** 0–1: how seldom the rule joins what does not belong together, as set for the rule. */
  readonly confidence: number;
}

const CONFIDENCE: Readonly<Record<FamilyReason, number>> = { part: 0.95, 'local-form': 0.9, wording: 0.85, extension: 0.75, judged: 1 };
/** Fewer characters than this, shared, are common words of the genre and not a pattern. */
const MIN_SHARED = 3;
/** So few are enough where both names fill the open place with the whole name of a place (株洲声音, 十堰声音). */
const MIN_SHARED_BY_PLACE_NAMES = 2;
const MIN_SHARED_WORDING = 4;
const MAX_SLOT = 2;
/** 五个一, 四大行动: a count says nothing of what is counted, so a longer name that begins with it is another thing. */
const COUNTED_FORMULA = /^[一二三四五六七八九十两双\d]+[个项大]/u;

/** Compares two names; undefined where nothing says that they belong together. The strongest reason wins. */
export function linkBetween(a: NameForm, b: NameForm, wording: FamilyWording): FamilyLink | undefined {
  const link = (reason: FamilyReason, shared: string, own: readonly [string, string], place?: string): FamilyLink => ({
    from: a.initiative.id,
    to: b.initiative.id,
    reason,
    shared,
    own,
    ...(place === undefined ? {} : { place }),
    confidence: CONFIDENCE[reason],
  });
  if (a.plain === b.plain) return link('wording', a.plain, ['', '']);
  const whole = [a, b].find((form) => form.plain.length >= MIN_SHARED && (form === a ? b : a).parts.includes(form.plain));
  if (whole) return link('part', whole.plain, [without(a.plain, whole.plain), without(b.plain, whole.plain)]);
  for (const [side, slots] of [
    ['tail', splitAtTail(a.worded, b.worded)],
    ['head', splitAtHead(a.worded, b.worded)],
  ] as const) {
    const place = localPlace(a, b, side, slots, wording);
    if (place !== undefined) return link('local-form', slots.shared, slots.own, place);
  }
  if (a.worded === b.worded && a.worded.length >= MIN_SHARED_WORDING) return link('wording', a.worded, [a.plain, b.plain]);
  const start = a.plain.length < b.plain.length ? a.plain : b.plain;
  if (start.length >= MIN_SHARED && a.plain.startsWith(start) && b.plain.startsWith(start) && !COUNTED_FORMULA.test(start)) {
    return link('extension', start, [a.plain.slice(start.length), b.plain.slice(start.length)]);
  }
  return undefined;
}

interface Slots {
  readonly shared: string;
  readonly own: readonly [string, string];
}

/** The place of a local form: a shared tail asks for one local end, a shared head (looser: it is what names begin with) for two. */
function localPlace(a: NameForm, b: NameForm, side: 'head' | 'tail', { shared, own }: Slots, wording: FamilyWording): string | undefined {
  const [first, second] = [placeToldBy(own[0], a.places, wording), placeToldBy(own[1], b.places, wording)];
  if (first?.whole && second?.whole && shared.length >= MIN_SHARED_BY_PLACE_NAMES && first.place !== second.place) return first.place;
  if (shared.length < MIN_SHARED || own.some((slot) => slot.length === 0 || slot.length > MAX_SLOT)) return undefined;
  if (side === 'head') return first && second ? first.place : undefined;
  return (first ?? second)?.place;
}

function splitAtTail(a: string, b: string): Slots {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) length++;
  return { shared: a.slice(a.length - length), own: [a.slice(0, a.length - length), b.slice(0, b.length - length)] };
}

function splitAtHead(a: string, b: string): Slots {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length++;
  return { shared: a.slice(0, length), own: [a.slice(length), b.slice(length)] };
}

function without(name: string, part: string): string {
  return name.replace(part, '').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
