import {
  type Document,
  type Knowledge,
  type Reading,
  type Recognised,
  type ReportContext,
  InvariantError,
  allowsEndpoints,
} from '../model/index.js';
import type { RelationEnd } from '../model/index.js';
import { arbitrateMentions } from './arbitrate-mentions.js';
import { viewSentences } from './grammar/sentence-view.js';
import { extractMeasures } from './measures/measures.js';
import { MENTION_EXTRACTORS } from './mentions/index.js';
import { RELATION_EXTRACTORS } from './relations/index.js';
import { createScene } from './scene.js';

/**
 * Reads one document: proposes mentions, settles which stay, then proposes relations and measures over those.
 * `recognised` is what a recogniser saw in the document, further evidence where it is given.
 * Throws an InvariantError if an extractor joins kinds that the ontology does not let it join.
 */
export function extractReport(document: Document, context: ReportContext, knowledge: Knowledge, recognised?: Recognised): Reading {
  const scene = createScene(document, context, knowledge, recognised);
  const mentions = arbitrateMentions(MENTION_EXTRACTORS.flatMap((extract) => extract(scene)));
  const views = viewSentences(scene, mentions);
  const relations = RELATION_EXTRACTORS.flatMap((extract) => extract(scene, views));
  const kindOf = (end: RelationEnd) => ('mention' in end ? mentions[end.mention]?.kind : end.implied === 'home' ? 'Place' : 'Committee');
  for (const { subject, type, object, rule } of relations) {
    const [from, to] = [kindOf(subject), kindOf(object)];
    if (!from || !to || !allowsEndpoints(type, from, to))
      throw new InvariantError(`Rule ${rule} joined ${from ?? 'nothing'} ${type} ${to ?? 'nothing'}.`);
  }
  return { context, mentions, relations, measures: extractMeasures(scene, views), issues: [] };
}
