import type { Command } from 'commander';
import { cityProfiles, coAdoptions, type CityProfile, type CoAdoption } from '../../analyse/index.js';
import { NotFoundError } from '../../model/index.js';
import type { CommandHost } from '../command-context.js';
import { formatCsv } from '../csv.js';
import { describeCoverage, loadAdoptions, namePlace } from '../load-adoptions.js';
import { formatTable, type Column } from '../table.js';

interface Options {
  readonly csv?: boolean;
}

/** Pairs of places shown with one place. */
const SHOWN_PAIRS = 10;

/** `cities`: how early places take things up, and what one place has and lacks. */
export function addCities(program: Command, host: CommandHost): void {
  const command = program
    .command('cities')
    .summary('show how early places are among adopters, or what one place runs and lacks')
    .description(
      'Observed only. Without a place: all places, from the first seen among adopters (0) to the last (1). With one: what it runs, started, ' +
        'what its peers run and it is not seen to run, and the places that run the same, against chance.',
    )
    .argument('[city]', 'a place: 资阳市, or with its superior, 四川省/资阳市')
    .option('--csv', 'write the table as comma-separated values')
    .addHelpText('after', '\nExamples:\n  cppcc-graph cities\n  cppcc-graph cities 资阳市');
  host.act<[string | undefined], Options>(command, ({ withReader, json, out }, { csv }, reference) =>
    withReader(async (store) => {
      const { adoptions, reported, coverage } = await loadAdoptions(store);
      const profiles = cityProfiles(adoptions, reported);
      if (reference === undefined) {
        if (json) return out.writeJson({ places: profiles, coverage });
        if (csv) return out.write(formatCsv(COLUMNS, profiles));
        return out.write(`${formatTable(COLUMNS, profiles)}\n${describeCoverage(coverage)}\n`);
      }
      const profile = requirePlace(profiles, reference);
      const pairs = coAdoptions(adoptions).filter(({ places }) => places.includes(profile.place));
      if (json) return out.writeJson({ profile, pairs, coverage });
      if (csv) return out.write(formatCsv(COLUMNS, [profile]));
      await out.write(
        `${[...describeProfile(profile), ...describePairs(profile.place, pairs), '', describeCoverage(coverage)].join('\n')}\n`,
      );
    }),
  );
}

const COLUMNS: readonly Column<CityProfile>[] = [
  { title: 'place', of: ({ place }) => namePlace(place) },
  { title: 'mean rank', of: ({ innovativeness }) => innovativeness?.meanRank.toFixed(2) ?? '' },
  { title: '± s.e.', of: ({ innovativeness }) => innovativeness?.standardError?.toFixed(2) ?? '' },
  { title: 'over', of: ({ innovativeness }) => innovativeness?.initiatives ?? 0 },
  { title: 'runs', of: ({ takenUp }) => takenUp.length },
  { title: 'started', of: ({ started }) => started.length },
  { title: 'reported years', of: ({ years }) => years.join(' ') },
];

function requirePlace(profiles: readonly CityProfile[], reference: string): CityProfile {
  const found = profiles.filter(({ place }) => place === reference || place.endsWith(`/${reference}`));
  if (found.length === 1) return found[0]!;
  throw new NotFoundError(
    found.length === 0
      ? `No adoption and no report tells of a place "${reference}"; \`cities\` lists those that are known.`
      : `Several places are named "${reference}": ${found.map(({ place }) => place).join(', ')}. Give one of these.`,
  );
}

function describeProfile({ place, innovativeness, takenUp, started, peers, lacks, years }: CityProfile): readonly string[] {
  const startedIds = new Set(started.map(({ initiativeId }) => initiativeId));
  return [
    namePlace(place),
    years.length === 0 ? '  no report of its own was read' : `  own reports cover ${years.join(', ')}`,
    innovativeness
      ? `  mean rank ${innovativeness.meanRank.toFixed(2)} (0 first, 1 last) over ${innovativeness.initiatives} initiatives`
      : '  no order among adopters is known',
    '',
    'Observed to run',
    ...takenUp.map(
      ({ initiativeId, initiativeName, period }) =>
        `  ${initiativeName}${period ? `, by ${period.to}` : ''}${startedIds.has(initiativeId) ? ', started it' : ''}`,
    ),
    '',
    `Run by ${peers.length} peers of the same superior, not seen here`,
    ...lacks.map(({ initiativeName, peersWith, peers: all }) => `  ${initiativeName}: ${peersWith.length} of ${all}`),
  ];
}

function describePairs(place: string, pairs: readonly CoAdoption[]): readonly string[] {
  return [
    '',
    'Runs the same as (against chance; q is the false discovery rate)',
    ...pairs.slice(0, SHOWN_PAIRS).map(({ places, shared, jaccard, lift, pValue, qValue }) => {
      const other = places[0] === place ? places[1] : places[0];
      return `  ${namePlace(other)}: ${shared} shared, Jaccard ${jaccard.toFixed(2)}, lift ${lift.toFixed(2)}, p ${pValue.toPrecision(2)}, q ${qValue.toPrecision(2)}`;
    }),
  ];
}
