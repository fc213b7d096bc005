import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ENTITY_KIND_NAMES, InvariantError, RELATION_TYPE_NAMES, UsageError, type RelationType } from '../../../src/model/index.js';
import { labelsOf, schemaStatements, statement } from '../../../src/store/neo4j/statements.js';

const cypherFolder = new URL('../../../cypher/', import.meta.url);
const sourceFolder = new URL('../../../src/store/neo4j/', import.meta.url);

describe('statement', () => {
  it('fills in the types asked for, sorted, each once', () => {
    expect(statement('store/edges-by-id', { types: ['VISITED', 'HELD', 'VISITED'] })).toContain('[e:HELD|VISITED {id: edge.id}]');
  });

  it('takes every type of the ontology where none are asked for', () => {
    expect(statement('store/edges-by-id')).toContain(`[e:${[...RELATION_TYPE_NAMES].sort().join('|')} {`);
  });

  it('finds nothing where no type at all is asked for', () => {
    expect(statement('store/edges-by-id', { types: [] })).toContain('[e:NO_RELATION {');
  });

  it('leaves comments and the semicolon out', () => {
    const text = statement('load/upsert-entities', { kind: 'Brand' });
    expect(text).toBe('UNWIND $rows AS row\nMERGE (e:Entity {id: row.id})\nON CREATE SET e:Entity:Brand:Initiative, e.kind = row.kind');
  });

  it.each(['HELD]-() DETACH DELETE n //', '', 'held'])('refuses the type %j', (type) => {
    expect(() => statement('store/edges-by-id', { types: [type as RelationType] })).toThrow(UsageError);
  });

  it.each([0, 11, 1.5, Number.NaN, -1])('refuses a walk of %d steps', (steps) => {
    expect(() => statement('store/neighbourhood', { steps })).toThrow(UsageError);
  });

  it('misses a placeholder without a value', () => {
    expect(() => statement('store/neighbourhood')).toThrow(InvariantError);
    expect(() => statement('load/upsert-entities')).toThrow(InvariantError);
  });
});

describe('cypher/', () => {
  it('counts every kind and type of the ontology', () => {
    const text = statement('store/statistics');
    for (const name of ENTITY_KIND_NAMES) expect(text).toContain(`${name}: COUNT { (:${name}) }`);
    for (const name of RELATION_TYPE_NAMES) expect(text).toContain(`${name}: COUNT { ()-[:${name}]->() }`);
    expect(text.match(/COUNT \{ \(:/gu)).toHaveLength(ENTITY_KIND_NAMES.length + 4);
    expect(text.match(/COUNT \{ \(\)-/gu)).toHaveLength(RELATION_TYPE_NAMES.length);
  });

  it('has no statement that nobody runs', () => {
    const sources = readdirSync(sourceFolder)
      .map((name) => readFileSync(new URL(name, sourceFolder), 'utf8'))
      .join('\n');
    for (const folder of ['load', 'store']) {
      for (const file of readdirSync(new URL(folder, cypherFolder))) {
        const name = file.replace('.cypher', '');
        expect(sources.includes(`'${folder}/${name}'`) || sources.includes(`'${name}'`), `${folder}/${file}`).toBe(true);
      }
    }
  });

  it('has its schema in numbered files', () => {
    const statements = schemaStatements();
    expect(statements.length).toBeGreaterThan(8);
    for (const text of statements) expect(text).toMatch(/^CREATE [A-Z ]*(?:INDEX|CONSTRAINT) \w+ IF NOT EXISTS/u);
  });
});

describe('labelsOf', () => {
  it.each([
    ['Committee', ['Entity', 'Committee']],
    ['Policy', ['Entity', 'Policy', 'Initiative']],
  ] as const)('%s', (kind, labels) => {
    expect(labelsOf(kind)).toEqual(labels);
  });
});
