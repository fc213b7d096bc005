import type { FamilyLink } from '../analyse/index.js';
import type { FamilyAdopter, FamilyAnswer } from './family-answer.js';
import { describeCoverage, namePlace } from './load-adoptions.js';
import { quoteClaims } from './sentences.js';
import type { Column } from './table.js';

/** Columns of `spread --csv`. */
export const FAMILY_COLUMNS: readonly Column<FamilyAdopter>[] = [
  { title: 'rank', of: ({ rank }) => rank ?? '' },
  { title: 'place', of: ({ place }) => namePlace(place) },
  { title: 'first seen from', of: ({ period }) => period?.from ?? '' },
  { title: 'first seen to', of: ({ period }) => period?.to ?? '' },
  { title: 'not seen in', of: ({ interval }) => interval.after ?? '' },
  { title: 'censoring', of: ({ interval }) => interval.censoring },
  { title: 'started', of: ({ started }) => String(started) },
  { title: 'bodies', of: ({ bodies }) => bodies.join('、') },
  { title: 'reports', of: ({ claims }) => [...new Set(claims.map(({ reportName }) => reportName))].sort().join(' ') },
];

/** A family and its spread for people, what was proposed and what was observed apart. */
export function describeFamily({ family, adopters, notSeen, curve, coverage }: FamilyAnswer): readonly string[] {
  const names = new Map(family.members.map(({ initiative }) => [initiative.id, initiative.name]));
  const { fit } = curve;
  return [
    `Family of ${family.name} (proposed from the names)`,
    ...family.members.map(
      ({ initiative, link, places }) => `  ${initiative.name}, ${places} places${link ? `: ${explain(link, names)}` : ''}`,
    ),
    '',
    'Observed: first seen in',
    ...adopters.flatMap(({ rank, place, period, interval, started, claims }) => [
      `  ${rank ?? '–'}. ${namePlace(place)}${started ? ', started it' : ''}, ${period ? `by ${interval.by}` : 'no time told'}` +
        (interval.censoring === 'interval'
          ? `, not seen in ${interval.after}`
          : interval.censoring === 'left'
            ? ', no earlier report'
            : ''),
      ...quoteClaims(claims.slice(0, 1), '     '),
    ]),
    ...(fit
      ? [
          `Logistic fit over ${fit.points} years: ceiling ${fit.ceiling.toFixed(1)}, half by ${fit.midpoint.toFixed(1)}, R² ${fit.rSquared.toFixed(2)}`,
        ]
      : ['No curve is fitted: too few years, or no ceiling in sight.']),
    `Not seen in ${notSeen.length} places with reports, as far as these go.`,
    '',
    describeCoverage(coverage),
  ];
}

function explain({ from, to, reason, shared, own, place, confidence }: FamilyLink, names: ReadonlyMap<string, string>): string {
  const pair = `${names.get(from) ?? from} – ${names.get(to) ?? to}`;
  const why = {
    part: `one name is part of the other, sharing ${shared}`,
    extension: `one name begins with the other, ${shared}`,
    wording: `they differ only in words used one for another (${own.join(' / ')})`,
    'local-form': `they share ${shared}, filled with ${own.map((slot) => slot || '–').join(' / ')}${place === undefined ? '' : ` (${place})`}`,
    judged: 'a reader joined them',
  }[reason];
  return `${pair}: ${why} [${confidence}]`;
}
