import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RELATION_TYPES } from '../../src/model/index.js';
import { openEmbeddedStore } from '../../src/store/embedded/embedded-store.js';
import { cliDesk } from '../cli/run-cli.js';
import { COMMAND_LINE, spawnNode } from '../cli/spawn-node.js';
import { entity, idOf, makeReportRecord } from '../builders/report-record.js';
import { leiyang, numbers, sampleReports, talk, ziyang, ziyangReport, zhuzhou } from '../contract/sample-reports.js';

const START_TIMEOUT_MS = 60_000;
const twins = ['四川省/资阳市', '湖南省/株洲市'].map((scope) => entity('Person', '李晨', { scope }));
const reports = [...sampleReports, makeReportRecord({ name: '同名.txt', entities: twins })];
const texts = new Map(reports.map(({ id, text }) => [id, text]));

interface Source {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly report: string;
  readonly reportId: string;
}
interface Fact {
  readonly subject: { readonly id: string; readonly name: string };
  readonly type: keyof typeof RELATION_TYPES;
  readonly object: { readonly id: string; readonly name: string };
  readonly modality: string;
  readonly statements: number;
  readonly sources: readonly Source[];
}

describe('cppcc-graph mcp', () => {
  let folder: string;
  let client: Client;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cppcc-graph-mcp-'));
    const store = await openEmbeddedStore(folder);
    await store.prepare();
    await store.putReports(reports);
    await store.close();
    client = new Client({ name: 'test', version: '0' });
    await client.connect(
      new StdioClientTransport({ command: process.execPath, args: [...COMMAND_LINE, 'mcp', '--data', folder], cwd: folder }),
    );
  }, START_TIMEOUT_MS);
  afterAll(async () => {
    await client?.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Asks a tool; answers its data and its words. */
  const ask = async (name: string, given: Record<string, unknown> = {}) => {
    const { content, structuredContent, isError } = await client.callTool({ name, arguments: given });
    const [{ text }] = content as [{ text: string }];
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests look into answers of every shape
    return { text, data: structuredContent as any, isError: isError === true };
  };

  /** Holds each fact to carry a sentence that stands in the report it names, in the words too. */
  const expectSourced = (facts: readonly Fact[], text: string): void => {
    expect(facts).not.toHaveLength(0);
    for (const { sources, type } of facts) {
      expect(sources, type).not.toHaveLength(0);
      expectQuotes(sources, text);
    }
  };
  const expectQuotes = (sources: readonly Source[], text: string): void => {
    for (const { quote, start, end, reportId, report } of sources) {
      expect(texts.get(reportId)?.slice(start, end)).toBe(quote);
      expect(text).toContain(quote);
      expect(text).toContain(report);
    }
  };
  const sentences = (facts: readonly Fact[]): readonly string[] =>
    facts.map(({ subject, type, object }) => `${subject.name} ${type} ${object.name}`).sort();

  it('says who it is, how to use it, and offers eight tools that only read', async () => {
    expect(client.getServerVersion()).toMatchObject({ name: 'cppcc-graph', version: expect.stringMatching(/^\d/) });
    expect(client.getInstructions()).toContain('cite');
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name).sort()).toEqual(
      ['search', 'entity', 'connections', 'neighbourhood', 'path', 'spread', 'cypher', 'report_text'].sort(),
    );
    for (const { description, inputSchema, annotations } of tools) {
      expect(description).not.toBe('');
      expect(annotations).toMatchObject({ readOnlyHint: true });
      for (const property of Object.values(inputSchema.properties ?? {})) expect(property).toHaveProperty('description');
    }
  });

  it('finds entities by a part of a name', async () => {
    const { data, text } = await ask('search', { text: '政协', kinds: ['Committee'], limit: 2 });
    expect(data).toMatchObject({ total: 4, truncated: true });
    expect(data.items).toHaveLength(2);
    for (const { id } of data.items) expect(text).toContain(id);
  });

  it('describes an entity with the sentences of its numbers and the reports that mention it', async () => {
    const { data, text } = await ask('entity', { entity: '有事来协商平台' });
    expect(data).toMatchObject({ id: idOf(talk), kind: 'Brand', aliases: ['有事来协商平台'] });
    expect(data.measures).toHaveLength(2);
    for (const { sources } of data.measures as { sources: Source[] }[]) {
      expect(sources).not.toHaveLength(0);
      expectQuotes(sources, text);
    }
    expect((data.reports as { name: string }[]).map(({ name }) => name).sort()).toEqual(['耒阳.txt', '资阳.txt'].sort());
  });

  it('tells the facts of an entity, each with its sentence, its ends in the order of the relation', async () => {
    const { data, text } = await ask('connections', { entity: '资阳市政协' });
    expectSourced(data.facts as Fact[], text);
    expect(sentences(data.facts as Fact[])).toEqual(
      [
        '资阳市政协 CARRIES_OUT 有事来协商',
        '资阳市政协 CARRIES_OUT 书香政协',
        '元方 HOLDS_POSITION 资阳市政协',
        '资阳市政协 LOCATED_IN 资阳市',
        '株洲市政协 VISITED 资阳市政协',
      ].sort(),
    );
    const first = await ask('connections', { entity: idOf(ziyang), types: ['CARRIES_OUT'], direction: 'out', limit: 1, quotes: 1 });
    expect(first.data).toMatchObject({ total: 2, truncated: true });
    expect((first.data.facts as Fact[])[0]!.sources).toHaveLength(1);
    const rest = await ask('connections', { entity: idOf(ziyang), types: ['CARRIES_OUT'], direction: 'out', limit: 1, offset: 1 });
    expect(rest.data).toMatchObject({ truncated: false });
    expect(sentences(rest.data.facts as Fact[])).not.toEqual(sentences(first.data.facts as Fact[]));
  });

  it('tells what lies around an entity, every fact with its sentence, and how much it leaves out', async () => {
    const { data, text } = await ask('neighbourhood', { entity: idOf(leiyang), depth: 2 });
    expectSourced(data.facts as Fact[], text);
    expect(data).toMatchObject({ truncated: false, center: { name: '耒阳市政协' } });
    expect(sentences(data.facts as Fact[])).toContain('株洲市政协 VISITED 资阳市政协');
    const small = await ask('neighbourhood', { entity: idOf(leiyang), depth: 3, limit: 2 });
    expect(small.data).toMatchObject({ shown: 2, truncated: true });
  });

  it('tells a chain of facts between two entities, or that there is none', async () => {
    const { data, text } = await ask('path', { from: '耒阳市政协', to: idOf(ziyang) });
    expect(data.found).toBe(true);
    expect(data.facts).toHaveLength((data.entities as unknown[]).length - 1);
    expectSourced(data.facts as Fact[], text);
    const none = await ask('path', { from: idOf(leiyang), to: idOf(zhuzhou), types: ['GUIDED_BY'] });
    expect(none.data).toMatchObject({ found: false, facts: [] });
    expect(none.isError).toBe(false);
  });

  it('tells where an initiative is found, with plans and originators apart', async () => {
    const { data, text } = await ask('spread', { initiative: '1453' });
    expect(data.initiative.id).toBe(idOf(numbers));
    expect((data.originators as { name: string }[]).map(({ name }) => name)).toEqual(['湖南省政协']);
    const places = data.adopters as { path: string[]; bodies: { sources: Source[] }[] }[];
    expect(places.map(({ path }) => path.at(-1))).toEqual(['株洲市', '耒阳市']);
    for (const { bodies } of places) for (const { sources } of bodies) expectQuotes(sources, text);
    expect(text).toContain(`Rests on ${reports.length} reports`);
    const planned = (await ask('spread', { initiative: '有事来协商' })).data.planned as { path: string[] }[];
    expect(planned.map(({ path }) => path.at(-1))).toEqual(['耒阳市']);
  });

  it('runs Cypher that reads, cut at the limit, and refuses what writes or reads files', async () => {
    const statement = 'MATCH (b:Committee)-[r:CARRIES_OUT]->(:Policy {id: $id}) RETURN b.name AS body, r.quotes AS quotes ORDER BY body';
    const { data, text } = await ask('cypher', { statement, parameters: { id: idOf(numbers) } });
    expect((data.rows as [string, string[]][]).map(([body]) => body)).toEqual(['株洲市政协', '耒阳市政协']);
    expect(text).toContain('1453');
    expect((await ask('cypher', { statement: 'UNWIND range(1, 9) AS x RETURN x', limit: 3 })).data).toEqual({
      columns: ['x'],
      rows: [[1], [2], [3]],
      truncated: true,
    });
    for (const wrong of ['MATCH (e) DETACH DELETE e', "LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l", 'CALL dbms.listConfig()']) {
      const refused = await ask('cypher', { statement: wrong });
      expect(refused, wrong).toMatchObject({ isError: true, text: expect.stringContaining('refused') });
    }
    expect((await ask('cypher', { statement: 'MATCH (r:Report) RETURN count(r)' })).data.rows).toEqual([[reports.length]]);
  });

  it('gives the text of a report by name or id, whole or in part', async () => {
    const { data, text } = await ask('report_text', { report: '资阳.txt' });
    expect(data).toMatchObject({ id: ziyangReport.id, text: ziyangReport.text, truncated: false, characters: ziyangReport.text.length });
    expect(text).toBe(ziyangReport.text);
    const part = await ask('report_text', { report: ziyangReport.id, start: 3, length: 5 });
    expect(part.data).toMatchObject({ text: ziyangReport.text.slice(3, 8), start: 3, end: 8, truncated: true });
  });

  it('says what is wrong with a question, and goes on', async () => {
    const unknown = await ask('entity', { entity: '没有的政协' });
    expect(unknown).toMatchObject({ isError: true, text: expect.stringContaining('没有的政协') });
    const ambiguous = await ask('entity', { entity: '李晨' });
    expect(ambiguous.isError).toBe(true);
    for (const twin of twins) expect(ambiguous.text).toContain(idOf(twin));
    expect((await ask('spread', { initiative: '资阳市政协' })).isError).toBe(true);
    expect((await ask('report_text', { report: '../../etc/passwd' })).isError).toBe(true);
    for (const [tool, given] of [
      ['search', {}],
      ['search', { text: '', limit: 5 }],
      ['connections', { entity: '资阳市政协', types: ['NONSENSE'] }],
      ['neighbourhood', { entity: '资阳市政协', depth: 4 }],
      ['path', { from: '资阳市政协' }],
      ['cypher', { statement: 7 }],
    ] as const) {
      expect((await ask(tool, given)).isError, `${tool} ${JSON.stringify(given)}`).toBe(true);
    }
    expect((await ask('search', { text: '1453' })).data.total).toBe(1);
  });

  it('ends when it is told to', async () => {
    const desk = await cliDesk();
    const stop = new AbortController();
    const stdin = new PassThrough();
    const running = desk.runWith({ stdin, onInterrupt: () => stop.signal }, 'mcp', '--data', folder);
    stop.abort();
    expect(await running).toMatchObject({ code: 0, stdout: '', stderr: '' });
  });

  it('ends by itself when its client goes, and says on standard error where there is no graph', async () => {
    const left = spawnNode([...COMMAND_LINE, 'mcp', '--data', folder], { cwd: folder });
    expect(await left.exited).toEqual({ code: 0, signal: null });
    expect(left.stdout()).toBe('');
    const none = spawnNode([...COMMAND_LINE, 'mcp', '--data', join(folder, 'nothing')], { cwd: folder });
    expect((await none.exited).code).toBe(1);
    expect(none.stdout()).toBe('');
    expect(none.stderr()).toContain('cppcc-graph: ');
  });
});
