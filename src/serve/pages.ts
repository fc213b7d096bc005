import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import express from 'express';
import type { Express } from 'express';
import { refuseMethod } from './mount-routes.js';
import { viewerHeaders } from './security-headers.js';

const PAGE_FOLDER = fileURLToPath(new URL('page/', import.meta.url));
const VIEWER_NAME = 'openapi-explorer.min.js';

/** Puts the start page at `/` and the viewer of the OpenAPI document at `/docs` on an app. */
export function mountPages(app: Express): void {
  app.get('/docs', viewerHeaders, (_request, response) => {
    response.sendFile('docs.html', { root: PAGE_FOLDER });
  });
  app.get(`/vendor/${VIEWER_NAME}`, (_request, response) => {
    response.sendFile(viewerFile());
  });
  app.use(express.static(PAGE_FOLDER, { index: 'index.html', redirect: false, fallthrough: true }));
  app.all(['/', '/docs'], refuseMethod);
}

/** The build puts the viewer beside the page; from sources it is where npm installed it. */
function viewerFile(): string {
  const built = `${PAGE_FOLDER}vendor/${VIEWER_NAME}`;
  return existsSync(built)
    ? built
    : fileURLToPath(new URL(`../../node_modules/openapi-explorer/dist/browser/${VIEWER_NAME}`, import.meta.url));
}
