import type { ErrorRequestHandler, RequestHandler } from 'express';
import { RequestError, StatementError, toProblem } from './problem.js';

/** Told of every failure that is the server's own (5xx), with what was asked. */
export type ErrorReporter = (error: unknown, request: { readonly method: string; readonly url: string }) => void;

/** Seconds after which a client may try again when the store is down. */
const RETRY_AFTER_SECONDS = 5;

/** For addresses that nothing serves. */
export const unknownRoute: RequestHandler = (request, _response, next) => {
  next(new RequestError('unknown-route', `Nothing is at ${request.path}; /docs lists what there is.`));
};

/** The one place where failures become answers: a problem document (RFC 9457) and nothing of the inside. */
export function problemHandler(report: ErrorReporter): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    const problem = toProblem(error, request.originalUrl);
    if (problem.status >= 500 && !(error instanceof StatementError)) report(error, { method: request.method, url: request.originalUrl });
    if (response.headersSent) {
      next(error);
      return;
    }
    if (problem.code === 'store-unavailable') response.set('Retry-After', String(RETRY_AFTER_SECONDS));
    response.status(problem.status).set('Cache-Control', 'no-store').removeHeader('Content-Disposition');
    response.type('application/problem+json').send(JSON.stringify(problem));
  };
}
