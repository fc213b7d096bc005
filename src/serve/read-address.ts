import type { RequestHandler } from 'express';
import { RequestError } from './problem.js';

/** Parameters of an address; one given several times is a list. */
export type QueryParameters = Record<string, string | string[]>;

/**
 * Reads a query string to the letter: percent-encoding that is no UTF-8 is refused, where common parsers put
 * replacement characters. `+` reads as a space. The result has no prototype, so that no name can mean more than itself.
 */
export function parseQueryString(text: string | null): QueryParameters {
  const parameters = Object.create(null) as QueryParameters;
  for (const pair of (text ?? '').split('&')) {
    if (pair === '') continue;
    const equals = pair.indexOf('=');
    const name = decode(equals === -1 ? pair : pair.slice(0, equals));
    const value = decode(equals === -1 ? '' : pair.slice(equals + 1));
    const before = parameters[name];
    if (before === undefined) parameters[name] = value;
    else if (Array.isArray(before)) before.push(value);
    else parameters[name] = [before, value];
  }
  return parameters;
}

/** Refuses an address whose path is no percent-encoded UTF-8, whether anything is there or not. */
export const refuseMalformedPath: RequestHandler = (request, _response, next) => {
  decodePercent(request.path);
  next();
};

function decode(text: string): string {
  return decodePercent(text.replaceAll('+', ' '));
}

function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new RequestError('malformed-request', `"${text.slice(0, 100)}" is not percent-encoded UTF-8.`);
  }
}
