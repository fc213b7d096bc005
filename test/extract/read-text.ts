import { loadKnowledge } from '../../src/knowledge/index.js';
import type { EntityKind, RelationType, ReportExtraction } from '../../src/model/index.js';
import { createPipeline } from '../../src/pipeline.js';

const pipeline = createPipeline(loadKnowledge());

/** Reads a few sentences as a report of the given home (`湖南省/衡阳市/耒阳市`), or of the home that they tell themselves. */
export async function readText(text: string, home?: string): Promise<ReportExtraction> {
  return pipeline.extract('report.txt', text, home === undefined ? {} : { home: home === '' ? [] : home.split('/') });
}

/** Names of one kind, in order of mention. */
export async function namesOf(kind: EntityKind, text: string, home?: string): Promise<string[]> {
  return (await readText(text, home)).entities.filter((entity) => entity.kind === kind).map(({ name }) => name);
}

/** Relations of one type as `subject → object`, sorted. */
export async function relationsOf(type: RelationType, text: string, home?: string): Promise<string[]> {
  const { relations } = await readText(text, home);
  return relations
    .filter((relation) => relation.type === type)
    .map(({ subject, object }) => `${subject[1]} → ${object[1]}`)
    .sort();
}
