import { z } from 'zod';
import { pathBetween } from '../../query/index.js';
import { factOfEdge, named, tellEntity, tellFact } from '../facts.js';
import { entityInput, kindsInput, quotesInput, typesInput } from '../inputs.js';
import { createTool } from '../tool.js';

/** Tells how two entities are joined. */
export const addPath = createTool({
  name: 'path',
  title: 'Shortest way between two entities',
  description:
    'Tells a shortest chain of facts from one entity to another, whatever their direction, each with the sentences that state it.',
  input: {
    from: entityInput,
    to: entityInput,
    maxLength: z.int().min(1).max(10).default(6).describe('The most steps to walk'),
    types: typesInput,
    kinds: kindsInput.describe('Walk only over these kinds; the ends are free'),
    quotes: quotesInput,
  },
  answer: async (store, { from, to, maxLength, types, kinds, quotes }) => {
    const found = await pathBetween(store, from, to, { maxLength, ...(types && { types }), ...(kinds && { kinds }) });
    const ends = { from: named(found.from), to: named(found.to) };
    if (!found.path) {
      const text = `No chain of at most ${maxLength} facts joins ${tellEntity(found.from)} and ${tellEntity(found.to)} in the reports that were read.`;
      return { text, data: { ...ends, found: false, entities: [], facts: [] } };
    }
    const entities = new Map(found.path.nodes.map((node) => [node.id, node]));
    const facts = found.path.edges.map((edge) => factOfEdge(edge, entities, edge.claims, quotes));
    return {
      text: [found.path.nodes.map(({ name }) => name).join(' – '), ...facts.map(tellFact)].join('\n'),
      data: { ...ends, found: true, entities: found.path.nodes.map(named), facts },
    };
  },
});
