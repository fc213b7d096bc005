import { z } from 'zod';
import { NotFoundError } from '../../model/index.js';
import { requireEntity } from '../../query/index.js';
import { claimsOfEdges } from '../claims-of-edges.js';
import { factOfEdge, named, tellEntity, tellFact } from '../facts.js';
import { entityInput, kindsInput, limitInput, quotesInput, typesInput } from '../inputs.js';
import { createTool } from '../tool.js';

/** Tells what lies around one entity. */
export const addNeighbourhood = createTool({
  name: 'neighbourhood',
  title: 'What lies around an entity',
  description:
    'Tells the entities within a few steps of one, the nearest first, then the better connected, and the facts between them, each with the sentences that state it.',
  input: {
    entity: entityInput,
    depth: z.int().min(1).max(3).default(1).describe('How many steps to walk'),
    types: typesInput,
    kinds: kindsInput,
    quotes: quotesInput,
    limit: limitInput(100, 20),
  },
  answer: async (store, { entity, depth, types, kinds, quotes, limit }) => {
    const { id } = await requireEntity(store, entity);
    const around = await store.neighbourhood(id, { depth, limit, ...(types && { types }), ...(kinds && { kinds }) });
    if (!around) throw new NotFoundError(`There is no entity with the id "${id}".`);
    const { center, nodes, edges, shown, total, truncated } = around;
    const entities = new Map([center, ...nodes].map((one) => [one.id, one]));
    const claims = await claimsOfEdges(store, edges, entities);
    const facts = edges.map((edge) => factOfEdge(edge, entities, claims.get(edge.id) ?? [], quotes));
    return {
      text: [`${tellEntity(center)}: ${total} entities around, shown ${shown}.`, ...facts.map(tellFact)].join('\n'),
      data: {
        center: named(center),
        entities: nodes.map((node) => ({ ...named(node), distance: node.distance, connections: node.connections })),
        facts,
        shown,
        total,
        truncated,
      },
    };
  },
});
