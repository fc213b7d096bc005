import neo4j, { type Neo4jError } from 'neo4j-driver';
import { CppccGraphError, StoreError } from '../../model/index.js';

/** Where the server is, for messages: scheme, host and port, never the user or password that an address may carry. */
export function describeAddress(uri: string): string {
  const parts = /^([a-z0-9+]+):\/\/(?:[^@/]*@)?([^/?#]*)/iu.exec(uri);
  return parts?.[1] !== undefined && parts[2] ? `${parts[1]}://${parts[2]}` : 'the given address';
}

const UNAVAILABLE = new Set(['ServiceUnavailable', 'SessionExpired', 'Neo.TransientError.General.DatabaseUnavailable']);

export function isNeo4jError(error: unknown): error is Neo4jError {
  return error instanceof neo4j.Neo4jError;
}

/** Turns what the driver throws into a StoreError that says what failed, where, and how to go on; our own errors pass. */
export function toStoreError(error: unknown, address: string): Error {
  if (error instanceof CppccGraphError) return error;
  if (!(error instanceof Error)) return new StoreError(`Neo4j at ${address} failed: ${String(error)}`);
  if (!isNeo4jError(error)) return error;
  const cause = { cause: error };
  if (error.code === 'Neo.ClientError.Security.Unauthorized') {
    const advice = 'check NEO4J_USER and NEO4J_PASSWORD';
    return new StoreError(`Neo4j at ${address} refused the user name or password; ${advice}.`, { ...cause, code: 'store-unavailable' });
  }
  if (error.code === 'Neo.ClientError.Security.AuthenticationRateLimit') {
    const message = `Neo4j at ${address} has locked the user after too many wrong passwords; wait some seconds and try again.`;
    return new StoreError(message, { ...cause, code: 'store-unavailable', retryable: true });
  }
  if (error.code === 'Neo.ClientError.Database.DatabaseNotFound') {
    const advice = 'check NEO4J_DATABASE (the community edition has only "neo4j")';
    return new StoreError(`Neo4j at ${address} has no such database: ${error.message} ${advice}.`, { ...cause, code: 'store-unavailable' });
  }
  if (UNAVAILABLE.has(error.code)) {
    const advice = 'start the server or check NEO4J_URI, then try again';
    return new StoreError(`Neo4j at ${address} does not answer (${firstSentence(error.message)}); ${advice}.`, {
      ...cause,
      code: 'store-unavailable',
      retryable: true,
    });
  }
  const message = `Neo4j at ${address} failed: ${error.message} (${error.code})`;
  return new StoreError(message, { ...cause, retryable: neo4j.isRetryableError(error) });
}

function firstSentence(text: string): string {
  return /^[^.\n]*(?:\.(?=\S)[^.\n]*)*/u.exec(text)?.[0].trim() ?? text;
}
