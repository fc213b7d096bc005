import request from 'supertest';
import { describe, expect, it } from 'vitest';
import { createEntityId } from '../../src/model/index.js';
import { entity, idOf, makeReportRecord, relation } from '../builders/report-record.js';
import { book, leiyang, numbers, sampleReports, talk, ziyang, ziyangReport, zhuzhou } from '../contract/sample-reports.js';
import type { OpenFreshStore } from '../contract/store-harness.js';
import { expectProblem, sharedApi } from './api-client.js';
import { describeCypherRoute } from './cypher-route.contract.js';
import { describeOpenApiWalk } from './openapi-walk.js';

const twins = ['四川省/资阳市', '湖南省/株洲市'].map((scope) => entity('Person', '李晨', { scope }));
const twinReport = makeReportRecord({
  name: '同名.txt',
  home: ['湖南省', '株洲市'],
  entities: [...twins, zhuzhou],
  relations: twins.map((twin) => relation(twin, 'HOLDS_POSITION', zhuzhou, { title: '委员' })),
});
const at = encodeURIComponent;

/** Names of things in an answer, sorted. */
function namesOf(things: unknown): readonly string[] {
  return (things as readonly { readonly name: string }[]).map(({ name }) => name).sort();
}

/** What rows say in one column, sorted. */
function namesIn(rows: unknown, column: string): readonly string[] {
  return (rows as readonly Readonly<Record<string, string>>[]).map((row) => row[column]!).sort();
}

/** Last steps of the paths of places in an answer, sorted. */
function placesOf(groups: unknown): readonly (string | undefined)[] {
  return (groups as readonly { readonly path: readonly string[] }[]).map(({ path }) => path.at(-1)).sort();
}

/** What the API answers, whatever store it stands on. */
export function describeApi(name: string, openFreshStore: OpenFreshStore): void {
  describe(`the API on ${name}`, () => {
    const api = sharedApi(openFreshStore, [...sampleReports, twinReport]);

    describeOpenApiWalk(api);
    describeCypherRoute(api);

    describe('/api/entities', () => {
      it('finds a part of a name, by kind, with the links of its pages', async () => {
        const { body } = await api().get(`/api/entities?text=${at('政协')}&kind=Committee&limit=2`);
        expect(body).toMatchObject({ total: 4, offset: 0, limit: 2, links: { previous: null } });
        expect(body.items).toHaveLength(2);
        const second = await api().get(body.links.next as string);
        expect(second.body).toMatchObject({ total: 4, offset: 2, links: { next: null } });
        expect(second.body.items).toHaveLength(2);
        const first = await api().get(second.body.links.previous as string);
        expect(first.body.items).toEqual(body.items);
      });

      it('takes several kinds, with commas or repeated', async () => {
        const commas = await api().get('/api/entities?kind=Brand,Policy');
        const repeated = await api().get('/api/entities?kind=Brand&kind=Policy');
        expect(commas.body.total).toBe(3);
        expect(repeated.body.items).toEqual(commas.body.items);
      });

      it('treats what looks like a pattern or a query language as words', async () => {
        for (const text of ['%', '_', '*', '"', "' OR 1=1 --", '政协 OR 1', 'name:*', '()', '\\', '<script>', '~2']) {
          const answer = await api().get(`/api/entities?text=${at(text)}`);
          expect(answer, text).toMatchObject({ status: 200, body: { total: 0 } });
        }
      });
    });

    describe('/api/entities/{id}', () => {
      it('answers by id, by name and by alias', async () => {
        const byId = await api().get(`/api/entities/${idOf(talk)}`);
        expect(byId.body).toMatchObject({ id: idOf(talk), kind: 'Brand', name: '有事来协商' });
        expect(
          (byId.body.measures as { value: number; unit: string; what: string }[])
            .map(({ value, unit, what }) => `${value}${unit}${what}`)
            .sort(),
        ).toEqual(['1257个议事平台', '1435场次协商']);
        expect((await api().get(`/api/entities/${at('有事来协商')}`)).body).toEqual(byId.body);
        expect((await api().get(`/api/entities/${at('有事来协商平台')}`)).body).toEqual(byId.body);
      });

      it('lists who may be meant where several bear the name', async () => {
        const answer = await api().get(`/api/entities/${at('李晨')}`);
        expectProblem(answer, 409, 'ambiguous-name');
        expect((answer.body.candidates as { id: string }[]).map(({ id }) => id).sort()).toEqual(twins.map(idOf).sort());
      });

      it('says near names for an unknown one', async () => {
        const answer = await api().get(`/api/entities/${at('资阳市政协会')}`);
        expectProblem(answer, 404, 'not-found');
      });
    });

    describe('/api/entities/{id}/connections', () => {
      it('groups by relation and shows the words of each claim', async () => {
        const { body } = await api().get(`/api/entities/${idOf(ziyang)}/connections`);
        const groups = body.groups as { type: string; direction: string; label: string; total: number; connections: unknown[] }[];
        expect(groups.map(({ type, direction, label, total }) => [type, direction, label, total])).toEqual(
          expect.arrayContaining([
            ['CARRIES_OUT', 'out', '实施', 2],
            ['HOLDS_POSITION', 'in', '任职', 1],
          ]),
        );
        const { text } = (await api().get(`/api/reports/${ziyangReport.id}`)).body as { text: string };
        const claims = groups.flatMap(({ connections }) => (connections as { claims: unknown[] }[]).flatMap((one) => one.claims));
        for (const { reportId, evidence } of claims as { reportId: string; evidence: { start: number; end: number; quote: string }[] }[]) {
          if (reportId !== ziyangReport.id) continue;
          for (const { start, end, quote } of evidence) expect(text.slice(start, end)).toBe(quote);
        }
      });

      it('filters by type and direction and turns pages', async () => {
        const path = `/api/entities/${idOf(ziyang)}/connections`;
        const out = await api().get(`${path}?types=CARRIES_OUT&direction=out&limit=1`);
        expect(out.body).toMatchObject({ total: 2, limit: 1, groups: [{ type: 'CARRIES_OUT', total: 2 }] });
        const next = await api().get(out.body.links.next as string);
        expect(next.body.groups[0].connections[0].edgeId).not.toBe(out.body.groups[0].connections[0].edgeId);
        expect(next.body.links.next).toBeNull();
        const none = await api().get(`${path}?types=CARRIES_OUT&direction=in`);
        expect(none.body).toMatchObject({ total: 0, groups: [] });
      });
    });

    describe('/api/entities/{id}/neighbourhood', () => {
      it('tells how much it does not show', async () => {
        const { body } = await api().get(`/api/entities/${idOf(ziyang)}/neighbourhood?depth=2&limit=2`);
        expect(body).toMatchObject({ depth: 2, shown: 2, truncated: true });
        expect(body.nodes).toHaveLength(2);
        expect(body.total).toBeGreaterThan(2);
        expect(body.center).not.toHaveProperty('x');
      });

      it('places what it shows on request', async () => {
        const { body } = await api().get(`/api/entities/${idOf(ziyang)}/neighbourhood?depth=2&layout=true`);
        expect(body.center).toMatchObject({ x: 0, y: 0 });
        for (const node of body.nodes) expect(node).toMatchObject({ x: expect.any(Number), y: expect.any(Number) });
      });

      it('walks only over the kinds and types that are asked for', async () => {
        const { body } = await api().get(`/api/entities/${idOf(ziyang)}/neighbourhood?depth=3&kinds=Brand&types=CARRIES_OUT`);
        expect(namesOf(body.nodes)).toEqual(['书香政协', '有事来协商'].sort());
      });
    });

    describe('/api/path', () => {
      it('answers the steps with their sentences', async () => {
        const { body } = await api().get(`/api/path?from=${at('耒阳市政协')}&to=${idOf(ziyang)}`);
        expect(body.from.id).toBe(idOf(leiyang));
        expect(body.path.nodes[0].id).toBe(idOf(leiyang));
        expect(body.path.nodes[body.path.length]).toMatchObject({ id: idOf(ziyang) });
        expect(body.path.edges).toHaveLength(body.path.length as number);
        for (const step of body.path.edges) expect(step.claims[0].evidence[0].quote).not.toBe('');
      });

      it('answers null where there is no way, and the empty way from a thing to itself', async () => {
        const none = await api().get(`/api/path?from=${idOf(leiyang)}&to=${idOf(book)}&types=GUIDED_BY`);
        expect(none.body.path).toBeNull();
        const self = await api().get(`/api/path?from=${idOf(leiyang)}&to=${idOf(leiyang)}`);
        expect(self.body.path).toMatchObject({ length: 0, edges: [] });
      });
    });

    describe('/api/initiatives and /api/spread', () => {
      it('names the places that carry an initiative out, with sentences, and who originated it', async () => {
        const { body } = await api().get('/api/initiatives?minimumPlaces=2');
        expect(body.total).toBe(1);
        const [one] = body.items;
        expect(one).toMatchObject({ initiative: { name: '1453' }, placeCount: 2, planned: [] });
        expect(placesOf(one.places)).toEqual(['株洲市', '耒阳市'].sort());
        expect(one.originators).toMatchObject([{ body: { name: '湖南省政协' } }]);
        for (const { bodies } of one.places) expect(bodies[0].claims[0].evidence[0].quote).toMatch(/1453/);
      });

      it('leaves the sentences out on request', async () => {
        const { body } = await api().get('/api/initiatives?minimumPlaces=2&evidence=false');
        expect(placesOf(body.items[0].places)).toEqual(['株洲市', '耒阳市'].sort());
        expect(JSON.stringify(body)).not.toMatch(/quote/);
      });

      it('keeps what is planned apart', async () => {
        const { body } = await api().get(`/api/initiatives/${idOf(talk)}`);
        expect(placesOf(body.places)).toEqual(['资阳市']);
        expect(placesOf(body.planned)).toEqual(['耒阳市']);
      });

      it('orders places by first sight and tells the coverage', async () => {
        const { body } = await api().get(`/api/spread/${idOf(numbers)}`);
        expect(placesOf(body.adopters)).toEqual(['株洲市', '耒阳市'].sort());
        expect(body.coverage).toMatchObject({ reports: 4, span: { from: '2021', to: '2023' } });
      });

      it('refuses what is no initiative', async () => {
        for (const path of ['initiatives', 'spread']) {
          expectProblem(await api().get(`/api/${path}/${idOf(ziyang)}`), 404, 'not-found');
          expectProblem(await api().get(`/api/${path}/${createEntityId('Brand', '没有的')}`), 404, 'not-found');
        }
      });
    });

    describe('/api/reports', () => {
      it('lists reports and answers one by id and by name, with mentions that stand in its text', async () => {
        const list = await api().get('/api/reports?limit=3');
        expect(list.body).toMatchObject({ total: 4, links: { next: expect.any(String) } });
        expect(list.body.items[0]).not.toHaveProperty('text');
        const byId = await api().get(`/api/reports/${ziyangReport.id}`);
        expect((await api().get(`/api/reports/${at('资阳.txt')}`)).body).toEqual(byId.body);
        expect(byId.body.text).toBe(ziyangReport.text);
        expect(byId.body.mentions).not.toHaveLength(0);
        const { text, mentions } = byId.body as { text: string; mentions: { start: number; end: number; name: string }[] };
        for (const { start, end, name: mentioned } of mentions) expect(text.slice(start, end)).toBe(mentioned);
      });
    });

    describe('/api/queries', () => {
      it('lists the questions, and asks one where the store speaks Cypher', async () => {
        const { items } = (await api().get('/api/queries')).body as { items: { name: string; href: string }[] };
        expect(items.map(({ href }) => href)).toContain('/api/queries/initiative-adopters');
        const answer = await api().get(`/api/queries/initiative-adopters?initiative=1453`);
        const { capabilities } = (await api().get('/api/health')).body as { capabilities: { cypher: string } };
        if (capabilities.cypher === 'none') expectProblem(answer, 501, 'not-supported');
        else expect(namesIn(answer.body.rows, 'body')).toEqual(['株洲市政协', '湖南省政协', '耒阳市政协'].sort());
      });

      it('does not know a question that is not there', async () => {
        expectProblem(await api().get('/api/queries/nonsense'), 404, 'not-found');
      });
    });

    describe('/api/export', () => {
      it('answers every format whole, as a file', async () => {
        const [json, jsonl, graphml, gexf] = await Promise.all(
          ['json', 'jsonl', 'graphml', 'gexf'].map((format) => api().get(`/api/export/${format}`)),
        );
        const statistics = (await api().get('/api/statistics')).body as Record<
          'reports' | 'entities' | 'edges' | 'claims' | 'measures',
          number
        >;
        expect(json!.body.nodes).toHaveLength(statistics.entities);
        expect(json!.body.edges).toHaveLength(statistics.edges);
        const lines = jsonl!.text.trimEnd().split('\n');
        const { reports, entities, claims, measures } = statistics;
        expect(lines).toHaveLength(reports + entities + claims + measures);
        for (const line of lines) expect(JSON.parse(line)).toHaveProperty('line');
        expect(graphml!.text.match(/<node /g)).toHaveLength(statistics.entities);
        expect(gexf!.text.match(/<edge /g)).toHaveLength(statistics.edges);
        expect(jsonl!.headers.get('content-disposition')).toBe('attachment; filename=cppcc-graph.jsonl');
      });

      it('writes metrics into nodes on request', async () => {
        const { body } = await api().get('/api/export/json?metrics=true');
        expect(body.nodes[0].attributes).toMatchObject({
          degree: expect.any(Number),
          pageRank: expect.any(Number),
          community: expect.any(Number),
        });
      });
    });

    it('answers a repeated question with 304', async () => {
      const first = await api().get('/api/statistics');
      const again = await request(api().url).get('/api/statistics').set('If-None-Match', first.headers.get('etag')!);
      expect(again).toMatchObject({ status: 304, text: '' });
    });

    it('compresses long answers for those who can read that, streams too, and says 304 for them as well', async () => {
      const long = ['/api/reports', '/api/export/jsonl', '/openapi.json', '/'];
      for (const path of long) {
        const plain = await request(api().url).get(path).set('Accept-Encoding', 'identity').buffer(true);
        const packed = await request(api().url).get(path).set('Accept-Encoding', 'gzip').buffer(true);
        expect(plain.headers['content-encoding'], path).toBeUndefined();
        expect(packed.headers['content-encoding'], path).toBe('gzip');
        expect(packed.headers['vary'], path).toMatch(/Accept-Encoding/i);
        expect([packed.text, packed.body], path).toEqual([plain.text, plain.body]);
      }
      const first = await api().get('/api/reports');
      expect(first.headers.get('etag')).toMatch(/^W\//);
      const again = await request(api().url).get('/api/reports').set('If-None-Match', first.headers.get('etag')!);
      expect(again).toMatchObject({ status: 304, text: '' });
      const { paths } = (await api().get('/openapi.json')).body as { paths: Record<string, Record<string, { responses: object }>> };
      expect(paths['/api/reports']!['get']!.responses).toHaveProperty('304');
    });
  });
}
