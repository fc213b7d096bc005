import type { Command } from 'commander';
import { spreadOf, type Adopter, type SpreadAnswer } from '../../analyse/index.js';
import { allReports, initiativeAnswer, requireEntity } from '../../query/index.js';
import type { CommandHost } from '../command-context.js';
import { formatCsv } from '../csv.js';
import { describeFamily, FAMILY_COLUMNS } from '../describe-family.js';
import { familyAnswer } from '../family-answer.js';
import { loadAdoptions } from '../load-adoptions.js';
import { nameEntity, quoteClaims } from '../sentences.js';

interface Options {
  readonly family?: boolean;
  readonly csv?: boolean;
}

/** `spread`: in which places an initiative is seen, and in what order. */
export function addSpread(program: Command, host: CommandHost): void {
  const command = program
    .command('spread')
    .summary('show where an initiative is found, in the order in which the reports show it')
    .description(
      'Shows who originated an initiative and which places carry it out, in the order in which the reports first show them. ' +
        'A place without a report is unknown, which is not the same as without the initiative.',
    )
    .argument('<initiative>', 'name, alias or id of a Brand or Policy')
    .option('--family', 'take all names together that look like local forms of it, each with its reason')
    .option('--csv', 'write the order of places as comma-separated values, with --family or without')
    .addHelpText(
      'after',
      '\nExamples:\n  cppcc-graph spread 书香政协\n  cppcc-graph spread 1453 --json\n  cppcc-graph spread 有事好商量 --family --csv',
    );
  host.act<[string], Options>(command, ({ withReader, json, out }, { family, csv }, reference) =>
    withReader(async (store) => {
      const { id } = await requireEntity(store, reference);
      if (family || csv) {
        const { initiative } = await initiativeAnswer(store, id);
        const { loadKnowledge } = await import('../../knowledge/index.js');
        const loaded = await loadAdoptions(store);
        const facts = family ? loaded.facts : loaded.facts.filter((fact) => fact.initiative.id === id);
        const spread = familyAnswer(initiative, { ...loaded, facts }, loadKnowledge().lexicon);
        if (csv) await out.write(formatCsv(FAMILY_COLUMNS, spread.adopters));
        else if (json) await out.writeJson(spread);
        else await out.write(`${describeFamily(spread).join('\n')}\n`);
        return;
      }
      const [answer, reports] = await Promise.all([initiativeAnswer(store, id), allReports(store)]);
      const spread = spreadOf(answer, reports);
      if (json) await out.writeJson(spread);
      else
        await out.write(
          describe(spread)
            .map((line) => `${line}\n`)
            .join(''),
        );
    }),
  );
}

function describe({ initiative, originators, adopters, planned, coverage }: SpreadAnswer): readonly string[] {
  const { span, reports, places } = coverage;
  return [
    nameEntity(initiative),
    ...section(
      'Originated by',
      originators.flatMap(({ body, claims }) => [`  ${body.name}`, ...quoteClaims(claims, '    ')]),
    ),
    ...section('Carried out in', adopters.flatMap(describeAdopter)),
    ...section('Planned in', planned.flatMap(describeAdopter)),
    '',
    `Seen in ${reports} reports of ${places.length} places${span ? `, ${span.from} to ${span.to}` : ''}; other places and times are unknown.`,
  ];
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines];
}

function describeAdopter({ rank, path, firstSeen, bodies }: Adopter): readonly string[] {
  const place = path === null ? 'place unknown' : path.length === 0 ? 'national' : path.join('/');
  const seen = firstSeen ? `, first seen ${firstSeen.from === firstSeen.to ? firstSeen.from : `${firstSeen.from} to ${firstSeen.to}`}` : '';
  return [
    `  ${rank === null ? '–' : `${rank}.`} ${place}${seen}`,
    ...bodies.flatMap(({ body, claims }) => [`     ${body.name}`, ...quoteClaims(claims, '       ')]),
  ];
}
