import type { Command } from 'commander';
import { NotFoundError, type EntityCard } from '../../model/index.js';
import { connectionsByType, requireEntity, type ConnectionGroups } from '../../query/index.js';
import type { CommandHost } from '../command-context.js';
import { integerBetween } from '../option-values.js';
import { nameEdge, nameEntity, quoteClaims, quoteEvidence } from '../sentences.js';

interface Options {
  readonly limit: number;
}

const DEFAULT_CONNECTIONS = 50;

/** `entity`: all that is known of one entity, with the sentences that say so. */
export function addEntity(program: Command, host: CommandHost): void {
  const command = program
    .command('entity')
    .summary('show what is known of an entity, with the sentences that say so')
    .description('Shows an entity: its names, place, numbers, reports, and its connections with the sentences that state them.')
    .argument('<entity>', 'name, alias or id')
    .option('--limit <n>', 'the most connections to show', integerBetween(0, 10_000), DEFAULT_CONNECTIONS)
    .addHelpText('after', '\nExamples:\n  cppcc-graph entity 元方\n  cppcc-graph entity 有事来协商 --json');
  host.act<[string], Options>(command, ({ withReader, json, out }, { limit }, reference) =>
    withReader(async (store) => {
      const { id } = await requireEntity(store, reference);
      const [entity, connections] = await Promise.all([store.entity(id), connectionsByType(store, id, { offset: 0, limit })]);
      if (!entity) throw new NotFoundError(`The entity "${id}" left the graph while it was looked at; ask again.`);
      if (json) await out.writeJson({ entity, connections });
      else await out.write([...describeCard(entity), ...describeConnections(entity.name, connections)].map((line) => `${line}\n`).join(''));
    }),
  );
}

function describeCard({ id, kind, name, aliases, attributes, reports, measures, sources }: EntityCard): readonly string[] {
  const { category, level, jurisdiction, adcode, scope } = attributes;
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['id', id],
    ['aliases', aliases.join('、')],
    ['category', category],
    ['level', level],
    ['place', jurisdiction?.join('/')],
    ['adcode', adcode],
    ['scope', scope],
    ['reports', `${reports}: ${sources.map(({ report, mentions }) => `${report.name} (${mentions}×)`).join(', ')}`],
  ];
  return [
    nameEntity({ name, kind }),
    ...facts.filter(([, value]) => value).map(([label, value]) => `  ${label.padEnd(9)} ${value ?? ''}`),
    ...(measures.length > 0 ? ['', 'Numbers'] : []),
    ...measures.flatMap(({ value, unit, what, evidence, reportName, period }) => [
      `  ${what} ${value}${unit}`,
      ...quoteEvidence(evidence, [reportName, period], '    '),
    ]),
  ];
}

function describeConnections(name: string, { groups, total }: ConnectionGroups): readonly string[] {
  if (total === 0) return [];
  const shown = groups.reduce((sum, { connections }) => sum + connections.length, 0);
  return [
    '',
    shown < total ? `Connections (${shown} of ${total}; --limit shows more)` : `Connections (${total})`,
    ...groups.flatMap(({ connections }) =>
      connections.flatMap(({ type, direction, other, claims }) => [
        `  ${direction === 'out' ? nameEdge(name, type, other.name) : nameEdge(other.name, type, name)}`,
        ...quoteClaims(claims, '    '),
      ]),
    ),
  ];
}
