import express from 'express';
import type { Express } from 'express';
import { loadNamedQueries, requireNamedQuery } from '../query/named-queries.js';
import type { NamedQuery } from '../query/named-query.js';
import type { GraphStoreReader } from '../store/graph-store.js';
import { compressAnswers } from './compress-answers.js';
import { mountRoutes, refuseMethod } from './mount-routes.js';
import { describeRoutes } from './openapi.js';
import { mountPages } from './pages.js';
import { problemHandler, unknownRoute } from './problem-handler.js';
import type { ErrorReporter } from './problem-handler.js';
import { parseQueryString, refuseMalformedPath } from './read-address.js';
import { cypherRoutes } from './routes/cypher-routes.js';
import { entityRoutes } from './routes/entity-routes.js';
import { exportRoutes } from './routes/export-routes.js';
import { initiativeRoutes } from './routes/initiative-routes.js';
import { pathRoutes } from './routes/path-routes.js';
import { questionRoutes } from './routes/question-routes.js';
import { reportRoutes } from './routes/report-routes.js';
import { serviceRoutes } from './routes/service-routes.js';
import { securityHeaders } from './security-headers.js';

/** What the server needs; it opens and closes nothing itself. */
export interface AppOptions {
  readonly store: GraphStoreReader;
  /** Version of the program, told by `/api/health` and the OpenAPI document. */
  readonly version: string;
  /** The questions under `/api/queries`. Default: those of `cypher/query`. */
  readonly queries?: readonly NamedQuery[];
  /** Told of every failure of the server's own. Default: a line on standard error, with the stack. */
  readonly reportError?: ErrorReporter;
}

/** Makes the Express app: the API under `/api`, its document at `/openapi.json`, its viewer at `/docs`, the start page at `/`. */
export function createApp({ store, version, queries = loadNamedQueries(), reportError = writeToStandardError }: AppOptions): Express {
  const routes = [
    ...serviceRoutes,
    ...entityRoutes,
    ...pathRoutes,
    ...initiativeRoutes,
    ...reportRoutes,
    ...questionRoutes(queries),
    ...cypherRoutes,
    ...exportRoutes,
  ];
  const document = describeRoutes(routes, version);
  const app = express();
  app.disable('x-powered-by');
  app.enable('case sensitive routing');
  app.set('query parser', parseQueryString);
  app.use(securityHeaders, compressAnswers, refuseMalformedPath);
  mountRoutes(app, routes, { store, version });
  // Every question there is has a route of its own by now; for others this tells which there are.
  app.get('/api/queries/:name', (request) => void requireNamedQuery(request.params.name, queries));
  app.get('/openapi.json', (_request, response) => void response.json(document));
  app.all('/openapi.json', refuseMethod);
  mountPages(app);
  app.use(unknownRoute);
  app.use(problemHandler(reportError));
  return app;
}

const writeToStandardError: ErrorReporter = (error, { method, url }) => {
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${method} ${url}: ${told}\n`);
};
