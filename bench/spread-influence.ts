/**
 * Measures the analyses of spread on made diffusions with known lines: `npx tsx bench/spread-influence.ts`.
 * Prints precision and recall of NetInf by number of cascades (means of three seeds), then times at full size.
 */
import { cityProfiles, adoptionCurve, byInitiative, coAdoptions, inferNetwork } from '../src/analyse/index.js';
import type { Adoption, InferredEdge } from '../src/analyse/index.js';
import { makeDiffusion } from '../test/analyse/influence/made-cascades.js';

const SEEDS = [1, 2, 3];
const STOPS = [
  { title: 'as many as true', options: { maxEdges: 70, significance: 1 } },
  { title: 'p ≤ 0.05', options: {} },
  { title: 'p ≤ 0.001', options: { significance: 0.001 } },
];

function score(found: readonly InferredEdge[], truth: ReadonlySet<string>): readonly number[] {
  const right = found.filter(({ from, to }) => truth.has(`${from} ${to}`)).length;
  return [right / found.length, right / truth.size, found.length];
}

for (const cascades of [50, 100, 200, 500, 1000]) {
  for (const { title, options } of STOPS) {
    const scores = SEEDS.map((seed) => {
      const made = makeDiffusion({ nodes: 40, edges: 70, cascades, seed });
      return score(inferNetwork(made.cascades, options), made.edges);
    });
    const [precision, recall, edges] = [0, 1, 2].map((at) => scores.reduce((sum, each) => sum + each[at]!, 0) / SEEDS.length);
    console.log(
      `${cascades} cascades, ${title}: precision ${precision!.toFixed(2)}, recall ${recall!.toFixed(2)}, ${edges!.toFixed(0)} edges`,
    );
  }
}

const full = makeDiffusion({ nodes: 500, edges: 900, cascades: 2000, seed: 1 });
const adoptions = full.cascades.flatMap(({ id, events }) =>
  events.map(({ node, time }): Adoption => {
    const year = String(2000 + Math.floor(time));
    const province = `省${Number(node.slice(1)) % 25}`;
    const period = { from: year, to: year };
    return {
      initiativeId: id,
      initiativeName: id,
      place: `${province}/${node}`,
      path: [province, node],
      period,
      started: false,
      bodies: [],
      claims: [],
    };
  }),
);
const reported = new Map(adoptions.map(({ place }) => [place, new Set(Array.from({ length: 25 }, (_, at) => 2000 + at))]));
console.log(`500 places, 2,000 initiatives, ${adoptions.length} adoptions`);
const time = (what: string, work: () => unknown): void => {
  const start = performance.now();
  work();
  console.log(`  ${what}: ${((performance.now() - start) / 1000).toFixed(2)} s`);
};
time('curves with fits', () => [...byInitiative(adoptions).values()].map((own) => adoptionCurve(own, reported)));
time('profiles of places', () => cityProfiles(adoptions, reported));
time('co-adoption of all pairs', () => coAdoptions(adoptions));
time('NetInf, p ≤ 0.05', () => inferNetwork(full.cascades));
