import type { Command } from 'commander';
import { NotFoundError, type EntityKind, type Neighbourhood, type RelationType } from '../../model/index.js';
import { requireEntity } from '../../query/index.js';
import type { CommandHost } from '../command-context.js';
import { entityKinds, integerBetween, relationTypes } from '../option-values.js';
import { nameEdge, nameEntity } from '../sentences.js';
import { formatTable } from '../table.js';

interface Options {
  readonly depth: number;
  readonly limit: number;
  readonly types?: readonly RelationType[];
  readonly kinds?: readonly EntityKind[];
}

/** `neighbours`: what lies around an entity. */
export function addNeighbours(program: Command, host: CommandHost): void {
  const command = program
    .command('neighbours')
    .alias('neighbors')
    .summary('show what lies around an entity')
    .description('Shows the entities within a few steps of one, the nearer first, then the better connected, and the edges between them.')
    .argument('<entity>', 'name, alias or id')
    .option('--depth <n>', 'steps to walk, 1 to 3', integerBetween(1, 3), 1)
    .option('--types <list>', 'only edges of these relation types: CARRIES_OUT,ORIGINATES', relationTypes)
    .option('--kinds <list>', 'only entities of these kinds: Brand,Policy', entityKinds)
    .option('--limit <n>', 'the most entities to show', integerBetween(1, 10_000), 50)
    .addHelpText(
      'after',
      '\nExamples:\n  cppcc-graph neighbours 资阳市政协 --depth 2\n  cppcc-graph neighbours 资阳市政协 --kinds Brand,Policy --types CARRIES_OUT',
    );
  host.act<[string], Options>(command, ({ withReader, json, out, note }, { depth, limit, types, kinds }, reference) =>
    withReader(async (store) => {
      const { id } = await requireEntity(store, reference);
      const around = await store.neighbourhood(id, { depth, limit, ...(types && { types }), ...(kinds && { kinds }) });
      if (!around) throw new NotFoundError(`The entity "${id}" left the graph while it was looked at; ask again.`);
      if (json) return out.writeJson(around);
      await out.write(describe(around));
      if (around.truncated) note(`Shown: ${around.shown} of ${around.total}; --limit shows more.`);
    }),
  );
}

function describe({ center, nodes, edges, total }: Neighbourhood): string {
  const names = new Map([center, ...nodes].map(({ id, name }) => [id, name]));
  const table = formatTable(
    [
      { title: 'steps', of: ({ distance }: (typeof nodes)[number]) => distance },
      { title: 'name', of: ({ name }) => name },
      { title: 'kind', of: ({ kind }) => kind },
      { title: 'edges', of: ({ connections }) => connections },
      { title: 'reports', of: ({ reports }) => reports },
      { title: 'id', of: ({ id }) => id },
    ],
    nodes,
  );
  const lines = edges.map(
    ({ subjectId, type, objectId }) => `  ${nameEdge(names.get(subjectId) ?? subjectId, type, names.get(objectId) ?? objectId)}\n`,
  );
  return `${nameEntity(center)}: ${total} entities around\n\n${table}\nEdges\n${lines.join('')}`;
}
