import type { Command } from 'commander';
import {
  CONTACT_TYPES,
  TRANSMISSION_MODELS,
  contactsOf,
  inferInfluence,
  testPrecedence,
  type ContactType,
  type InferredEdge,
  type InfluenceAnswer,
  type PrecedenceTest,
  type TransmissionModel,
} from '../../analyse/index.js';
import { collect } from '../collect.js';
import type { CommandHost } from '../command-context.js';
import { formatCsv } from '../csv.js';
import { describeCoverage, loadAdoptions, namePlace } from '../load-adoptions.js';
import { integerBetween, oneOf } from '../option-values.js';
import { formatTable, type Column } from '../table.js';

interface Options {
  readonly model: TransmissionModel;
  readonly edges?: number;
  readonly csv?: boolean;
}

/** `influence`: inferred lines between places, beside the observed ones. */
export function addInfluence(program: Command, host: CommandHost): void {
  const command = program
    .command('influence')
    .summary('infer who passes initiatives on to whom, beside the lines that reports state')
    .description(
      'Inferred lines are guesses from the order in which places are first seen (NetInf); what a common superior started is laid to no ' +
        'neighbour. Beside them, observed: what superiors started, and whether visits and joint work come before adoptions.',
    )
    .option('--model <model>', TRANSMISSION_MODELS.join(', '), oneOf('model', TRANSMISSION_MODELS), 'exponential')
    .option('--edges <n>', 'infer the n strongest lines instead of stopping by p-value', integerBetween(1, 100_000))
    .option('--csv', 'write the inferred lines as comma-separated values')
    .addHelpText('after', '\nExamples:\n  cppcc-graph influence\n  cppcc-graph influence --model rayleigh --edges 50 --csv');
  host.act<[], Options>(command, ({ withReader, json, out }, { model, edges, csv }) =>
    withReader(async (store) => {
      const { adoptions, coverage } = await loadAdoptions(store);
      const answer = inferInfluence(adoptions, edges === undefined ? { model } : { model, maxEdges: edges, significance: 1 });
      if (csv) return out.write(formatCsv(COLUMNS, answer.inferred));
      const entities = new Map((await collect(store.allEntities())).map((entity) => [entity.id, entity]));
      const allEdges = await collect(store.allEdges());
      const precedence = CONTACT_TYPES.map((type) => ({ type, ...testPrecedence(contactsOf(type, allEdges, entities), adoptions) }));
      if (json) return out.writeJson({ ...answer, precedence, coverage });
      await out.write(`${[...describe(answer, precedence), '', describeCoverage(coverage)].join('\n')}\n`);
    }),
  );
}

const COLUMNS: readonly Column<InferredEdge>[] = [
  { title: 'from (inferred)', of: ({ from }) => namePlace(from) },
  { title: 'to (inferred)', of: ({ to }) => namePlace(to) },
  { title: 'initiatives', of: ({ cascades }) => cascades },
  { title: 'mean delay, years', of: ({ meanDelay }) => meanDelay.toFixed(2) },
  { title: 'gain', of: ({ gain }) => gain.toFixed(2) },
  { title: 'p', of: ({ pValue }) => pValue.toPrecision(2) },
];

function describe(
  { inferred, directives, basis }: InfluenceAnswer,
  precedence: readonly (PrecedenceTest & { readonly type: ContactType })[],
): readonly string[] {
  return [
    `Inferred, not observed: from ${basis.adoptions} dated adoptions of ${basis.cascades} initiatives, ${basis.directed} of them explained by a superior`,
    inferred.length === 0 ? '  no line is likely enough' : formatTable(COLUMNS, inferred).trimEnd(),
    '',
    'Observed: what a superior started',
    ...directives.map(
      ({ superior, place, initiatives }) =>
        `  ${namePlace(superior)} → ${namePlace(place)}: ${initiatives.map(({ name }) => name).join('、')}`,
    ),
    '',
    'Observed contacts, tested: do they come before adoptions? (an association, not a cause)',
    ...precedence.map(
      ({ type, contacts, observed, expected, lift, pValue, permutations }) =>
        `  ${type}: ${contacts} dated pairs; ${observed} adoptions after contact, ${expected.toFixed(2)} by chance` +
        `${lift === null ? '' : `, lift ${lift.toFixed(2)}`}, p ${pValue.toPrecision(2)} (${permutations} permutations)`,
    ),
  ];
}
