import type { Span } from '../../model/index.js';
import { alignLocally } from './local-alignment.js';
import { distinctiveness, shinglesOf } from './shingles.js';
import type { ShingleFrequency } from './shingles.js';

/** A passage as one report has it, in offsets of its text. */
export interface PassageSide extends Span {
  readonly quote: string;
}

/** A passage that two reports share. That they share it is observed; who took it from whom, or both from a third, is not. */
export interface SharedPassage {
  readonly first: PassageSide;
  readonly second: PassageSide;
  /** Same characters over the longer side, 0–1. */
  readonly identity: number;
  /** 1 where no other report has these words, near 0 for the language of the genre. */
  readonly distinctiveness: number;
  /** Same characters times distinctiveness: what the passage weighs as evidence. */
  readonly weight: number;
}

export interface SharedPassageOptions {
  /** Lighter passages are left out. Default 10. */
  readonly minWeight?: number;
}

const DEFAULT_MIN_WEIGHT = 10;
/** Sentences longer than this are compared in pieces, so that tables and lists cost no more than prose. */
const MAX_SENTENCE = 300;
/** Sentences that share fewer runs of five are not aligned. */
const MIN_SHARED_SHINGLES = 3;

/**
 * Passages that two texts share, the weightiest first: sentences that share runs of characters are aligned locally, and what every other
 * report says too (`others`: the corpus without the two) weighs little. Each sentence of the first text gives its best passage only.
 */
export function sharedPassages(
  first: string,
  second: string,
  others: ShingleFrequency,
  { minWeight = DEFAULT_MIN_WEIGHT }: SharedPassageOptions = {},
): readonly SharedPassage[] {
  const index = indexSentences(second);
  return sentencesOf(first)
    .flatMap((sentence) => {
      const text = first.slice(sentence.start, sentence.end);
      const passages = index.alike(text).flatMap((other) => passageOf(first, sentence, second, other, others) ?? []);
      return passages.length === 0 ? [] : [passages.reduce((best, next) => (next.weight > best.weight ? next : best))];
    })
    .filter(({ weight }) => weight >= minWeight)
    .sort((a, b) => b.weight - a.weight || a.first.start - b.first.start);
}

function passageOf(first: string, a: Span, second: string, b: Span, others: ShingleFrequency): SharedPassage | undefined {
  const aligned = alignLocally(first.slice(a.start, a.end), second.slice(b.start, b.end));
  if (!aligned) return undefined;
  const [left, right] = [sideOf(first, a.start, aligned.first), sideOf(second, b.start, aligned.second)];
  const own = distinctiveness(left.quote, others);
  const identity = aligned.matches / Math.max(left.quote.length, right.quote.length);
  return { first: left, second: right, identity, distinctiveness: own, weight: aligned.matches * own };
}

function sideOf(text: string, offset: number, { start, end }: Span): PassageSide {
  return { start: offset + start, end: offset + end, quote: text.slice(offset + start, offset + end) };
}

function indexSentences(text: string): { readonly alike: (sentence: string) => readonly Span[] } {
  const sentences = sentencesOf(text);
  const holders = new Map<string, number[]>();
  for (const [at, { start, end }] of sentences.entries()) {
    for (const shingle of shinglesOf(text.slice(start, end))) {
      const known = holders.get(shingle);
      if (known) known.push(at);
      else holders.set(shingle, [at]);
    }
  }
  return {
    alike: (sentence) => {
      const shared = new Map<number, number>();
      for (const shingle of shinglesOf(sentence)) for (const at of holders.get(shingle) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
      return [...shared].filter(([, count]) => count >= MIN_SHARED_SHINGLES).map(([at]) => sentences[at]!);
    },
  };
}

/** Sentences as ranges, without the white space around them. */
function sentencesOf(text: string): readonly Span[] {
  return [...text.matchAll(/[^。！？!?；;\n]+[。！？!?；;]?/gu)].flatMap(({ 0: sentence, index }) => {
    const start = index + sentence.length - sentence.trimStart().length;
    const end = index + sentence.trimEnd().length;
    const pieces: Span[] = [];
    for (let from = start; from < end; from += MAX_SENTENCE) pieces.push({ start: from, end: Math.min(end, from + MAX_SENTENCE) });
    return pieces;
  });
}
