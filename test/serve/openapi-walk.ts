import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CypherValue } from '../../src/model/index.js';
import { loadNamedQueries } from '../../src/query/named-queries.js';
import { idOf } from '../builders/report-record.js';
import { numbers, ziyang, ziyangReport, zhuzhou } from '../contract/sample-reports.js';
import { expectProblem } from './api-client.js';
import type { Answer, Client } from './api-client.js';

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required: boolean;
  readonly schema: {
    readonly type?: string;
    readonly enum?: readonly string[];
    readonly $ref?: string;
    readonly items?: object;
    readonly minimum?: number;
  };
}

interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>;
}

/** The document, as far as tests look into it. */
export interface Document {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, { readonly get: Operation; readonly post?: Operation }>>;
}

const questions = loadNamedQueries();

/** Paths that take POST; other tests walk them. */
const POST_PATHS = ['/api/cypher'];

/** Something right for every parameter that the document asks for or offers; the walk fails where it offers more. */
const GOOD: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '/api/health': {},
  '/api/statistics': {},
  '/api/ontology': {},
  '/api/entities': { text: '政协', kind: 'Committee,Brand', offset: '1', limit: '5' },
  '/api/entities/{id}': { id: idOf(ziyang) },
  '/api/entities/{id}/connections': { id: idOf(ziyang), types: 'CARRIES_OUT,LOCATED_IN', direction: 'out', offset: '0', limit: '5' },
  '/api/entities/{id}/neighbourhood': { id: idOf(ziyang), depth: '3', types: 'CARRIES_OUT', kinds: 'Brand', limit: '5', layout: 'true' },
  '/api/path': { from: idOf(ziyang), to: idOf(zhuzhou), maxLength: '4', types: 'VISITED,CARRIES_OUT', kinds: 'Brand' },
  '/api/initiatives': { minimumPlaces: '1', evidence: 'false', offset: '0', limit: '5' },
  '/api/initiatives/{id}': { id: idOf(numbers) },
  '/api/spread/{id}': { id: idOf(numbers) },
  '/api/reports': { offset: '0', limit: '2' },
  '/api/reports/{id}': { id: ziyangReport.id },
  '/api/queries': {},
  '/api/export/{format}': { format: 'json', metrics: 'true' },
  ...Object.fromEntries(
    questions.map(({ name, parameters }) => [
      `/api/queries/${name}`,
      Object.fromEntries(parameters.map((parameter) => [parameter.name, written(parameter.example)])),
    ]),
  ),
};

/** Wrong for any parameter: too large for a number, of no closed set, not a text. */
const BAD_VALUES: Readonly<Record<string, readonly string[]>> = {
  integer: ['-1', '1.5', '1e3', '', 'x', '999999999999', '0x10'],
  signed: ['1.5', 'x', '', '0x10'],
  number: ['x', '', '1e3'],
  boolean: ['yes', '', '1'],
  list: [''],
  array: ['Nonsense', '', 'Brand,'],
  enum: ['nonsense', ''],
  string: ['%00', '%0A', 'x'.repeat(3000)],
};

/** Walks every path of `/openapi.json` with right and wrong input; answers must be what the document says. */
export function describeOpenApiWalk(api: () => Client): void {
  describe('/openapi.json', () => {
    let document: Document;
    let hasCypher: boolean;
    let expectDescribed: (path: string, answer: Answer) => void;
    beforeAll(async () => {
      document = (await api().get('/openapi.json')).body as Document;
      expectDescribed = describedBy(document);
      hasCypher = (await api().get('/api/health')).body.capabilities.cypher !== 'none';
    });
    const okFor = (path: string): number => (hasCypher || !path.startsWith('/api/queries/') ? 200 : 501);
    const expectGood = async (path: string, target: string): Promise<number> => {
      const answer = await api().get(target);
      expectDescribed(path, answer);
      return answer.status;
    };

    it('is OpenAPI 3.1 and knows each path that this walk knows', async () => {
      const { body } = await api().get('/openapi.json');
      expect(body.openapi).toMatch(/^3\.1\./);
      expect(Object.keys(body.paths as object).sort()).toEqual([...Object.keys(GOOD), ...POST_PATHS].sort());
    });

    it.each(Object.keys(GOOD))('%s answers as described', async (path) => {
      const { parameters = [] } = document.paths[path]!.get;
      expect(parameters.map(({ name }) => name).sort()).toEqual(Object.keys(GOOD[path]!).sort());
      expect(await expectGood(path, address(path, parameters, GOOD[path]!))).toBe(okFor(path));
      const required = Object.fromEntries(parameters.filter((one) => one.required).map(({ name }) => [name, GOOD[path]![name]!]));
      expect(await expectGood(path, address(path, parameters, required))).toBe(okFor(path));
    });

    it.each(Object.keys(GOOD))('%s refuses wrong input and names the field', async (path) => {
      const { parameters = [] } = document.paths[path]!.get;
      const good = address(path, parameters, GOOD[path]!);
      const unknown = await api().get(`${good}${good.includes('?') ? '&' : '?'}colour=red&__proto__=1`);
      expectDescribed(path, unknown);
      expect(expectProblem(unknown, 400, 'invalid-parameter')).toEqual(['colour', '__proto__']);
      for (const parameter of parameters) {
        for (const value of BAD_VALUES[kindOf(parameter)]!) {
          if (parameter.in === 'path' && value === '') continue;
          const bad = await api().get(address(path, parameters, { ...GOOD[path]!, [parameter.name]: value }, true));
          expectDescribed(path, bad);
          expect(expectProblem(bad, 400, 'invalid-parameter'), `${parameter.name}=${value}`).toContain(parameter.name);
        }
      }
      for (const { name } of parameters.filter((one) => one.required && one.in === 'query')) {
        const rest = Object.fromEntries(Object.entries(GOOD[path]!).filter(([other]) => other !== name));
        expect(expectProblem(await api().get(address(path, parameters, rest)), 400, 'invalid-parameter')).toEqual([name]);
      }
    });

    it.each(Object.keys(GOOD))('%s answers HEAD like GET without a body, and refuses other methods', async (path) => {
      const good = address(path, document.paths[path]!.get.parameters ?? [], GOOD[path]!);
      const [get, head] = [await api().get(good), await api().ask('HEAD', good)];
      expect(head).toMatchObject({ status: okFor(path), type: get.type, text: '' });
      for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
        const refused = await api().ask(method, good);
        expectProblem(refused, 405, 'method-not-allowed');
        expect(refused.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
        expectDescribed(path, refused);
      }
      expect(await api().ask('OPTIONS', good)).toMatchObject({ status: 204, text: '' });
    });

    it.each(Object.keys(GOOD).filter((path) => path.includes('{id}')))('%s does not know what is not there', async (path) => {
      for (const id of ['brand-0000000000000000', 'report-0', '../../etc/passwd', '{}', '没有的', '%', '🀄']) {
        const answer = await api().get(address(path, document.paths[path]!.get.parameters!, { ...GOOD[path]!, id }));
        expectProblem(answer, 404, 'not-found');
        expectDescribed(path, answer);
      }
    });
  });
}

/** A value as a query string writes it. */
function written(value: CypherValue): string {
  return Array.isArray(value) ? value.join(',') : typeof value === 'string' ? value : JSON.stringify(value);
}

function kindOf({ schema }: Parameter): string {
  if ('enum' in schema || '$ref' in schema) return 'enum';
  if (schema.type === 'array' && !('enum' in (schema.items ?? {})) && !('$ref' in (schema.items ?? {}))) return 'list';
  if (schema.type === 'integer' && (schema.minimum ?? -1) < 0) return 'signed';
  return schema.type ?? 'string';
}

function address(path: string, parameters: readonly Parameter[], values: Readonly<Record<string, string>>, encoded = false): string {
  const encode = (value: string): string => (encoded && /^%/.test(value) ? value : encodeURIComponent(value).replaceAll('%2C', ','));
  const query = parameters.filter((one) => one.in === 'query' && one.name in values).map(({ name }) => `${name}=${encode(values[name]!)}`);
  const filled = path.replace(/\{(\w+)\}/g, (_whole, name: string) => encode(values[name]!));
  return query.length === 0 ? filled : `${filled}?${query.join('&')}`;
}

/** Makes a check that holds answers against the schema that the document gives for their status and content type. */
export function describedBy(document: Document, method: 'get' | 'post' = 'get'): (path: string, answer: Answer) => void {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  ajv.addSchema(document, 'openapi');
  return (path, answer) => {
    const type = answer.type.split(';')[0]!;
    const content = document.paths[path]![method]?.responses[String(answer.status)]?.content;
    expect(Object.keys(content ?? {}), `${path} ${answer.status}`).toContain(type);
    if (answer.body === undefined) return;
    const pointer = ['paths', path, method, 'responses', String(answer.status), 'content', type, 'schema']
      .map((step) => encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1')))
      .join('/');
    const validate = ajv.getSchema(`openapi#/${pointer}`)!;
    expect(validate(answer.body) ? [] : validate.errors).toEqual([]);
  };
}
