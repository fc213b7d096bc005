import express from 'express';
import type { Express, NextFunction, Request, RequestHandler, Response } from 'express';
import { ZodError } from 'zod';
import { RequestError } from './problem.js';
import type { FieldError } from './problem.js';
import { sendReply } from './send-reply.js';
import type { Route } from './route.js';
import type { Services } from './services.js';

const BODY_LIMIT_BYTES = 256 * 1024;

/** Puts routes on an Express app: each answers its method (HEAD goes with GET), OPTIONS says so, any other method is refused. */
export function mountRoutes(app: Express, routes: readonly Route[], services: Services): void {
  for (const route of routes) {
    const path = route.path.replace(/\{(\w+)\}/g, ':$1');
    const answer: RequestHandler = async (request, response) => {
      const raw = { params: { ...request.params }, query: request.query, body: request.body as unknown, url: request.originalUrl };
      const reply = await route.reply(services, raw).catch((error: unknown) => {
        throw error instanceof ZodError ? toRequestError(error) : error;
      });
      await sendReply(response, reply, request.method !== 'HEAD');
    };
    if (route.method === 'get') app.get(path, answer).all(path, refuseMethod);
    else app.post(path, requireJson, readJson, answer).all(path, refuseAllBut(['POST', 'OPTIONS']));
  }
}

/** Ends an address that takes only GET: for addresses outside the registry, such as pages. */
export const refuseMethod = refuseAllBut(['GET', 'HEAD', 'OPTIONS']);

function refuseAllBut(methods: readonly string[]): RequestHandler {
  const allowed = methods.join(', ');
  return (request: Request, response: Response, next: NextFunction) => {
    response.set('Allow', allowed);
    if (request.method === 'OPTIONS') response.status(204).end();
    else next(new RequestError('method-not-allowed', `${request.method} is not possible here; ${allowed} are.`));
  };
}

/** A page of another site may send forms and plain texts here unasked, but no JSON. */
const requireJson: RequestHandler = (request, _response, next) => {
  if (request.is('application/json')) next();
  else next(new RequestError('unsupported-media-type', 'Send a body with Content-Type: application/json.'));
};

/** Compressed bodies are refused: a small one can hold a large one. */
const readJson = express.json({ limit: BODY_LIMIT_BYTES, inflate: false });

function toRequestError(error: ZodError): RequestError {
  const errors = error.issues.flatMap((issue): FieldError[] =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((field) => ({ field, message: 'There is no such parameter here' }))
      : [{ field: String(issue.path[0] ?? ''), message: issue.message }],
  );
  const fields = [...new Set(errors.map(({ field }) => field))].join(', ');
  return new RequestError('invalid-parameter', `Wrong: ${fields}. \`errors\` says what is; /docs says what is expected.`, errors);
}
