import { describe, expect, it } from 'vitest';
import type { RecordLine } from '../../src/model/index.js';
import { entity, idOf, makeReportRecord, measure, relation } from '../builders/report-record.js';
import { sampleReports } from './sample-reports.js';
import { byCodePoint, collect, recordLines, sharedStore, withStore } from './store-harness.js';
import type { OpenFreshStore } from './store-harness.js';

const brand = entity('Brand', '“𠮷”事', {
  aliases: ['又名', '𠮷', '〥'],
  attributes: { scope: 'national', adcode: '51', level: 'county' },
});
const committee = entity('Committee', '甲市政协');
const small = makeReportRecord({
  name: '甲.txt',
  title: '标题',
  home: ['四川省'],
  issuer: '甲市政协',
  published: '2023-01',
  period: '2022',
  entities: [brand],
  relations: [relation(committee, 'CARRIES_OUT', brand, { title: '主办', period: '2022', confidence: 0.5 })],
  measures: [measure(brand, 1.5, '亿元', '投资')],
  issues: ['不懂'],
});

/** The lines a small report must give, key by key: two stores that hold the same reports give the same bytes. */
function expectedLines(): RecordLine[] {
  const [claim] = small.extraction.relations;
  const [number] = small.extraction.measures;
  const [mentioned] = small.extraction.entities;
  if (!claim || !number || !mentioned) throw new Error('The small report lost a part.');
  return [
    {
      line: 'report',
      id: small.id,
      name: '甲.txt',
      title: '标题',
      home: ['四川省'],
      issuer: '甲市政协',
      published: '2023-01',
      period: '2022',
      source: 'reports/甲.txt',
      contentHash: small.contentHash,
      readerVersion: 'rules-1',
      characters: small.text.length,
      counts: { entities: 1, claims: 1, measures: 1, issues: 1 },
    },
    {
      line: 'entity',
      id: idOf(brand),
      kind: 'Brand',
      name: '“𠮷”事',
      // Code point order: 𠮷 (U+20BB7) comes last.
      aliases: ['〥', '又名', '𠮷'],
      attributes: { level: 'county', adcode: '51', scope: 'national' },
      mentions: mentioned.mentions.map(({ start, end }) => ({ reportId: small.id, start, end })),
    },
    { line: 'entity', id: idOf(committee), kind: 'Committee', name: '甲市政协', aliases: [], attributes: {}, mentions: [] },
    {
      line: 'claim',
      subjectId: idOf(committee),
      type: 'CARRIES_OUT',
      objectId: idOf(brand),
      id: claim.id,
      reportId: small.id,
      reportName: '甲.txt',
      issuer: '甲市政协',
      published: '2023-01',
      period: '2022',
      title: '主办',
      modality: 'asserted',
      confidence: 0.5,
      rules: ['test.relation'],
      evidence: claim.evidence,
    },
    {
      line: 'measure',
      id: number.id,
      subjectId: idOf(brand),
      value: 1.5,
      unit: '亿元',
      what: '投资',
      period: null,
      reportId: small.id,
      reportName: '甲.txt',
      issuer: '甲市政协',
      evidence: number.evidence,
    },
  ];
}

/** The record as lines, the whole graph, and counts. */
export function describeRecord(openFreshStore: OpenFreshStore): void {
  describe('the record', () => {
    it('gives exactly these bytes for a small report', async () => {
      expect(await withStore(openFreshStore, [small], recordLines)).toEqual(expectedLines().map((line) => JSON.stringify(line)));
    });

    it('is empty for an empty store', async () => {
      await withStore(openFreshStore, [], async (store) => {
        expect(await recordLines(store)).toEqual([]);
        expect(await collect(store.allEntities())).toEqual([]);
        expect(await collect(store.allEdges())).toEqual([]);
      });
    });
  });

  describe('the whole graph', () => {
    const store = sharedStore(openFreshStore, sampleReports);

    it('comes as reports, entities, claims, measures, each by id', async () => {
      const lines = await collect(store().record());
      const kinds = lines.map((line) => line.line);
      expect(kinds).toEqual([...kinds].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)));
      for (const kind of ORDER) {
        const ids = lines.filter((line) => line.line === kind).map((line) => line.id);
        expect(ids.length).toBeGreaterThan(1);
        expect(ids).toEqual([...ids].sort(byCodePoint));
      }
    });

    it('is counted by kind and type', async () => {
      expect(await store().statistics()).toEqual({
        reports: 3,
        entities: 11,
        edges: 12,
        claims: 13,
        measures: 2,
        kinds: { Committee: 4, Organization: 1, Person: 1, Place: 1, Project: 1, Brand: 2, Policy: 1 },
        types: {
          LOCATED_IN: 1,
          GUIDED_BY: 1,
          HOLDS_POSITION: 1,
          CARRIES_OUT: 5,
          ORIGINATES: 1,
          ADVANCES: 1,
          VISITED: 1,
          COOPERATES_WITH: 1,
        },
      });
    });

    it('adds the claims of an edge up', async () => {
      const edges = await collect(store().allEdges());
      expect(edges).toHaveLength(12);
      expect(edges.find((edge) => edge.type === 'ORIGINATES')).toMatchObject({
        confidence: 0.95,
        modality: 'asserted',
        titles: [],
        reports: 2,
        periods: ['2021', '2023'],
      });
      expect(edges.find((edge) => edge.type === 'HOLDS_POSITION')).toMatchObject({ titles: ['主席'], periods: ['2022'] });
      expect(edges.find((edge) => edge.type === 'ADVANCES')).toMatchObject({ modality: 'planned', confidence: 0.6 });
    });

    it('answers when asked whether it is there', async () => {
      await expect(store().ping()).resolves.toBeUndefined();
    });
  });
}

const ORDER = ['report', 'entity', 'claim', 'measure'];
