import { NotFoundError, RELATION_TYPES } from '../../model/index.js';
import { requireEntity } from '../../query/index.js';
import { measureFact, tellEntity, tellSource } from '../facts.js';
import { entityInput, quotesInput } from '../inputs.js';
import { createTool } from '../tool.js';

/** Tells what is known of one entity. */
export const addEntity = createTool({
  name: 'entity',
  title: 'Describe an entity',
  description:
    'Tells what is known of one entity: aliases, attributes, the numbers that reports give with their sentences, how many connections of each type, and the reports that mention it.',
  input: { entity: entityInput, quotes: quotesInput },
  answer: async (store, { entity, quotes }) => {
    const { id } = await requireEntity(store, entity);
    const card = await store.entity(id);
    if (!card) throw new NotFoundError(`There is no entity with the id "${id}".`);
    const { kind, name, aliases, attributes, counts } = card;
    const measures = card.measures.map((measure) => measureFact(measure, quotes));
    const reports = card.sources.map(({ report, mentions }) => ({ id: report.id, name: report.name, period: report.period, mentions }));
    const lines = [
      tellEntity(card),
      ...(aliases.length > 0 ? [`Also called: ${aliases.join('、')}`] : []),
      ...(attributes.jurisdiction ? [`Place: ${attributes.jurisdiction.join('/') || '全国'}`] : []),
      ...counts.map(({ type, direction, count }) => `${RELATION_TYPES[type].zh} ${type} (${direction}): ${count}`),
      ...measures.flatMap(({ value, unit, what, sources }) => [`- ${what}: ${value}${unit}`, ...sources.map(tellSource)]),
      ...reports.map(
        (report) => `Mentioned ${report.mentions} times in ${report.name}${report.period === null ? '' : `, ${report.period}`}`,
      ),
    ];
    return { text: lines.join('\n'), data: { id, kind, name, aliases, attributes, counts, measures, reports } };
  },
});
