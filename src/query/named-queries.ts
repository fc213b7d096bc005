import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NotFoundError, UsageError, type CypherResult, type CypherValue } from '../model/index.js';
import type { CypherLimits, GraphStoreReader } from '../store/graph-store.js';
import { parseNamedQuery, toParameterValue, type NamedQuery, type NamedQueryParameter, type ParameterType } from './named-query.js';

const QUERY_FOLDER = fileURLToPath(new URL('../../cypher/query/', import.meta.url));

/** The analysts' questions, by name: every file of `cypher/query`. Throws an InvariantError for a file that is not in the format. */
export function loadNamedQueries(folder = QUERY_FOLDER): readonly NamedQuery[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .map((file) => parseNamedQuery(file.slice(0, -'.cypher'.length), readFileSync(join(folder, file), 'utf8')));
}

/** One question. Throws a {@link NotFoundError} that lists those there are. */
export function requireNamedQuery(name: string, queries: readonly NamedQuery[] = loadNamedQueries()): NamedQuery {
  const found = queries.find((query) => query.name === name);
  if (found) return found;
  throw new NotFoundError(`There is no question "${name}"; there are: ${queries.map((query) => query.name).join(', ')}.`);
}

/**
 * The values of a question's parameters: those given, as values or as written on a command line, and defaults for the others.
 * Throws a UsageError for one that is missing, unknown or of a wrong type.
 */
export function readQueryParameters(
  { name: question, parameters }: NamedQuery,
  given: Readonly<Record<string, CypherValue>>,
): Readonly<Record<string, CypherValue>> {
  const unknown = Object.keys(given).find((name) => !parameters.some((parameter) => parameter.name === name));
  if (unknown !== undefined) {
    const known = parameters.map(({ name }) => name).join(', ') || 'none';
    throw new UsageError(`The question ${question} has no parameter "${unknown}"; it has: ${known}.`);
  }
  return Object.fromEntries(parameters.map((parameter) => [parameter.name, readParameter(question, parameter, given[parameter.name])]));
}

function readParameter(question: string, parameter: NamedQueryParameter, given: CypherValue | undefined): CypherValue {
  const { name, type, example, description } = parameter;
  if (given === undefined) {
    if (parameter.default !== undefined) return parameter.default;
    throw new UsageError(`The question ${question} needs ${name} (${description.en}), e.g. ${name}=${shown(example)}.`);
  }
  const value = typeof given === 'string' ? toParameterValue(type, given) : given;
  if (value !== undefined && isOfType(type, value)) return value;
  throw new UsageError(`${name} of the question ${question} is of type ${type}; ${shown(given)} is not (e.g. ${shown(example)}).`);
}

function isOfType(type: ParameterType, value: CypherValue): boolean {
  switch (type) {
    case 'text':
      return typeof value === 'string';
    case 'integer':
      return Number.isSafeInteger(value);
    case 'number':
      return typeof value === 'number';
    case 'boolean':
      return typeof value === 'boolean';
    case 'list':
      return Array.isArray(value) && value.every((part) => typeof part === 'string');
  }
}

function shown(value: CypherValue): string {
  return Array.isArray(value) ? value.join(',') : typeof value === 'string' ? value : JSON.stringify(value);
}

/** Asks a store one of the questions. Throws as {@link readQueryParameters} and the store's `runCypher` do. */
export async function runNamedQuery(
  store: GraphStoreReader,
  query: NamedQuery,
  given: Readonly<Record<string, CypherValue>>,
  limits: CypherLimits,
): Promise<CypherResult> {
  return store.runCypher(query.statement, readQueryParameters(query, given), limits);
}
