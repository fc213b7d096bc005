import neo4j from 'neo4j-driver';

/** What can be handed to a statement of ours. */
export type Parameter = null | undefined | boolean | number | string | readonly Parameter[] | { readonly [key: string]: Parameter };
export type Parameters = Readonly<Record<string, Parameter>>;

/** Whole numbers become Neo4j integers (the driver would send floats, which SKIP and LIMIT refuse); undefined becomes null. */
export function toNeo4jParameter(value: Parameter): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toNeo4jParameter);
  if (typeof value === 'object') return toNeo4jParameters(value as Parameters);
  return value;
}

export function toNeo4jParameters(parameters: Parameters): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, toNeo4jParameter(value)]));
}
