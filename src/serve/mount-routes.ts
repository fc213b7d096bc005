import type { Express, NextFunction, Request, Response } from 'express';
import { ZodError } from 'zod';
import { RequestError } from './problem.js';
import type { FieldError } from './problem.js';
import { sendReply } from './send-reply.js';
import type { Route } from './route.js';
import type { Services } from './services.js';

const ALLOWED = 'GET, HEAD, OPTIONS';

/** Puts routes on an Express app: GET and HEAD are answered, OPTIONS says so, any other method is refused. */
export function mountRoutes(app: Express, routes: readonly Route[], services: Services): void {
  for (const route of routes) {
    const path = route.path.replace(/\{(\w+)\}/g, ':$1');
    app.get(path, async (request, response) => {
      const raw = { params: { ...request.params }, query: request.query, url: request.originalUrl };
      const reply = await route.reply(services, raw).catch((error: unknown) => {
        throw error instanceof ZodError ? toRequestError(error) : error;
      });
      await sendReply(response, reply, request.method !== 'HEAD');
    });
    app.all(path, refuseMethod);
  }
}

/** Ends an address that takes only GET: for addresses outside the registry, such as pages. */
export function refuseMethod(request: Request, response: Response, next: NextFunction): void {
  response.set('Allow', ALLOWED);
  if (request.method === 'OPTIONS') response.status(204).end();
  else next(new RequestError('method-not-allowed', `${request.method} is not possible here; ${ALLOWED} are.`));
}

function toRequestError(error: ZodError): RequestError {
  const errors = error.issues.flatMap((issue): FieldError[] =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((field) => ({ field, message: 'There is no such parameter here' }))
      : [{ field: String(issue.path[0] ?? ''), message: issue.message }],
  );
  const fields = [...new Set(errors.map(({ field }) => field))].join(', ');
  return new RequestError('invalid-parameter', `Wrong: ${fields}. \`errors\` says what is; /docs says what is expected.`, errors);
}
