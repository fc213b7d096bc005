import { z } from 'zod';
import { tellEntity } from '../facts.js';
import { kindsInput, limitInput, offsetInput } from '../inputs.js';
import { createTool } from '../tool.js';

/** Finds entities by a part of a name. */
export const addSearch = createTool({
  name: 'search',
  title: 'Search entities',
  description: 'Finds committees, persons, brands, policies and other entities by a part of a name or alias, the best match first.',
  input: {
    text: z.string().trim().min(1).max(200).describe('A name or a part of one, in Chinese as reports write it, e.g. 书香'),
    kinds: kindsInput,
    offset: offsetInput,
    limit: limitInput(100, 20),
  },
  answer: async (store, { text, kinds, offset, limit }) => {
    const { items, total } = await store.findEntities({ text, offset, limit, ...(kinds && { kinds }) });
    const lines = items.map((item) => `- ${tellEntity(item)}: in ${item.reports} reports, ${item.connections} connections`);
    return {
      text: [`Found ${total}, shown ${items.length}.`, ...lines].join('\n'),
      data: { items, total, offset, truncated: offset + items.length < total },
    };
  },
});
