import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ValidateFunction } from 'ajv';
import { ENTITY_KIND_NAMES, LEVELS, ORGANIZATION_CATEGORIES, RELATION_TYPE_NAMES, type ReportExtraction } from '../../src/model/index.js';
import { entity, makeReportRecord, measure, relation } from '../builders/report-record.js';

interface Schema {
  readonly $defs: {
    readonly kind: { readonly enum: readonly string[] };
    readonly relation: { readonly properties: { readonly type: { readonly enum: readonly string[] } } };
    readonly attributes: { readonly properties: Readonly<Record<'category' | 'level', { readonly enum: readonly string[] }>> };
  };
}

let schema: Schema;
let validate: ValidateFunction;

beforeAll(async () => {
  schema = JSON.parse(await readFile(new URL('../../data/schema/extraction.schema.json', import.meta.url), 'utf8')) as Schema;
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
  validate = ajv.compile(schema);
});

function sample(): ReportExtraction {
  const committee = entity('Committee', '资阳市政协', { attributes: { level: 'prefecture', jurisdiction: ['四川省', '资阳市'] } });
  const brand = entity('Brand', '有事来协商', { aliases: ['有事来协商平台'] });
  return makeReportRecord({
    name: '2022/a.txt',
    home: ['四川省', '资阳市'],
    issuer: '资阳市政协',
    published: '2023-01-01',
    period: '2022',
    entities: [committee, brand],
    relations: [relation(committee, 'CARRIES_OUT', brand, { period: '2022' })],
    measures: [measure(brand, 1257, '个', '议事平台', '2022')],
    issues: ['一处没有读懂的称呼'],
  }).extraction;
}

describe('data/schema/extraction.schema.json', () => {
  it('lists the kinds, types, levels and categories of the ontology', () => {
    const { kind, relation: claim, attributes } = schema.$defs;
    expect(kind.enum).toEqual(ENTITY_KIND_NAMES);
    expect(claim.properties.type.enum).toEqual(RELATION_TYPE_NAMES);
    expect(attributes.properties.level.enum).toEqual(LEVELS);
    expect(attributes.properties.category.enum).toEqual(ORGANIZATION_CATEGORIES);
  });

  it('accepts a full document', () => {
    expect(validate(sample()), JSON.stringify(validate.errors)).toBe(true);
  });

  it('accepts a document that tells nothing', () => {
    const nothing = {
      title: '',
      home: [],
      issuer: null,
      published: null,
      period: null,
      entities: [],
      relations: [],
      measures: [],
      issues: [],
    };
    expect(validate({ ...nothing, report: 'a.txt' }), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each([
    ['a missing field', (document: ReportExtraction) => ({ ...document, issues: undefined }), "must have required property 'issues'"],
    ['a field of no meaning', (document: ReportExtraction) => ({ ...document, note: 1 }), 'must NOT have additional properties'],
    ['an unknown kind', withEntity({ kind: 'Slogan' }), 'must be equal to one of the allowed values'],
    ['a confidence above 1', withEntity({ confidence: 1.5 }), 'must be <= 1'],
    ['an offset before the text', withEntity({ mentions: [{ start: -1, end: 2 }] }), 'must be >= 0'],
    ['a date in words', (document: ReportExtraction) => ({ ...document, published: '2023年1月' }), 'must match pattern'],
    ['a claim without evidence', withRelation({ evidence: [] }), 'must NOT have fewer than 1 items'],
    ['an end that is a bare name', withRelation({ subject: '资阳市政协' }), 'must be array'],
  ])('refuses %s', (_name, change, message) => {
    expect(validate(change(sample()))).toBe(false);
    expect(validate.errors?.map((error) => error.message).join('; ')).toContain(message);
  });
});

function withEntity(change: object) {
  return (document: ReportExtraction) => ({ ...document, entities: document.entities.map((one) => ({ ...one, ...change })) });
}

function withRelation(change: object) {
  return (document: ReportExtraction) => ({ ...document, relations: document.relations.map((one) => ({ ...one, ...change })) });
}
