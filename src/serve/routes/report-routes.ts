import { NotFoundError } from '../../model/index.js';
import { pageLinks } from '../page-links.js';
import { jsonRoute } from '../route.js';
import type { Route } from '../route.js';
import { pageOf } from '../schemas/page-schemas.js';
import { noParameters, pageParameters, textParameter } from '../schemas/parameters.js';
import { reportSummary, reportText } from '../schemas/report-schemas.js';
import { z } from '../schemas/zod.js';

const list = jsonRoute({
  path: '/api/reports',
  operationId: 'findReports',
  tag: 'reports',
  summary: 'The reports that were read',
  params: noParameters,
  query: z.strictObject(pageParameters),
  answer: z.strictObject({ items: z.array(reportSummary), ...pageOf() }).openapi('ReportPage'),
  handle: async ({ store }, { query: { offset, limit }, url }) => {
    const page = await store.reports({ offset, limit });
    return { items: page.items, total: page.total, offset, limit, links: pageLinks(url, page) };
  },
});

const one = jsonRoute({
  path: '/api/reports/{id}',
  operationId: 'getReport',
  tag: 'reports',
  summary: 'One report: its text, its mentions in reading order and what was not understood',
  params: z.strictObject({
    id: textParameter(300).openapi({ description: 'The id of a report, or the name it is kept under.' }),
  }),
  query: noParameters,
  problems: ['not-found'],
  answer: reportText,
  handle: async ({ store }, { params: { id } }) => {
    const byId = await store.report(id);
    if (byId) return byId;
    const named = await store.reportNamed(id);
    const report = named && (await store.report(named.id));
    if (!report) throw new NotFoundError(`There is no report "${id}"; /api/reports lists those that were read.`);
    return report;
  },
});

export const reportRoutes: readonly Route[] = [list, one];
