import type { EntityKind, Mention, Modality, RelationEnd, Sentence } from '../../model/index.js';
import type { Scene } from '../scene.js';
import { readModalities } from './modality.js';

/** A mention as it stands in a sentence. */
export interface SeenMention {
  /** Its index in the reading's mentions. */
  readonly index: number;
  readonly mention: Mention;
  readonly kind: EntityKind;
  /** Range in the cleaned text. */
  readonly start: number;
  readonly end: number;
}

/** One sentence with the mentions that stand wholly in it, in reading order. Ranges count in the cleaned text, as everywhere. */
export interface SentenceView {
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly mentions: readonly SeenMention[];
  /** Whether the sentence tells what was done or what is meant to be done. */
  readonly modality: Modality;
}

/** Lays the mentions (in reading order) over the sentences of a scene. */
export function viewSentences(scene: Scene, mentions: readonly Mention[]): readonly SentenceView[] {
  const modalities = readModalities(scene.document);
  const seen = mentions
    .map((mention, index): SeenMention => ({ index, mention, kind: mention.kind, start: mention.span.start, end: mention.span.end }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  return scene.document.sentences.map((sentence) => {
    while ((seen[next]?.start ?? Infinity) < sentence.start) next += 1;
    const inside: SeenMention[] = [];
    for (let at = next; (seen[at]?.start ?? Infinity) < sentence.end; at += 1) {
      const candidate = seen[at];
      if (candidate && candidate.end <= sentence.end) inside.push(candidate);
    }
    return {
      sentence,
      start: sentence.start,
      end: sentence.end,
      text: scene.text.slice(sentence.start, sentence.end),
      mentions: inside,
      modality: modalities[sentence.index] ?? 'asserted',
    };
  });
}

/** The words between two offsets of the cleaned text, cut out of the sentence. */
export function between(view: SentenceView, from: number, to: number): string {
  return view.text.slice(Math.max(0, from - view.start), Math.max(0, to - view.start));
}

/** The end of a relation that is this mention. */
export function endAt(seen: SeenMention): RelationEnd {
  return { mention: seen.index };
}

/** The reporting committee, where a sentence leaves its subject out. */
export const ISSUER: RelationEnd = { implied: 'issuer' };

/** The reporting committee's place, where a sentence only implies it (来我市考察). */
export const HOME: RelationEnd = { implied: 'home' };
