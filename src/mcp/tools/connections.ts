import { z } from 'zod';
import { NotFoundError } from '../../model/index.js';
import { requireEntity } from '../../query/index.js';
import { factOfConnection, named, tellEntity, tellFact } from '../facts.js';
import { entityInput, limitInput, offsetInput, quotesInput, typesInput } from '../inputs.js';
import { createTool } from '../tool.js';

/** Tells the facts that one entity is an end of. */
export const addConnections = createTool({
  name: 'connections',
  title: 'Connections of an entity',
  description: 'Tells the facts that join one entity with others, each with the sentences that state it and their reports.',
  input: {
    entity: entityInput,
    types: typesInput,
    direction: z.enum(['out', 'in']).optional().describe('out: the entity is the subject; in: it is the object'),
    quotes: quotesInput,
    offset: offsetInput,
    limit: limitInput(100, 30),
  },
  answer: async (store, { entity, types, direction, quotes, offset, limit }) => {
    const found = await requireEntity(store, entity);
    const page = await store.connections(found.id, { offset, limit, ...(types && { types }), ...(direction && { direction }) });
    if (!page) throw new NotFoundError(`There is no entity with the id "${found.id}".`);
    const facts = page.items.map((connection) => factOfConnection(found, connection, quotes));
    return {
      text: [`${tellEntity(found)}: ${page.total} facts, shown ${facts.length}.`, ...facts.map(tellFact)].join('\n'),
      data: { entity: named(found), facts, total: page.total, offset, truncated: offset + facts.length < page.total },
    };
  },
});
