import { spreadOf } from '../../analyse/index.js';
import type { Adopter } from '../../analyse/index.js';
import { allReports, initiativeAnswer, requireEntity } from '../../query/index.js';
import type { StatedBody } from '../../query/index.js';
import { named, sourcesOf, tellEntity, tellSource } from '../facts.js';
import type { Source } from '../facts.js';
import { entityInput, quotesInput } from '../inputs.js';
import { createTool } from '../tool.js';

/** Tells where an initiative is found. */
export const addSpread = createTool({
  name: 'spread',
  title: 'Where an initiative is found',
  description:
    'Tells who originated a brand or policy and which places carry it out or plan to, in the order in which the reports first show them, with their sentences. ' +
    'A place without a report is unknown, which is not the same as without the initiative; the order says nothing of who learnt from whom.',
  input: { initiative: entityInput.describe('Name, alias or id of a Brand or Policy, e.g. 书香政协'), quotes: quotesInput },
  answer: async (store, { initiative, quotes }) => {
    const { id } = await requireEntity(store, initiative);
    const [answer, reports] = await Promise.all([initiativeAnswer(store, id), allReports(store)]);
    const spread = spreadOf(answer, reports);
    const body = (stated: StatedBody) => ({ ...named(stated.body), sources: sourcesOf(stated.claims, quotes) });
    const place = ({ rank, path, firstSeen, bodies }: Adopter) => ({ rank, path, firstSeen, bodies: bodies.map(body) });
    const data = {
      initiative: named(spread.initiative),
      originators: spread.originators.map(body),
      adopters: spread.adopters.map(place),
      planned: spread.planned.map(place),
      coverage: spread.coverage,
    };
    const lines = [
      tellEntity(spread.initiative),
      ...tellBodies('Originated by', data.originators),
      ...data.adopters.flatMap(({ rank, path, bodies }) =>
        tellBodies(`Carried out in ${tellPlace(path)}${rank === null ? '' : ` (${rank}.)`} by`, bodies),
      ),
      ...data.planned.flatMap(({ path, bodies }) => tellBodies(`Planned in ${tellPlace(path)} by`, bodies)),
      `Rests on ${spread.coverage.reports} reports; other places and times are unknown.`,
    ];
    return { text: lines.join('\n'), data };
  },
});

function tellPlace(path: readonly string[] | null): string {
  return path === null ? 'a place that is not told' : path.join('/') || '全国';
}

function tellBodies(what: string, bodies: readonly { readonly name: string; readonly sources: readonly Source[] }[]): readonly string[] {
  return bodies.flatMap(({ name, sources }) => [`- ${what} ${name}`, ...sources.map(tellSource)]);
}
