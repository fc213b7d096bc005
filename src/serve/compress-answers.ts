import compression from 'compression';
import type { RequestHandler } from 'express';

/** Compresses answers for clients that read that; JSON Lines too, whose type the usual tables of media types do not know. */
export const compressAnswers: RequestHandler = compression({
  filter: (request, response) =>
    /^application\/jsonl\b/.test(String(response.getHeader('Content-Type'))) || compression.filter(request, response),
});
