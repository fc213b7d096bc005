import { type EntityKind, type Mention, compareSpans, contains, overlaps } from '../model/index.js';

/**
 * Settles which of the proposed mentions stay. Policy:
 * - the same words, kind and reference proposed twice: the more confident proposal stays;
 * - crossing ranges: the more confident stays, the longer among equals;
 * - inside a longer mention of its own kind a shorter one goes, unless it is `independent`;
 * - a title, an organisation's name and a project's name swallow what they are made of (see SWALLOWS), unless `independent`;
 *   events and awards, and an organisation of a committee, leave the committees in their names standing: who held or granted them is told there.
 */
const SWALLOWS: Partial<Record<EntityKind, readonly EntityKind[]>> = {
  Publication: ['Committee', 'Organization', 'Person', 'Place', 'Project', 'Brand', 'Policy', 'Event', 'Award'],
  Organization: ['Place', 'Person', 'Brand', 'Project', 'Policy'],
  Committee: ['Organization'],
  Project: ['Place', 'Organization'],
  Person: ['Place'],
  Brand: ['Place', 'Project', 'Person', 'Organization', 'Committee'],
  Policy: ['Place', 'Project', 'Person', 'Organization', 'Committee'],
};

export function arbitrateMentions(proposed: readonly Mention[]): readonly Mention[] {
  const kept: Mention[] = [];
  const byStrength = unique(proposed).sort(
    (a, b) => b.confidence - a.confidence || b.span.end - b.span.start - (a.span.end - a.span.start) || compareSpans(a.span, b.span),
  );
  const crossing = (a: Mention, b: Mention): boolean => overlaps(a.span, b.span) && !contains(a.span, b.span) && !contains(b.span, a.span);
  const at = new SpanIndex();
  for (const mention of byStrength) {
    if (at.near(mention).some((other) => crossing(mention, other) || outdoes(other, mention))) continue;
    kept.push(mention);
    at.add(mention);
  }
  return kept
    .filter((inner) => inner.independent === true || !at.near(inner).some((outer) => outer !== inner && swallows(outer, inner)))
    .sort((a, b) => compareSpans(a.span, b.span) || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0));
}

/** The same words of one kind named differently by another rule: the surer rule's name holds (one rule may mean several at once). */
function outdoes(other: Mention, mention: Mention): boolean {
  const sameWords = other.span.start === mention.span.start && other.span.end === mention.span.end;
  if (!sameWords) return false;
  // 中国汽车博物馆稳步推进: what is being built is a project, not yet a body.
  if (other.kind === 'Project' && mention.rule === 'organization.other') return true;
  return other.kind === mention.kind && other.rule !== mention.rule;
}

function swallows(outer: Mention, inner: Mention): boolean {
  const sameWords = outer.span.start === inner.span.start && outer.span.end === inner.span.end;
  if (sameWords || !contains(outer.span, inner.span)) return false;
  // 鑫资集团|废旧钢材加工配送: the firm whose project it is stands in front of the name and stays.
  if (outer.kind === 'Project' && inner.kind === 'Organization' && inner.span.start === outer.span.start) return false;
  return outer.kind === inner.kind || (SWALLOWS[outer.kind] ?? []).includes(inner.kind);
}

function unique(mentions: readonly Mention[]): Mention[] {
  const best = new Map<string, Mention>();
  for (const mention of mentions) {
    const key = `${mention.kind} ${mention.span.start} ${mention.span.end} ${JSON.stringify(mention.reference)}`;
    const known = best.get(key);
    if (!known || mention.confidence > known.confidence) best.set(key, mention);
  }
  return [...best.values()];
}

/** Mentions by the blocks of text they touch, so that settling stays linear in the length of a report. */
class SpanIndex {
  static readonly #BLOCK = 128;
  readonly #blocks = new Map<number, Mention[]>();

  add(mention: Mention): void {
    for (const block of this.#blocksOf(mention)) {
      const there = this.#blocks.get(block);
      if (there) there.push(mention);
      else this.#blocks.set(block, [mention]);
    }
  }

  near(mention: Mention): readonly Mention[] {
    return this.#blocksOf(mention).flatMap((block) => this.#blocks.get(block) ?? []);
  }

  #blocksOf({ span }: Mention): readonly number[] {
    const first = Math.floor(span.start / SpanIndex.#BLOCK);
    const last = Math.floor(Math.max(span.start, span.end - 1) / SpanIndex.#BLOCK);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  }
}
