import type { CleanText, CopiedRun, Noise, NoiseReason, Span } from '../model/index.js';

const REASONS: readonly NoiseReason[] = [
  'navigation',
  'share',
  'advertisement',
  'caption',
  'credit',
  'repetition',
  'break',
  'whitespace',
  'control',
];

/** What is left of the raw text, with the raw offset of each code unit. */
export interface Remainder {
  readonly text: string;
  /** Raw offset of the code unit at an offset of `text`; the raw length at the end of `text`. */
  rawOffset(offset: number): number;
}

/** Remembers for each code unit of a raw text whether it was left out, and why. The first reason given stays. */
export class NoiseMask {
  readonly #codes: Uint8Array;

  constructor(readonly raw: string) {
    this.#codes = new Uint8Array(raw.length);
  }

  drop(start: number, end: number, reason: NoiseReason): void {
    const code = REASONS.indexOf(reason) + 1;
    for (let at = start; at < end; at += 1) if (this.#codes[at] === 0) this.#codes[at] = code;
  }

  /** Leaves out a range of what {@link remainder} gave. */
  dropOf(remainder: Remainder, { start, end }: Span, reason: NoiseReason): void {
    if (end > start) this.drop(remainder.rawOffset(start), remainder.rawOffset(end - 1) + 1, reason);
  }

  remainder(): Remainder {
    const { text, runs } = this.toCleanText();
    const offsets = new Uint32Array(text.length + 1);
    for (const { cleanStart, rawStart, length } of runs) for (let at = 0; at < length; at += 1) offsets[cleanStart + at] = rawStart + at;
    offsets[text.length] = this.raw.length;
    return { text, rawOffset: (offset) => offsets[offset] ?? this.raw.length };
  }

  toCleanText(): CleanText {
    const runs: CopiedRun[] = [];
    const noise: Noise[] = [];
    const pieces: string[] = [];
    let cleanStart = 0;
    for (let start = 0, end = 0; start < this.raw.length; start = end) {
      const code = this.#codes[start] ?? 0;
      while (end < this.raw.length && this.#codes[end] === code) end += 1;
      const reason = REASONS[code - 1];
      if (reason) noise.push({ start, end, reason });
      else {
        runs.push({ cleanStart, rawStart: start, length: end - start });
        pieces.push(this.raw.slice(start, end));
        cleanStart += end - start;
      }
    }
    return { text: pieces.join(''), raw: this.raw, runs, noise };
  }
}
