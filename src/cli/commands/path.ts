import type { Command } from 'commander';
import type { EntityKind, PathAnswer, RelationType } from '../../model/index.js';
import { pathBetween } from '../../query/index.js';
import type { CommandHost } from '../command-context.js';
import { entityKinds, integerBetween, relationTypes } from '../option-values.js';
import { nameEdge, nameEntity, quoteClaims } from '../sentences.js';

interface Options {
  readonly maxLength: number;
  readonly types?: readonly RelationType[];
  readonly kinds?: readonly EntityKind[];
}

/** `path`: the shortest way between two entities. */
export function addPath(program: Command, host: CommandHost): void {
  const command = program
    .command('path')
    .summary('show the shortest way between two entities')
    .description('Shows a shortest path between two entities, whatever the direction of its edges, with the sentence behind each step.')
    .argument('<from>', 'name, alias or id')
    .argument('<to>', 'name, alias or id')
    .option('--max-length <n>', 'the most steps, 1 to 10', integerBetween(1, 10), 6)
    .option('--types <list>', 'walk only edges of these relation types', relationTypes)
    .option('--kinds <list>', 'walk only over entities of these kinds; the ends are free', entityKinds)
    .addHelpText(
      'after',
      '\nExamples:\n  cppcc-graph path 耒阳市政协 资阳市政协\n  cppcc-graph path 耒阳市政协 资阳市政协 --types CARRIES_OUT,ORIGINATES',
    );
  host.act<[string, string], Options>(command, ({ withReader, json, out, note }, { maxLength, types, kinds }, from, to) =>
    withReader(async (store) => {
      const answer = await pathBetween(store, from, to, { maxLength, ...(types && { types }), ...(kinds && { kinds }) });
      if (json) await out.writeJson(answer);
      else if (answer.path) await out.write(describe(answer.path));
      else note(`There is no path of at most ${maxLength} steps between ${nameEntity(answer.from)} and ${nameEntity(answer.to)}.`);
      return answer.path ? 0 : 1;
    }),
  );
}

function describe({ nodes, edges, length }: PathAnswer): string {
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  const steps = edges.flatMap(({ subjectId, type, objectId, claims }) => [
    `  ${nameEdge(names.get(subjectId) ?? subjectId, type, names.get(objectId) ?? objectId)}`,
    ...quoteClaims(claims.slice(0, 1), '    '),
  ]);
  return `${nodes.map(nameEntity).join(' – ')}\n${length} ${length === 1 ? 'step' : 'steps'}\n${steps.map((line) => `${line}\n`).join('')}`;
}
