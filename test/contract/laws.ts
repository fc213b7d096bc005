import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowsEndpoints, ENTITY_KIND_NAMES, RELATION_TYPE_NAMES } from '../../src/model/index.js';
import type { EntityKind, ReportRecord } from '../../src/model/index.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { entity, makeReportRecord, measure, relation } from '../builders/report-record.js';
import type { EntitySketch, MeasureSketch, RelationSketch, ReportSketch } from '../builders/report-record.js';
import { byCodePoint, collect, recordLines, WHOLE, withStore } from './store-harness.js';
import type { OpenFreshStore } from './store-harness.js';

const NAMES = ['资阳', '耒阳', '书香政协', '1453', 'a"b`c\\d', '𠮷林', '%_*', '鑫资'];

/** Few names, so that reports share entities and edges. */
const sketchedEntity: fc.Arbitrary<EntitySketch> = fc
  .record({
    kind: fc.constantFrom<EntityKind>('Committee', 'Organization', 'Person', 'Brand', 'Policy', 'Project'),
    name: fc.constantFrom(...NAMES),
    aliases: fc.uniqueArray(fc.constantFrom('别名', '又名', '𠮷', '简称'), { maxLength: 2 }),
    level: fc.constantFrom(undefined, 'province' as const, 'county' as const),
    times: fc.integer({ min: 0, max: 2 }),
  })
  .map(({ kind, name, aliases, level, times }) => entity(kind, name, { aliases, times, ...(level ? { attributes: { level } } : {}) }));

const sketchedRelation: fc.Arbitrary<RelationSketch> = fc
  .record({
    subject: sketchedEntity,
    object: sketchedEntity,
    pick: fc.nat(),
    planned: fc.boolean(),
    confidence: fc.constantFrom(0.25, 0.5, 0.75),
    title: fc.constantFrom(undefined, '主席', '主任'),
    times: fc.integer({ min: 1, max: 2 }),
  })
  .chain(({ subject, object, pick, planned, confidence, title, times }) => {
    const types = RELATION_TYPE_NAMES.filter((type) => allowsEndpoints(type, subject.kind, object.kind));
    const type = types[pick % Math.max(types.length, 1)];
    const differs = subject.kind !== object.kind || subject.name !== object.name;
    return type !== undefined && differs
      ? fc.constant(
          relation(subject, type, object, { modality: planned ? 'planned' : 'asserted', confidence, times, ...(title ? { title } : {}) }),
        )
      : fc.constant(relation(entity('Committee', '资阳'), 'CARRIES_OUT', entity('Brand', '书香政协'), { confidence }));
  });

const sketchedMeasure: fc.Arbitrary<MeasureSketch> = fc
  .tuple(sketchedEntity, fc.constantFrom(0, 1.5, 30, 1257), fc.constantFrom('个', '亿元'))
  .map(([subject, value, unit]) => measure(subject, value, unit, '议事平台'));

/** Claims of a report are one per id, as the pipeline makes them. */
function distinctClaims(relations: readonly RelationSketch[]): RelationSketch[] {
  const seen = new Map<string, RelationSketch>();
  for (const one of relations) {
    seen.set(
      JSON.stringify([one.subject.kind, one.subject.name, one.type, one.object.kind, one.object.name, one.title, one.modality]),
      one,
    );
  }
  return [...seen.values()];
}

function distinctEntities(entities: readonly EntitySketch[]): EntitySketch[] {
  return [...new Map(entities.map((one) => [`${one.kind} ${one.name}`, one])).values()];
}

const sketchedReport = (name: string): fc.Arbitrary<ReportSketch> =>
  fc.record({
    name: fc.constant(name),
    period: fc.constantFrom(null, '2021', '2022'),
    issuer: fc.constantFrom(null, '资阳市政协'),
    entities: fc.array(sketchedEntity, { maxLength: 5 }).map(distinctEntities),
    relations: fc.array(sketchedRelation, { maxLength: 6 }).map(distinctClaims),
    measures: fc.uniqueArray(sketchedMeasure, { maxLength: 2, selector: (one) => one.subject.kind + one.subject.name }),
  });

const madeReports: fc.Arbitrary<ReportRecord[]> = fc
  .tuple(...['甲', '乙', '丙', '丁'].map((name) => sketchedReport(`${name}.txt`)))
  .map((sketches) => sketches.map(makeReportRecord));

/** Empties the store by its own means; the next case starts from nothing. */
async function clear(store: GraphStore): Promise<void> {
  for (const report of (await store.reports(WHOLE)).items) await store.removeReport(report.id);
  expect(await recordLines(store)).toEqual([]);
}

/** The laws of writing, on made-up reports that share names. */
export function describeLaws(openFreshStore: OpenFreshStore, runs: number): void {
  const check = (law: (store: GraphStore, reports: ReportRecord[]) => Promise<void>) =>
    withStore(openFreshStore, [], (store) =>
      fc.assert(
        fc.asyncProperty(madeReports, async (reports) => {
          await clear(store);
          await law(store, reports);
        }),
        { numRuns: runs },
      ),
    );

  describe('laws', () => {
    it('the order of reports does not matter', async () => {
      await check(async (store, reports) => {
        await store.putReports(reports);
        const forwards = await recordLines(store);
        await clear(store);
        await store.putReports([...reports].reverse());
        expect(await recordLines(store)).toEqual(forwards);
      });
    });

    it('taking out what was added leaves what was before', async () => {
      await check(async (store, reports) => {
        const [added, ...others] = reports;
        if (!added) return;
        await store.putReports(others);
        const before = { lines: await recordLines(store), edges: await collect(store.allEdges()), all: await collect(store.allEntities()) };
        await store.putReports([added]);
        await store.removeReport(added.id);
        const after = { lines: await recordLines(store), edges: await collect(store.allEdges()), all: await collect(store.allEntities()) };
        expect(after).toEqual(before);
      });
    });

    it('a second reading changes nothing, a changed one and back again neither', async () => {
      await check(async (store, reports) => {
        await store.putReports(reports);
        const before = await recordLines(store);
        expect(await store.putReports(reports)).toEqual({ added: 0, replaced: 0, unchanged: reports.length });
        const emptied = reports.map((report) => makeReportRecord({ name: report.extraction.report, preface: '空' }));
        await store.putReports(emptied);
        await store.putReports(reports);
        expect(await recordLines(store)).toEqual(before);
      });
    });

    it('counts, lists and summaries agree with the record', async () => {
      await check(async (store, reports) => {
        await store.putReports(reports);
        const record = await collect(store.record());
        const entities = await collect(store.allEntities());
        const edges = await collect(store.allEdges());
        const count = (line: string) => record.filter((one) => one.line === line).length;
        const statistics = await store.statistics();
        expect(statistics).toMatchObject({
          reports: count('report'),
          entities: count('entity'),
          claims: count('claim'),
          measures: count('measure'),
          edges: edges.length,
        });
        expect(entities.map((one) => one.id)).toEqual(record.filter((one) => one.line === 'entity').map((one) => one.id));
        expect(edges.map((one) => one.id)).toEqual([...edges.map((one) => one.id)].sort(byCodePoint));
        const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((total, each) => total + each, 0);
        expect([sum(statistics.kinds), sum(statistics.types)]).toEqual([entities.length, edges.length]);
        expect(Object.keys(statistics.kinds).every((kind) => (ENTITY_KIND_NAMES as readonly string[]).includes(kind))).toBe(true);
        for (const one of entities) {
          expect(one.connections).toBe(edges.filter((edge) => edge.subjectId === one.id || edge.objectId === one.id).length);
        }
      });
    });
  });
}
