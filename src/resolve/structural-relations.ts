import { type Document, type Span } from '../model/index.js';
import type { EntityRegister, RegisteredEntity } from './entity-register.js';
import type { RelationBetween } from './merge-relations.js';

/** An end that is an entity already. */
export interface EntityEnd {
  readonly entity: RegisteredEntity;
}

/**
 * What the names themselves say: a committee sits in the place it is named after, a division lies in the nearest one above it that the
 * report also names. The evidence is the sentence of the lower one's first mention; both are as sure as the gazetteer.
 */
export function structuralRelations(document: Document, register: EntityRegister): readonly RelationBetween<EntityEnd>[] {
  const entities = register.all();
  const places = new Map<string, RegisteredEntity>();
  for (const entity of entities)
    if (entity.kind === 'Place' && entity.attributes.jurisdiction) places.set(entity.attributes.jurisdiction.join('/'), entity);
  const found: RelationBetween<EntityEnd>[] = [];
  const state = (subject: RegisteredEntity, type: 'LOCATED_IN' | 'PART_OF', object: RegisteredEntity): void => {
    if (!subject.firstSpan) return;
    const evidence = sentenceAround(document, subject.firstSpan);
    found.push({
      subject: { entity: subject },
      type,
      object: { entity: object },
      modality: 'asserted',
      evidence,
      rule: 'structure.gazetteer',
      confidence: 0.95,
    });
  };
  for (const entity of entities) {
    const path = entity.attributes.jurisdiction;
    if (!path || path.length === 0) continue;
    if (entity.kind === 'Committee') {
      const place = places.get(path.join('/'));
      if (place) state(entity, 'LOCATED_IN', place);
    } else if (entity.kind === 'Place') {
      for (let length = path.length - 1; length > 0; length -= 1) {
        const above = places.get(path.slice(0, length).join('/'));
        if (!above) continue;
        state(entity, 'PART_OF', above);
        break;
      }
    }
  }
  return found;
}

/** The sentence that holds a range, or the range itself outside any. */
function sentenceAround({ sentences }: Document, span: Span): Span {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= span.start) low = middle;
    else high = middle - 1;
  }
  const sentence = sentences[low];
  return sentence && sentence.start <= span.start && span.end <= sentence.end ? { start: sentence.start, end: sentence.end } : span;
}
