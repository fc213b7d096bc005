import { z } from 'zod';
import { limitInput } from '../inputs.js';
import { createTool } from '../tool.js';

/** A statement that runs longer is stopped. */
const TIMEOUT_MS = 15_000;

/** Runs a statement of the assistant's own. */
export const addCypher = createTool({
  name: 'cypher',
  title: 'Run a read-only Cypher statement',
  description:
    'Runs one read-only Cypher statement. Nodes: (:Entity {id, kind, name, aliases, province, prefecture, county, reports, connections}) with the kind as a second label ' +
    '(Committee, Person, Brand, Policy …), (:Report {id, name, period}), (:Claim {type, modality, period, quotes}), (:Measure {value, unit, what, quotes}). ' +
    'Relations between entities are typed (CARRIES_OUT, ORIGINATES …) and bear quotes and quoteReportIds: return these to show what a fact rests on. ' +
    'Statements that write, or read files or the network, are refused.',
  input: {
    statement: z
      .string()
      .trim()
      .min(1)
      .max(20_000)
      .describe('e.g. MATCH (b:Committee)-[r:CARRIES_OUT]->(i:Brand) RETURN b.name, i.name, r.quotes'),
    parameters: z.record(z.string(), z.json()).default({}).describe('Values for $name in the statement'),
    limit: limitInput(1_000, 100),
  },
  answer: async (store, { statement, parameters, limit }) => {
    const limits = { rows: limit, timeoutMs: TIMEOUT_MS };
    const { columns, rows, truncated } = await store.runCypher(statement, parameters, limits);
    const lines = rows.map((row) => row.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join('\t'));
    const cut = truncated ? [`Cut at ${rows.length} rows; there are more.`] : [];
    return { text: [columns.join('\t'), ...lines, ...cut].join('\n'), data: { columns, rows, truncated } };
  },
});
