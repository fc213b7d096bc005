import type { ProblemCode } from './problem.js';
import type { Wire } from './schemas/wire.js';
import { noParameters } from './schemas/parameters.js';
import type { Services } from './services.js';
import type { z } from './schemas/zod.js';

/** What a route is called in the document. */
export interface RouteNames {
  /** In OpenAPI's form: `/api/entities/{id}`. */
  readonly path: string;
  readonly operationId: string;
  readonly tag: 'graph' | 'initiatives' | 'reports' | 'questions' | 'cypher' | 'service';
  readonly summary: string;
  readonly description?: string;
}

/** A text that is sent as it is made. */
export interface StreamedText {
  readonly contentType: string;
  readonly fileName: string;
  readonly pieces: AsyncIterable<string>;
}

export type Reply = { readonly kind: 'json'; readonly body: unknown } | ({ readonly kind: 'stream' } & StreamedText);

/** What a request gives a route, unchecked. `url` is the address as asked for, with its query; `body` is parsed JSON, for POST. */
export interface RawRequest {
  readonly params: unknown;
  readonly query: unknown;
  readonly body?: unknown;
  readonly url: string;
}

/**
 * One route: its address, what it takes, what it answers and what can go wrong. Express, the validation and the
 * OpenAPI document are all made from it, so that they cannot differ.
 */
export interface Route extends RouteNames {
  /** A POST route reads too: it takes what does not fit into an address. */
  readonly method: 'get' | 'post';
  /** Schema of the JSON body, for POST. */
  readonly body?: z.ZodObject;
  readonly params: z.ZodObject;
  readonly query: z.ZodObject;
  /** Schema of the answer by content type; a text that is no JSON has none. */
  readonly answers: Readonly<Record<string, z.ZodType | undefined>>;
  readonly problems: readonly ProblemCode[];
  /** Checks the request and answers it. Throws a ZodError for a request that the schemas do not take. */
  readonly reply: (services: Services, request: RawRequest) => Promise<Reply>;
}

/** A checked request. */
export interface RouteInput<Params extends z.ZodObject, Query extends z.ZodObject> {
  readonly params: z.output<Params>;
  readonly query: z.output<Query>;
  readonly url: string;
}

interface RouteShape<Params extends z.ZodObject, Query extends z.ZodObject> extends RouteNames {
  readonly params: Params;
  readonly query: Query;
  /** Beside those that any route has. */
  readonly problems?: readonly ProblemCode[];
}

const COMMON_PROBLEMS: readonly ProblemCode[] = [
  'malformed-request',
  'invalid-parameter',
  'method-not-allowed',
  'internal',
  'store-unavailable',
];

/** Makes a route that answers JSON; the compiler holds the answer against its schema. */
export function jsonRoute<Params extends z.ZodObject, Query extends z.ZodObject, Answer extends z.ZodType>(
  route: RouteShape<Params, Query> & {
    readonly answer: Answer;
    readonly handle: (services: Services, input: RouteInput<Params, Query>) => Promise<Wire<z.output<Answer>>>;
  },
): Route {
  const { handle, answer, problems = [], ...names } = route;
  return {
    ...names,
    method: 'get',
    answers: { 'application/json': answer },
    problems: [...COMMON_PROBLEMS, ...problems],
    reply: async (services, request) => ({ kind: 'json', body: await handle(services, check(route, request)) }),
  };
}

/** Makes a route that takes a JSON body and answers JSON. */
export function postRoute<Body extends z.ZodObject, Answer extends z.ZodType>(
  route: RouteNames & {
    readonly body: Body;
    /** Beside those that any POST route has. */
    readonly problems?: readonly ProblemCode[];
    readonly answer: Answer;
    readonly handle: (services: Services, body: z.output<Body>) => Promise<Wire<z.output<Answer>>>;
  },
): Route {
  const { handle, answer, problems = [], ...names } = route;
  const shape = { ...names, params: noParameters, query: noParameters };
  return {
    ...shape,
    method: 'post',
    answers: { 'application/json': answer },
    problems: [...COMMON_PROBLEMS, 'too-large', 'unsupported-media-type', ...problems],
    reply: async (services, request) => {
      check(shape, request);
      return { kind: 'json', body: await handle(services, route.body.parse(request.body)) };
    },
  };
}

/** Makes a route that answers a text piece by piece. */
export function streamRoute<Params extends z.ZodObject, Query extends z.ZodObject>(
  route: RouteShape<Params, Query> & {
    readonly answers: Route['answers'];
    readonly handle: (services: Services, input: RouteInput<Params, Query>) => Promise<StreamedText>;
  },
): Route {
  const { handle, problems = [], ...names } = route;
  return {
    ...names,
    method: 'get',
    problems: [...COMMON_PROBLEMS, ...problems],
    reply: async (services, request) => ({ kind: 'stream', ...(await handle(services, check(route, request))) }),
  };
}

function check<Params extends z.ZodObject, Query extends z.ZodObject>(
  { params, query }: RouteShape<Params, Query>,
  request: RawRequest,
): RouteInput<Params, Query> {
  return { params: params.parse(request.params), query: query.parse(request.query), url: request.url };
}
